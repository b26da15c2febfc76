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
function rolesOf(words: readonly string[]): Uint8Array {
  const roles =
    known.get(words) ??
    Uint8Array.from(words, (word) => (BEGINNINGS.has(word) ? BEGINS : 0) | (CALENDAR_WORDS.has(word) ? CALENDAR : 0))
  known.set(words, roles)
  return roles
}

interface TimeWords {
  /** Whether a time expression may begin at a token. */
  readonly begins: (i: number) => boolean
  /** Token behind the last that a date may hold; the first of the range where none may. */
  readonly lastDate: number
}

/** Where in a range of tokens times may stand: most ranges hold none, and need not be read. */
export function timeWordsIn({ words, word, kind }: Tokens, first: number, last: number): TimeWords {
  const roles = rolesOf(words)
  let lastDate = last
  while (lastDate > first && kind[lastDate - 1] !== NUMBER && !(roles[word[lastDate - 1]!]! & CALENDAR)) lastDate--
  return { begins: (i) => (roles[word[i]!]! & BEGINS) !== 0, lastDate }
}
