import type { Tokens } from '../text/index.ts'

/** A closed set of words, asked about tokens; length and first letter answer most questions without making a string. */
export interface WordSet {
  readonly has: (tokens: Tokens, n: number) => boolean
}

const LONGEST = 31
const shapeOf = (length: number, unit: number): number => (length << 5) | (unit & 31)

/** The set of some words, lower case. Words longer than 31 code units are left out. */
export function wordSet(words: Iterable<string>): WordSet {
  const known = new Set<string>()
  const shapes = new Uint8Array((LONGEST + 1) << 5)
  for (const word of words) {
    if (word.length === 0 || word.length > LONGEST) continue
    known.add(word)
    shapes[shapeOf(word.length, word.charCodeAt(0))] = 1
  }
  const has = ({ text, start, end }: Tokens, n: number): boolean => {
    const from = start[n]!
    const length = end[n]! - from
    if (length > LONGEST || shapes[shapeOf(length, text.charCodeAt(from))] === 0) return false
    return known.has(text.slice(from, end[n]).toLowerCase())
  }
  return { has }
}
