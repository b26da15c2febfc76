import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldUnits, lexicon } from './lexicon.ts'
import { scan } from './tokens.ts'

test('a word list in simplified characters finds traditional ones', () => {
  const words = lexicon([['贸', 0]])
  const { word, words: list } = scan('貿', words)
  expect(list[word[0]!]).toBe('贸')
})

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldUnits(text)).toHaveLength(text.length)
    }),
  )
})
