import type { Reader, ReaderResult } from '../reader.ts'
import { decode } from './decode.ts'
import { readHeader } from './header.ts'

/** Plain text and Markdown, in any encoding: the captured text is the decoded file, to the last character. */
export const textReader = {
  name: 'text',
  version: '1',
  endings: ['.txt', '.text', '.md', '.markdown', ''],
  types: ['text/plain', 'text/markdown'],
  read(bytes: Uint8Array): ReaderResult {
    const decoded = decode(bytes)
    if (decoded.refusal) return { refusal: decoded.refusal }
    const header = readHeader(decoded.text)
    return {
      captured: {
        text: decoded.text,
        encoding: decoded.encoding,
        from: header.from,
        facts: header.facts,
        otherHeaders: header.otherHeaders,
        issues: [...decoded.issues, ...header.issues],
      },
    }
  },
} satisfies Reader
