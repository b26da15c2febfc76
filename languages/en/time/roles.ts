import { NUMBER, type Tokens } from '@servanda/pipeline'
import { BEGINNINGS, MONTHS, QUARTERS, SEASONS, UNITS } from './words.ts'

/** A time expression may begin with the word. */
const BEGINS = 1
/** No date stands without such a word or a number. */
const CALENDAR = 2

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...QUARTERS, ...SEASONS, ...UNITS].map(([word]) => word),
  ...['half', 'quarter', 'decade', 'date', 'today', 'tonight', 'tomorrow'],
])

const known = new WeakMap<readonly string[], Uint8Array>()

/** What each word of a lexicon may do in a time expression, as bits by word number; asked once for each word. */
export function timeRoles({ words, idOf }: Tokens): Uint8Array {
  const before = known.get(words)
  if (before) return before
  const roles = new Uint8Array(words.length)
  for (const word of BEGINNINGS) roles[idOf(word)]! |= BEGINS
  for (const word of CALENDAR_WORDS) roles[idOf(word)]! |= CALENDAR
  roles[0] = 0
  known.set(words, roles)
  return roles
}

/** Whether a time expression may begin at a token: most ranges hold none, and need not be read. */
export const beginsTime = ({ word }: Tokens, roles: Uint8Array, i: number): boolean => (roles[word[i]!]! & BEGINS) !== 0

/** The first number or calendar word of a range, without which no date stands there; the end where none is. */
export function nextDate({ word, kind }: Tokens, roles: Uint8Array, first: number, last: number): number {
  let at = first
  while (at < last && kind[at] !== NUMBER && !(roles[word[at]!]! & CALENDAR)) at++
  return at
}
