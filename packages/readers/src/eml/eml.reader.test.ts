import { describe, expect, test } from 'vitest'
import { readBytes } from '../read-bytes.ts'

const letter = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'))
const HEAD = [
  'From: The Pacific Letter <letter@pacific.example>',
  'To: reader@example.org',
  'Subject: =?UTF-8?Q?Nairobi_=E2=80=93_Lima?=',
  'Date: Thu, 12 Mar 2026 08:00:00 +0300',
  'MIME-Version: 1.0',
]

describe('a message', () => {
  test('gives its body, and what its head says', async () => {
    const bytes = letter(
      ...HEAD,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Kenya will open a consulate in Lima.\r\n').toString('base64'),
    )
    const { captured } = await readBytes(bytes, { name: 'letter.eml' })
    expect(captured).toMatchObject({
      text: 'Kenya will open a consulate in Lima.\n',
      facts: {
        title: { value: 'Nairobi – Lima', reason: 'subject of the message' },
        publisher: { value: 'The Pacific Letter', reason: 'sender of the message' },
        date: { value: '2026-03-12', reason: 'date of the message' },
      },
      otherHeaders: { from: 'The Pacific Letter <letter@pacific.example>', to: 'reader@example.org' },
    })
  })

  test('gives the page rather than the plain words, and names what is attached and not read', async () => {
    const bytes = letter(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'View this letter in a browser',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Kenya will open a consulate in Lima.</p>',
      '--inner--',
      '--outer',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="annex.pdf"',
      '',
      'x',
      '--outer--',
    )
    const { captured } = await readBytes(bytes, { name: 'letter.eml' })
    expect(captured?.text).toBe('Kenya will open a consulate in Lima.\n')
    expect(captured?.issues).toMatchObject([
      { code: 'reader/attachment', message: expect.stringContaining('annex.pdf') },
    ])
  })

  test('that a browser saved is the page, with its address', async () => {
    const bytes = letter(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://coast.example/news/120',
      'Subject: Talks',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html lang=3D"en"><body><p>Kenya will open a consulate in Lima.</p></body></html>',
      '--b--',
    )
    const { captured } = await readBytes(bytes, { name: 'talks.mhtml' })
    expect(captured).toMatchObject({
      text: 'Kenya will open a consulate in Lima.\n',
      facts: { url: { value: 'https://coast.example/news/120' }, language: { value: 'en' } },
    })
    expect(captured?.facts.publisher).toBeUndefined()
  })
})
