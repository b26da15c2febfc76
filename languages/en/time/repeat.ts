import { countAt } from './length.ts'
import type { Reading } from './reading.ts'
import { KINDS_OF_YEAR, MONTHS, ORDINALS, SEASONS, UNITS } from './words.ts'

interface Repeated {
  readonly first: number
  readonly last: number
  readonly kind: 'recurring'
}

/** "every eighteen months", "each January", "every second winter", "once in two years", "forty places a year". */
export function repeatAt(reading: Reading, first: number): Repeated | undefined {
  const { word } = reading
  if (word(first) === 'every' || word(first) === 'each') return every(reading, first, first + 1)
  if (word(first) === 'once' && (word(first + 1) === 'in' || word(first + 1) === 'every'))
    return every(reading, first, first + 2)
  const rate = (word(first) === 'a' || word(first) === 'per') && PER.has(word(first + 1))
  return rate && !LEADS.has(word(first - 1)) ? { first, last: first + 2, kind: 'recurring' } : undefined
}

const PER: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'week'])
/** Behind these "a year" is a length. */
const LEADS: ReadonlySet<string> = new Set([
  'in',
  'within',
  'for',
  'of',
  'over',
  'by',
  'after',
  'than',
  'about',
  'once',
  'twice',
])

function every(reading: Reading, first: number, from: number): Repeated | undefined {
  const { word } = reading
  const counted = countAt(reading, from)
  let at = counted.count ? counted.last : from
  if (ORDINALS.has(word(at)) || word(at) === 'other') at++
  if (KINDS_OF_YEAR.has(word(at))) at++
  const unit = word(at)
  if (!UNITS.has(unit) && !MONTHS.has(unit) && !SEASONS.has(unit) && !HELD.has(unit)) return undefined
  return { first, last: at + 1, kind: 'recurring' }
}

const HELD: ReadonlySet<string> = new Set(['quarter', 'season', 'session', 'summit', 'meeting'])
