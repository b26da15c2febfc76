import { lowerUnit, type Tokens } from '../text/index.ts'

/** Letters and lengths of some words: says cheaply that a token is none of them. */
export type Starts = Uint8Array

const SIZE = 1 << 12

function slot(text: string, start: number, end: number): number {
  const first = lowerUnit(text.charCodeAt(start))
  const second = lowerUnit(text.charCodeAt(start + 1))
  const last = lowerUnit(text.charCodeAt(end - 1))
  return (first * 2713 + (end - start > 1 ? second : 0) * 331 + last * 37 + (end - start)) % SIZE
}

export function startsOf(words: Iterable<string>): Starts {
  const starts = new Uint8Array(SIZE)
  for (const word of words) starts[slot(word, 0, word.length)] = 1
  return starts
}

/** Whether a token may be one of the words. */
export const mayBe = (starts: Starts, { text, start, end }: Tokens, at: number): boolean =>
  starts[slot(text, start[at]!, end[at]!)] === 1
