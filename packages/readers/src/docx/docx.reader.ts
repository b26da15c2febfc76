import type { Reader } from '../reader.ts'

/** Word files of 2007 and later: paragraphs, lists, tables and notes, each leading back to its paragraph. */
export const docxReader: Reader = {
  name: 'docx',
  version: '1',
  endings: ['.docx', '.docm'],
  types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  recognises: (bytes) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes.subarray(-65_536)).includes('word/document.xml'),
  isolated: true,
  read: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
}
