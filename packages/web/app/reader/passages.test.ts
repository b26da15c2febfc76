import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

const TEXT = 'A letter. [A statement.] Goodbye.'
const statement = { title: 'A statement', start: 10, end: 24 }
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

test('a letter is its own words around the statement that it carries', () => {
  const passages = passagesOf({ text: TEXT, embedded: [statement] })
  expect(passages.map((passage) => [passage.role, words(passage)])).toEqual([
    ['own', 'A letter. '],
    ['embedded', '[A statement.]'],
    ['own', ' Goodbye.'],
  ])
})

test('an embedded statement is its own words, the letter around it', () => {
  const passages = passagesOf({ text: TEXT, embedded: [], start: 10, end: 24 })
  expect(passages.map((passage) => [passage.role, words(passage)])).toEqual([
    ['outside', 'A letter. '],
    ['own', '[A statement.]'],
    ['outside', ' Goodbye.'],
  ])
})

test('a document that is said to stand outside the text hides none of it', () => {
  const passages = passagesOf({ text: TEXT, embedded: [{ ...statement, end: 99 }] })
  expect(passages.map(words).join('')).toBe(TEXT)
})
