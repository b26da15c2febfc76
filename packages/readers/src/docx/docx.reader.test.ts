import { describe, expect, test } from 'vitest'
import { readBytes } from '../read-bytes.ts'
import { docxEntries, docxOf } from '../testing/docx.ts'
import { zipOf } from '../testing/zip.ts'

describe('a Word file', () => {
  test('gives its paragraphs, each with its number', async () => {
    const { captured } = await readBytes(docxOf(['Title', '', 'Kenya will open a consulate in Lima.']), {
      name: 'a.docx',
    })
    const { text, places = [] } = captured!
    expect(text).toBe('Title\n\nKenya will open a consulate in Lima.\n')
    expect(places.map(({ start, end, element }) => [text.slice(start, end), element])).toEqual([
      ['Title', 'paragraph 1'],
      ['Kenya will open a consulate in Lima.', 'paragraph 3'],
    ])
  })

  test('is known by its bytes, whatever its name', async () => {
    const { captured, reader } = await readBytes(docxOf(['Kenya will open a consulate.']), { name: 'a.txt' })
    expect(reader?.name).toBe('docx')
    expect(captured?.issues[0]?.code).toBe('reader/other-format')
  })

  test.each([
    ['is cut off', docxOf(['Kenya will open a consulate.']).subarray(0, 300), 'reader/damaged'],
    [
      'unpacks to more than it may',
      zipOf([...docxEntries(['A']), { name: 'word/media/a.png', content: 'A', claimed: 0x7fff_ffff }]),
      'reader/damaged',
    ],
    [
      'holds more than it says',
      zipOf([...docxEntries(['A']), { name: 'word/a.xml', content: 'A'.repeat(100_000), claimed: 10 }]),
      'reader/damaged',
    ],
    ['has no text', docxOf(['']), 'reader/empty'],
  ])('that %s is refused in one line', async (_, bytes, code) => {
    const { refusal } = await readBytes(bytes, { name: 'a.docx' })
    expect(refusal).toMatchObject({ code, reason: expect.stringMatching(/^[^\n]+$/) })
  })
})
