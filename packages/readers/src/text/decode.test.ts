import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const WORDS = 'Hai bên nhất trí thúc đẩy hợp tác đường sắt; “the two sides” agreed.'
const CHINESE = '双方同意加强铁路合作，尽快建立联合委员会，推动口岸互联互通。'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** What Python's `text.encode(...)` gives, of encodings that Node cannot write. */
const LEGACY = {
  gb18030: Uint8Array.from(
    Buffer.from('cbabb7bdcdacd2e2bcd3c7bfccfac2b7bacfd7f7a3acbea1bfecbda8c1a2c1aabacfcecfd4b1bbe1a1a3', 'hex'),
  ),
  'windows-1252': Uint8Array.from(
    Buffer.from('C\u00f4te d\u2019Ivoire et le Qu\u00e9bec', 'latin1').map((b) => (b === 0x19 ? 0x92 : b)),
  ),
}

describe('a text is decoded to the last character', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS), WORDS, 'utf-8'],
    ['UTF-8 with a mark, which stays', Buffer.from(`\ufeff${WORDS}`), `\ufeff${WORDS}`, 'utf-8'],
    [
      'UTF-16 with a mark, which goes',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(WORDS, 'le')]),
      WORDS,
      'utf-16le',
    ],
    ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(WORDS, 'be')]), WORDS, 'utf-16be'],
    ['UTF-16 without a mark', utf16('The two sides agreed.\n', 'le'), 'The two sides agreed.\n', 'utf-16le'],
    ['lines that end in \\r\\n', Buffer.from('a\r\nb\r\n'), 'a\r\nb\r\n', 'utf-8'],
    ['nothing at all', new Uint8Array(), '', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decode(bytes)).toMatchObject({ text, encoding })
  })

  test('in a Chinese encoding of old, which is said', () => {
    expect(decode(LEGACY.gb18030)).toMatchObject({
      text: expect.stringMatching(/^双方同意加强铁路合作/),
      encoding: 'gb18030',
      issues: [{ code: 'reader/encoding', severity: 'info' }],
    })
  })

  test('in a Western encoding of old, which is said', () => {
    expect(decode(LEGACY['windows-1252'])).toMatchObject({
      text: 'Côte d’Ivoire et le Québec',
      encoding: 'windows-1252',
      issues: [{ code: 'reader/encoding' }],
    })
  })

  test('whatever it says, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = `${words} ${CHINESE}`
        const decoded = decode(Buffer.from(text))
        expect(decoded.refusal ?? decoded.text).toEqual(decoded.refusal ? expect.anything() : text)
        return decoded.refusal !== undefined || decoded.encoding === 'utf-8'
      }),
    )
  })
})

describe('what is no text is refused in one line that says what to do', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 ...'), /is a PDF/],
    ['a Word file', Buffer.from('PK\u0003\u0004....'), /an Office file/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /is a picture/],
    ['Rich Text', Buffer.from('{\\rtf1 hello}'), /Rich Text/],
    ['zero bytes', Buffer.from('a\u0000b'), /zero bytes/],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, n) => (n * 37) % 32 || 1).concat([0xff])), /not plain text/],
  ])('%s', (_, bytes, reason) => {
    const { refusal } = decode(bytes)
    expect(refusal).toMatchObject({ code: 'reader/binary', reason: expect.stringMatching(reason) })
    expect(refusal?.reason).toMatch(/^[^\n]+$/)
  })

  test('what is too large', () => {
    expect(decode(new Uint8Array(64 * 1024 * 1024 + 1)).refusal?.code).toBe('reader/too-large')
  })

  test('never with an exception, on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes)
        return decoded.refusal !== undefined || typeof decoded.text === 'string'
      }),
    )
  })
})
