import { iso, later, type Unit } from '@servanda/pipeline'
import type { Dated, Reading } from './reading.ts'
import { AHEAD, NUMBERS, TENS, UNITS } from './words.ts'

interface Counted {
  readonly count: number
  readonly last: number
}

/** "five", "12", "twenty-four", "sixty (60)", "90 (ninety)"; a count of 0 where no number stands. */
export function countAt(reading: Reading, at: number): Counted {
  const { word } = reading
  if (reading.isNumber(at))
    return { count: /^\d{1,3}$/.test(word(at)) ? Number(word(at)) : 0, last: behindRepeat(reading, at + 1) }
  const tens = TENS.get(word(at)) ?? 0
  const joined = tens ? word(at + 1) === '-' : false
  const ones = NUMBERS.get(word(tens ? (joined ? at + 2 : at + 1) : at)) ?? 0
  if (!tens && !ones) return { count: 0, last: at }
  const last = tens ? at + 1 + (ones ? (joined ? 2 : 1) : 0) : at + 1
  return { count: tens + (tens && ones > 9 ? 0 : ones), last: behindRepeat(reading, last) }
}

/** Token behind the number said again: "sixty (60)". */
const behindRepeat = ({ word }: Reading, at: number): number => (word(at) === '(' && word(at + 2) === ')' ? at + 3 : at)

const LASTING = new Set(['in', 'within', 'over', 'for', 'during', 'through', 'throughout'])
const ANCHORS = new Set(['of', 'from', 'after', 'following'])
const OWN_DAY = new Set(['signature', 'signing', 'today'])

/** "within 90 days of its entry into force": counted from what is still to happen; the token that it hangs on. */
export function anchoredAt(reading: Reading, from: number, preposition: string): number | undefined {
  const { count, last } = countAt(reading, from)
  if (
    (preposition !== 'within' && preposition !== '') ||
    !count ||
    !UNITS.has(reading.word(last)) ||
    !ANCHORS.has(reading.word(last + 1))
  )
    return undefined
  return isOwnDay(reading, last + 2) ? undefined : last + 1
}

/** Prepositions that make a deadline or a term of a bare number: "within two months", "for five years". */
const SPANNING = new Set(['within', 'for', 'over'])

/** "over the next five years", "within 90 days", "for a five-year period": counted from the document's day. */
export function lengthAt(reading: Reading, from: number, preposition: string): Dated | undefined {
  const { today, word } = reading
  if (!today || !LASTING.has(preposition)) return undefined
  let at = word(from) === 'the' || word(from) === 'a' || word(from) === 'an' ? from + 1 : from
  const isPeriod = (word(at) === 'period' || word(at) === 'term') && word(at + 1) === 'of'
  if (isPeriod) at += 2
  const ahead = AHEAD.has(word(at))
  if (ahead) at++
  const single = preposition === 'within' && at > from && word(at - 1) !== 'the' && UNITS.has(word(at))
  const { count, last } = single ? { count: 1, last: at } : countAt(reading, at)
  const unitAt = word(last) === '-' ? last + 1 : last
  const unit = UNITS.get(word(unitAt))
  if (!unit) return undefined
  const many = word(unitAt).endsWith('s')
  const named = word(unitAt + 1) === 'period' || word(unitAt + 1) === 'term'
  if (!ahead && !isPeriod && !(named && count) && !(SPANNING.has(preposition) && count)) return undefined
  if (!count && many) return undefined
  const end = named ? unitAt + 2 : unitAt + 1
  return { last: end, interval: { from: iso(today), to: iso(later(today, count || 1, unit as Unit)) } }
}

/** Whether a length counts from the day of the document itself: "of signature", "of the date of signing". */
export function isOwnDay(reading: Reading, at: number): boolean {
  let n = at
  while (['the', 'its', 'their', 'date', 'of'].includes(reading.word(n))) n++
  return OWN_DAY.has(reading.word(n))
}
