import { lowerUnit, type Tokens } from '../text/index.ts'

/** First letters and lengths of some words: says cheaply that a token is none of them. */
export type Starts = Uint8Array

const SIZE = 1 << 13
const slot = (unit: number, length: number): number => (lowerUnit(unit) * 64 + Math.min(length, 63)) % SIZE

export function startsOf(words: Iterable<string>): Starts {
  const starts = new Uint8Array(SIZE)
  for (const word of words) starts[slot(word.charCodeAt(0), word.length)] = 1
  return starts
}

/** Whether a token may be one of the words. */
export const mayBe = (starts: Starts, { text, start, end }: Tokens, at: number): boolean =>
  starts[slot(text.charCodeAt(start[at]!), end[at]! - start[at]!)] === 1
