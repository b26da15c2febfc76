import type { Reader } from '../reader.ts'

/** EPUB books: their chapters in reading order, each line leading back to its chapter and element. */
export const epubReader: Reader = {
  name: 'epub',
  version: '1',
  endings: ['.epub'],
  types: ['application/epub+zip'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 100)).includes('mimetypeapplication/epub+zip'),
  isolated: true,
  read: async (bytes) => (await import('./read-epub.ts')).readEpub(bytes),
}
