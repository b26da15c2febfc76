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
/** Whether somebody stands at a unit, behind `các` too. */
export const beginsSomebody = (reader: Reader, n: number): boolean =>
  isSomebody(reader, n) || (has(reader, n, is.NOMINAL) && isSomebody(reader, n + 1))

export const isSomebody = (reader: Reader, n: number): boolean => has(reader, n, SOMEBODY)

/** The first adverb of those right before a unit, not before `from`. */
function withAdverbs(reader: Reader, n: number, from: number): number {
  let first = n
  while (first - 1 > from && has(reader, first - 1, is.ADVERB | is.TENSE)) first--
  return first
}

/** Where the predicate of a clause begins that begins with its subject; -1 where none does. */
export function finite(reader: Reader, from: number, to: number): number {
  const led = beginsSomebody(reader, from)
  let nominal = false
  let relative = false
  let weak = -1
  const limit = Math.min(to, from + FAR)
  for (let n = from; n < limit; n++) {
    if (has(reader, n, is.PURPOSE) || endsHere(reader, n, from)) return weak
    relative ||= has(reader, n, is.RELATIVE)
    if (relative && !isModal(reader, n)) continue
    const noun = n > from && has(reader, n - 1, is.NOMINAL)
    if (n > from && !noun && beginsPredicate(reader, n, { led, nominal })) return withAdverbs(reader, n, from)
    if (weak < 0 && n > from && !noun && (has(reader, n, is.WEAK) || isStatement(reader, n)) && !reader.governor)
      weak = withAdverbs(reader, n, from)
    nominal ||= has(reader, n, is.ACT)
  }
  return weak
}

interface Clause {
  /** Somebody who can act begins it. */
  readonly led: boolean
  /** `việc` stands before: the verb behind it is no predicate. */
  readonly nominal: boolean
}

function beginsPredicate(reader: Reader, n: number, { led, nominal }: Clause): boolean {
  if (has(reader, n, is.OPERATOR) && !isNounHere(reader, n, nominal)) return true
  if (has(reader, n, is.TENSE | is.IS)) return true
  if (!led) return false
  if (has(reader, n, is.VERB) && !nominal && isVerbHere(reader, n)) return true
  return has(reader, n, is.EITHER) && isSomebody(reader, n - 1) && !has(reader, n, is.THING)
}

/** A verb of one syllable counts only right behind who acts. */
const isVerbHere = (reader: Reader, n: number): boolean =>
  reader.units.last[n]! - reader.units.first[n]! > 1 ||
  isSomebody(reader, n - 1) ||
  has(reader, n - 1, is.ADVERB | is.TENSE)

const isModal = (reader: Reader, n: number): boolean => reader.units.entry[n]?.operator?.role === 'modal'

/** `ý nghĩa của A và thống nhất ...`: another predicate begins, so none has begun before. */
const endsHere = (reader: Reader, n: number, from: number): boolean =>
  n > from && has(reader, n, is.AND) && reader.units.entry[headOf(reader, n + 1)]?.operator?.role !== undefined

const isStatement = (reader: Reader, n: number): boolean => reader.units.entry[n]?.operator?.id === 'vi/statement'

/** Operators that are verbs or nouns too (`trao đổi`, `hợp tác`) count only where no noun governs them. */
const isNounHere = (reader: Reader, n: number, nominal: boolean): boolean =>
  has(reader, n, is.EITHER | is.VERB) &&
  (nominal || !isSomebody(reader, n - 1)) &&
  !has(reader, n - 1, is.ADVERB | is.TENSE)
