import { lexicon } from './lexicon.ts'
import { PUNCTUATION, scan } from './tokens.ts'

/** A word, number or Han character of a text, in lower case. Offsets are UTF-16 code units, half-open. */
export interface PlainWord {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly kind: number
}

const NO_WORDS = lexicon([])

/** The words of a text in order, punctuation left out; Han characters stand alone. */
export function plainWords(text: string): readonly PlainWord[] {
  const { count, start, end, kind } = scan(text, NO_WORDS)
  const words: PlainWord[] = []
  for (let n = 0; n < count; n++) {
    if (kind[n] === PUNCTUATION) continue
    const word = text.slice(start[n]!, end[n]!).toLowerCase().replace('\u2019', "'")
    words.push({ word, start: start[n]!, end: end[n]!, kind: kind[n]! })
  }
  return words
}

/** Phrases with what each stands for, ready to be found. */
export interface Phrases<Value> {
  readonly root: (word: string) => string
  /** By the first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]>
}

const same = (word: string): string => word

/** Makes phrases of lists with commas between; inflected words meet under their root. */
export function phrasesOf<Value>(
  lists: Iterable<readonly [list: string, value: Value]>,
  root: (word: string) => string = same,
): Phrases<Value> {
  const all = [...lists].flatMap(([list, value]) =>
    list
      .split(',')
      .map((phrase) => ({ words: plainWords(phrase).map(({ word }) => root(word)), value }))
      .filter(({ words }) => words.length > 0),
  )
  const ordered = all.sort((a, b) => b.words.length - a.words.length)
  return { root, byFirst: Map.groupBy(ordered, ({ words }) => words[0]!) }
}

/** A phrase in words: the numbers of its first word and of the word behind its last. */
export interface PhraseHit<Value> {
  readonly value: Value
  readonly first: number
  readonly last: number
}

/** The phrases that stand in words, from left to right, of those that begin together the longest; none overlaps another. */
export function findPhrases<Value>(
  words: readonly PlainWord[],
  { root, byFirst }: Phrases<Value>,
): readonly PhraseHit<Value>[] {
  const roots = words.map(({ word }) => root(word))
  const hits: PhraseHit<Value>[] = []
  for (let n = 0; n < words.length; ) {
    const found = byFirst.get(roots[n]!)?.find((phrase) => phrase.words.every((word, i) => roots[n + i] === word))
    if (found) hits.push({ value: found.value, first: n, last: n + found.words.length })
    n += found ? found.words.length : 1
  }
  return hits
}
