import { lower, type Words } from './words.ts'

/** Words that a rule looks for, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Whether one of some words stands in a range of tokens. */
export function holdsWord(words: Words, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (set.has(lower(words.tokens, i))) return true
  return false
}
