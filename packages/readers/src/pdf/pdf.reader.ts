import type { Reader } from '../reader.ts'

/** PDF with a text layer, or with pictures of text where tesseract is installed: lines put together to paragraphs, each with its page; running heads and page numbers marked. */
export const pdfReader: Reader = {
  name: 'pdf',
  version: '2',
  endings: ['.pdf'],
  types: ['application/pdf'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  isolated: true,
  read: async (bytes, _, longer) => (await import('./read-pdf.ts')).readPdf(bytes, longer),
}
