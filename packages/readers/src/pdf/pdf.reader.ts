import type { Reader } from '../reader.ts'

/** PDF with a text layer: lines put together to paragraphs, each with its page; running heads and page numbers marked. */
export const pdfReader: Reader = {
  name: 'pdf',
  version: '1',
  endings: ['.pdf'],
  types: ['application/pdf'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  isolated: true,
  read: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
}
