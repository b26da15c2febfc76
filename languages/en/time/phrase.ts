import type { Due } from '@servanda/pipeline'
import type { Reading } from './reading.ts'
import { EARLY_NAMES, MONTHS, NUMBERS, PHRASES, TENS, UNITS } from './words.ts'

interface Phrased {
  readonly first: number
  readonly last: number
  readonly kind: Due['kind']
}

/** A set phrase of time at a token: "as soon as possible", "annual", "upon ratification". */
export function phraseAt(reading: Reading, i: number): Phrased | undefined {
  const found = PHRASES.at(reading.tokens, i, reading.end)
  if (!found || (found.length === 1 && !standsAlone(reading, i))) return undefined
  const { value: kind, length } = found
  const last = i + length
  return { first: countedFrom(reading, i), last: kind === 'event' ? clauseEnd(reading, last) : last, kind }
}

/** The number in front of "days after the signature". */
function countedFrom({ word, isNumber }: Reading, i: number): number {
  let first = i
  if (UNITS.has(word(i)))
    while (isNumber(first - 1) || NUMBERS.has(word(first - 1)) || TENS.has(word(first - 1))) first--
  return first
}

const AMOUNTS = new Set(['million', 'billion', 'percent', '%'])

/** "early" in "early warning" or "early 2026" is no deadline, nor "once" in "once-in-a-century". */
function standsAlone(reading: Reading, i: number): boolean {
  const next = reading.word(i + 1)
  if (next === '-' || reading.word(i - 1) === 'more' || AMOUNTS.has(reading.word(i - 1))) return false
  return reading.word(i) !== 'early' || !(EARLY_NAMES.has(next) || MONTHS.has(next) || reading.isNumber(i + 1))
}

/** Token behind the rest of a clause. */
export function clauseEnd(reading: Reading, from: number): number {
  let at = from
  while (at < reading.end && reading.word(at) !== ',' && reading.word(at) !== ';') at++
  return at
}
