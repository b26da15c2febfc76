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

  test.each([
    [
      'big5',
      'a8e2b0eaa650b74ea55bb16ac54bb8f4a658a740a141bac9a7d6abd8a5dfc170a658a965adfbb77ca141b1c0b0caa466a9a4a4acc170a4acb371a143c2f9a4e8b14ea9f3a9faa67ec17ca6e6b2c4a454a6b8b77cc4b3a143',
      '兩國同意加強鐵路合作，盡快建立聯合委員會，推動口岸互聯互通。雙方將於明年舉行第三次會議。',
    ],
    [
      'shift_jis',
      '97bc8d9182cd935393b98ba697cd82f08bad89bb82b581418d8793af88cf88f589ef82f082c582ab82e982be82af918182ad90dd927582b782e982b182c682c58d8788d382b582bd8142916f95fb82cd9788944e8e4f89f196da82cc89ef8b6382f08a4a82ad8142',
      '両国は鉄道協力を強化し、合同委員会をできるだけ早く設置することで合意した。双方は来年三回目の会議を開く。',
    ],
    [
      'euc-jp',
      'cebeb9f1a4cfc5b4c6bbb6a8cecfa4f2b6afb2bda4b7a1a2b9e7c6b1b0d1b0f7b2f1a4f2a4c7a4ada4eba4c0a4b1c1e1a4afc0dfc3d6a4b9a4eba4b3a4c8a4c7b9e7b0d5a4b7a4bfa1a3c1d0cafda4cfcde8c7afbbb0b2f3ccdca4ceb2f1b5c4a4f2b3aba4afa1a3',
      '両国は鉄道協力を強化し、合同委員会をできるだけ早く設置することで合意した。双方は来年三回目の会議を開く。',
    ],
    [
      'euc-kr',
      'bee7b1b9c0ba20c3b6b5b520c7f9b7c2c0bb20b0adc8adc7cfb0ed20b0f8b5bfc0a7bff8c8b8b8a620c1b6bcd3c8f720bcb3c4a1c7cfb1e2b7ce20c7d5c0c7c7cfbfb4b4d92e20bee7c3f8c0ba20b3bbb3e2bfa120bcbc20b9f8c2b020c8b8c0c7b8a620b0b3c3d6c7d1b4d92e',
      '양국은 철도 협력을 강화하고 공동위원회를 조속히 설치하기로 합의하였다. 양측은 내년에 세 번째 회의를 개최한다.',
    ],
    [
      'windows-1258',
      '4861692062ea6e206e68e2ec74207472ed20f0e2d279206d61f26e682068f5f2702074e16320f0fdf5cc6e672073e3ec742076e02073f5ec6d207468e06e68206ce2f2702075d2792062616e206368756e672e',
      'Hai bên nhất trí đẩy mạnh hợp tác đường sắt và sớm thành lập ủy ban chung.',
    ],
  ])('in %s, which is said', (encoding, hex, text) => {
    const found = decode(Buffer.from(hex, 'hex'))
    expect(found).toMatchObject({ encoding, issues: [{ code: 'reader/encoding', severity: 'info' }] })
    expect('text' in found && found.text.normalize('NFC')).toBe(text)
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
