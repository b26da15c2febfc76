import type { Reader } from '../reader.ts'

/** Messages and newsletters, and pages that a browser saved in one file (MHTML): the body, and what the head says. */
export const emlReader: Reader = {
  name: 'eml',
  version: '1',
  endings: ['.eml', '.mht', '.mhtml'],
  types: ['message/rfc822', 'multipart/related'],
  isolated: true,
  read: async (bytes, origin) => (await import('./read-eml.ts')).readEml(bytes, origin),
}
