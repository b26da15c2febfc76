import type { Tokens } from './tokens.ts'

/** A closed set of words, which a rule may ask about a token without a string being made or compared. */
export class WordSet extends Set<string> {
  #words: readonly string[] | undefined
  /** A bit for each word of the lexicon. */
  #held = new Int32Array(0)

  /** Whether the word at a token is one of the set; never for a word that the lexicon does not hold. */
  isAt(tokens: Tokens, at: number): boolean {
    if (tokens.words !== this.#words) this.#bind(tokens)
    const id = tokens.word[at]!
    return (this.#held[id >> 5]! & (1 << (id & 31))) !== 0
  }

  /** Whether one of the words stands in a range of tokens. */
  isIn(tokens: Tokens, first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.isAt(tokens, at)) return true
    return false
  }

  #bind({ words, idOf }: Tokens): void {
    this.#words = words
    this.#held = new Int32Array((words.length >> 5) + 1)
    for (const word of this) {
      const id = idOf(word)
      if (id > 0) this.#held[id >> 5]! |= 1 << (id & 31)
    }
  }
}

/** What some words stand for, asked about a token as `WordSet` is. */
export class WordMap<Value> extends Map<string, Value> {
  #words: readonly string[] | undefined
  #values: (Value | undefined)[] = []

  /** What the word at a token stands for. */
  at(tokens: Tokens, at: number): Value | undefined {
    if (tokens.words !== this.#words) this.#bind(tokens)
    return this.#values[tokens.word[at]!]
  }

  #bind({ words, idOf }: Tokens): void {
    this.#words = words
    this.#values = new Array(words.length).fill(undefined)
    for (const [word, value] of this) {
      const id = idOf(word)
      if (id > 0) this.#values[id] = value
    }
  }
}
