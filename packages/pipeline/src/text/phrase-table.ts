import type { Tokens } from './tokens.ts'

/** In a phrase, any one token. */
export const ANY: readonly string[] = ['*']

/** A phrase by the words that may stand in each place of it. */
export interface Phrase<Value> {
  readonly words: readonly (readonly string[])[]
  readonly value: Value
}

/** A phrase that stands in a text, and how many tokens it has. */
export interface PhraseAt<Value> {
  readonly value: Value
  readonly length: number
}

interface Entry<Value> {
  /** Lexicon ids that may stand in each place behind the first; none for any. */
  readonly rest: readonly (readonly number[])[]
  readonly found: PhraseAt<Value>
}

const anything: readonly number[] = []

/** Phrases of words that a lexicon holds, asked about tokens by the ids of their words: no string is made or compared. */
export class PhraseTable<Value> {
  readonly #phrases: readonly Phrase<Value>[]
  #words: readonly string[] | undefined
  #byFirst: (Entry<Value>[] | undefined)[] = []

  constructor(phrases: readonly Phrase<Value>[]) {
    this.#phrases = phrases
  }

  /** The first of the phrases, in the order given, that begins at a token and ends at or before `end`. */
  at(tokens: Tokens, first: number, end: number): PhraseAt<Value> | undefined {
    if (tokens.words !== this.#words) this.#bind(tokens)
    const entries = this.#byFirst[tokens.word[first]!]
    if (!entries) return undefined
    for (const { rest, found } of entries) if (stands(rest, tokens.word, first + 1, end)) return found
    return undefined
  }

  #bind({ words, idOf }: Tokens): void {
    this.#words = words
    this.#byFirst = new Array(words.length).fill(undefined)
    const known = (some: readonly string[]): number[] => some.map(idOf).filter((id) => id > 0)
    for (const { words: places, value } of this.#phrases) {
      const [first = [], ...rest] = places.map((place) => (place === ANY ? anything : known(place)))
      const entry = { rest, found: { value, length: places.length } }
      if (rest.some((place) => place !== anything && place.length === 0)) continue
      for (const id of first) {
        const entries = this.#byFirst[id]
        if (entries) entries.push(entry)
        else this.#byFirst[id] = [entry]
      }
    }
  }
}

function stands(rest: readonly (readonly number[])[], word: Int32Array, from: number, end: number): boolean {
  if (from + rest.length > end) return false
  for (let n = 0; n < rest.length; n++) {
    const place = rest[n]!
    if (place !== anything && !place.includes(word[from + n]!)) return false
  }
  return true
}
