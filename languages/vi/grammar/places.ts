import * as is from './classes.ts'
import { has, type Reader } from './reader.ts'

/** Farthest that is looked back or ahead inside one part of a sentence, in units. */
const FAR = 80

export const skip = (reader: Reader, from: number, bits: number): number => {
  let n = from
  while (n < reader.units.count && has(reader, n, bits)) n++
  return n
}

/** Past the adverbs and tenses before a verb; an adverb that is an operator counts as one unless a verb follows. */
export function headOf(reader: Reader, from: number): number {
  let n = from
  while (has(reader, n, is.ADVERB | is.TENSE)) {
    if (has(reader, n, is.OPERATOR) && !has(reader, n + 1, is.VERB | is.EITHER | is.ADVERB | is.OPERATOR)) break
    n++
  }
  return n
}

/** Unit of the next comma, semicolon or colon outside brackets; the end where none stands. */
export function partEnd(reader: Reader, from: number): number {
  let depth = 0
  for (let n = from; n < reader.units.count; n++) {
    if (has(reader, n, is.BRACKET)) depth = depth > 0 ? 0 : 1
    if (depth === 0 && has(reader, n, is.COMMA | is.SEMICOLON | is.COLON)) return n
  }
  return reader.units.count
}

/** Whether a unit between two others has one of the classes; looks back only so far. */
export function anyBetween(reader: Reader, from: number, to: number, bits: number): boolean {
  for (let n = Math.max(from, to - FAR); n < to; n++) if (has(reader, n, bits)) return true
  return false
}

const SOMEBODY = is.BOTH | is.ACTOR | is.NAME | is.PRONOUN
export const isSomebody = (reader: Reader, n: number): boolean => has(reader, n, SOMEBODY)

/** The first adverb of those right before a unit, not before `from`. */
function withAdverbs(reader: Reader, n: number, from: number): number {
  let first = n
  while (first - 1 > from && has(reader, first - 1, is.ADVERB | is.TENSE)) first--
  return first
}

/** Where the predicate of a clause begins that begins with its subject; -1 where none does. */
export function finite(reader: Reader, from: number, to: number): number {
  const led = isSomebody(reader, from) || (has(reader, from, is.NOMINAL) && isSomebody(reader, from + 1))
  let nominal = false
  let weak = -1
  const limit = Math.min(to, from + FAR)
  for (let n = from; n < limit; n++) {
    if (has(reader, n, is.RELATIVE | is.PURPOSE)) return weak
    const noun = n > from && has(reader, n - 1, is.NOMINAL)
    if (has(reader, n, is.OPERATOR) && !noun && n > from && !isNounHere(reader, n, nominal))
      return withAdverbs(reader, n, from)
    if (has(reader, n, is.TENSE | is.IS) && !noun && n > from) return withAdverbs(reader, n, from)
    if (led && !nominal && n > from && has(reader, n, is.VERB) && !noun) return withAdverbs(reader, n, from)
    if (led && n > from && has(reader, n, is.EITHER) && isSomebody(reader, n - 1) && !noun && !has(reader, n, is.THING))
      return withAdverbs(reader, n, from)
    if (weak < 0 && n > from && has(reader, n, is.WEAK) && !noun) weak = withAdverbs(reader, n, from)
    nominal ||= has(reader, n, is.ACT)
  }
  return weak
}

/** Operators that are verbs or nouns too (`trao đổi`, `hợp tác`) count only where no noun governs them. */
const isNounHere = (reader: Reader, n: number, nominal: boolean): boolean =>
  has(reader, n, is.EITHER | is.VERB) &&
  (nominal || !isSomebody(reader, n - 1)) &&
  !has(reader, n - 1, is.ADVERB | is.TENSE)
