import * as is from '../words/classes.ts'
import { has, mark, type Words } from './words.ts'

/** How many words of a thing may stand before its modal. */
const REACH = 8

/** Whether a thing with its modal stands at a token: "the dates will", "a team of doctors would". */
export function thingWill(words: Words, from: number, end: number): boolean {
  if (!has(words, from, is.DETERMINER)) return false
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    if (has(words, at, is.MODAL)) return at > from + 1
    if (mark(words, at) !== 0 || has(words, at, is.TO | is.THAT | is.RELATIVE | is.BE | is.HAVE | is.AND)) return false
  }
  return false
}
