import { PhraseTable, WordSet } from '@servanda/pipeline'
import type { Words } from './words.ts'

/** Words that a rule looks for, as a set. */
export const wordSet = (words: string): WordSet => new WordSet(words.trim().split(/\s+/))

/** Whether one of some words stands in a range of tokens. */
export const holdsWord = (words: Words, from: number, to: number, set: WordSet): boolean =>
  set.isIn(words.tokens, from, to)

/** Phrases of words that a rule looks for, by what they say: a comma between phrases. */
export const phraseTable = <Value extends string>(said: Readonly<Partial<Record<Value, string>>>): PhraseTable<Value> =>
  new PhraseTable(
    (Object.entries(said) as [Value, string][]).flatMap(([value, phrases]) =>
      phrases
        .trim()
        .split(/,\s*/)
        .map((phrase) => ({ words: phrase.split(' ').map((word) => [word]), value })),
    ),
  )
