import { CAPITAL, type Day, type Interval, NUMBER, type Tokens, WORD } from '@servanda/pipeline'

/** A range of tokens as the time grammar reads it, with the day that "this year" counts from. */
export interface Reading {
  /** The word at a token in lower case, `?` for one that the lexicon does not hold, '' behind the end. */
  readonly word: (i: number) => string
  readonly isNumber: (i: number) => boolean
  /** Whether a capitalised word stands there: a year before it belongs to a name. */
  readonly isName: (i: number) => boolean
  /** Token behind the range; the same reading serves one range after the other. */
  end: number
  readonly tokens: Tokens
  readonly today: Day | undefined
}

/** A stretch of the calendar and the token behind its words. */
export interface Dated {
  readonly last: number
  readonly interval: Interval
}

export function readingOf(tokens: Tokens, today: Day | undefined): Reading {
  const reading: Reading = {
    word: (i) => (i >= reading.end ? '' : wordAt(tokens, i)),
    isNumber: (i) => i < reading.end && tokens.kind[i] === NUMBER,
    isName: (i) => i < reading.end && tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0,
    end: tokens.count,
    tokens,
    today,
  }
  return reading
}

function wordAt(tokens: Tokens, i: number): string {
  const id = tokens.word[i]!
  if (id > 0) return tokens.words[id]!
  return tokens.kind[i] === WORD ? '?' : tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
}

/** Number of tokens that match one of some phrases of blank-separated words, the longest first; 0 for none. */
export function lengthOf(reading: Reading, at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) if (stands(reading, at, phrase)) return phrase.length
  return 0
}

/** Whether the words of a phrase stand at a token. */
export function stands(reading: Reading, at: number, phrase: readonly string[]): boolean {
  for (let n = 0; n < phrase.length; n++) if (reading.word(at + n) !== phrase[n]) return false
  return true
}
