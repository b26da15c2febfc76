import { expect, test } from 'vitest'
import { pagesIn } from './pages.ts'

const PLACES = [
  { start: 0, page: 1 },
  { start: 40, page: 1 },
  { start: 55, page: 2 },
  { start: 90, page: 2 },
  { start: 120, page: 3 },
]

test.each([
  ['the first page begins with the text', 0, 40, [{ page: 1, isInside: false }]],
  ['a paragraph goes on over a page', 40, 80, [{ page: 2, isInside: true }]],
  ['a line in the middle of a page begins none', 90, 120, []],
  ['a page begins with a line', 120, 150, [{ page: 3, isInside: false }]],
])('%s', (_, start, end, pages) => {
  expect(pagesIn(PLACES, start, end)).toEqual(pages)
})

test('a text without pages has none', () => {
  expect(pagesIn([{ start: 0 }], 0, 10)).toEqual([])
})
