import { expect, test } from 'vitest'
import { lexicon } from './lexicon.ts'
import { ANY, PhraseTable } from './phrase-table.ts'
import { scan } from './tokens.ts'
import { WordMap, WordSet } from './word-table.ts'

const words = lexicon(['we', 'will', 'as', 'soon', 'early', 'possible', 'meet'].map((word) => [word, 0]))
const tokens = scan('We will meet as soon as possible in Suva', words)

test('a set of words is asked about tokens, whatever their case', () => {
  const pronouns = new WordSet(['we', 'they'])
  expect(pronouns.isAt(tokens, 0)).toBe(true)
  expect(pronouns.isAt(tokens, 1)).toBe(false)
  expect(pronouns.isIn(tokens, 1, tokens.count)).toBe(false)
})

test('a word that the lexicon does not hold is in no set, even in one that names it', () => {
  expect(new WordSet(['suva', '']).isAt(tokens, tokens.count - 1)).toBe(false)
})

test('the same set serves texts read with different lexicons', () => {
  const verbs = new WordSet(['meet'])
  const other = scan('they meet', lexicon([['meet', 0]]))
  expect([verbs.isAt(tokens, 2), verbs.isAt(other, 1), verbs.isAt(tokens, 2)]).toEqual([true, true, true])
})

test('words stand for values', () => {
  const tenses = new WordMap([['will', 'future']])
  expect([tenses.at(tokens, 1), tenses.at(tokens, 2)]).toEqual(['future', undefined])
})

test('of phrases that begin alike the first that stands in the text and ends in the range is found', () => {
  const times = new PhraseTable([
    { words: [['as'], ANY, ['as'], ['possible']], value: 'any' },
    { words: [['as'], ['soon', 'early']], value: 'short' },
  ])
  expect(times.at(tokens, 3, tokens.count)).toEqual({ value: 'any', length: 4 })
  expect(times.at(tokens, 3, 6)).toEqual({ value: 'short', length: 2 })
  expect(times.at(tokens, 3, 4)).toBeUndefined()
  expect(times.at(tokens, 0, tokens.count)).toBeUndefined()
})
