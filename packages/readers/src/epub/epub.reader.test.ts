import { expect, test } from 'vitest'
import { readBytes } from '../read-bytes.ts'
import { epubOf } from '../testing/epub.ts'

test('a book gives its chapters in the order of reading, each line with its chapter, and what it says of itself', async () => {
  const bytes = epubOf('Letters from the Coast', [
    '<h1>One</h1><p>Kenya will open a consulate in Lima.</p>',
    '<p>Peru will support it.</p>',
  ])
  const { captured } = await readBytes(bytes, { name: 'letters.epub' })
  const { text, places = [], facts } = captured!
  expect(text).toBe('One\n\nKenya will open a consulate in Lima.\n\nPeru will support it.\n')
  expect(places.map(({ start, end, element }) => [text.slice(start, end), element])).toEqual([
    ['One', 'OEBPS/chapter-1.xhtml/html/body/h1[1]'],
    ['Kenya will open a consulate in Lima.', 'OEBPS/chapter-1.xhtml/html/body/p[1]'],
    ['Peru will support it.', 'OEBPS/chapter-2.xhtml/html/body/p[1]'],
  ])
  expect(facts).toMatchObject({
    title: { value: 'Letters from the Coast' },
    publisher: { value: 'Ocean Press' },
    date: { value: '2026-03-12' },
  })
})
