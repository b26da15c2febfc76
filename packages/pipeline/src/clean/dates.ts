import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/index.ts'
import { lower, word } from './page.ts'
import type { CleanRules } from './rules.ts'

/** A day as a text writes it, perhaps without its year. */
export interface Day {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  /** Token behind it. */
  readonly last: number
}

/** The date that begins at a token; undefined where none does. */
export function dateAt(tokens: Tokens, at: number, last: number, rules: CleanRules): Day | undefined {
  const dotted = tokens.kind[at] === NUMBER ? dottedDate(tokens, at) : undefined
  if (dotted) return dotted
  const begins = tokens.kind[at] === NUMBER ? numberAt(tokens, at) > 0 : rules.dateStarts.has(tokens, at)
  if (!begins) return undefined
  for (const form of rules.dates) {
    const found = match(tokens, { at, last, form }, rules)
    if (found) return found
  }
  return undefined
}

/** `12.06.2030`, the day first. */
function dottedDate(tokens: Tokens, at: number): Day | undefined {
  const length = tokens.end[at]! - tokens.start[at]!
  if (length < 8 || length > 10) return undefined
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word(tokens, at))
  if (!found) return undefined
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return day >= 1 && day <= daysIn(month) ? { day, month, year, last: at + 1 } : undefined
}

/** The first date among some tokens that has a year; `month` asks for that month. */
export function datedIn(tokens: Tokens, from: number, to: number, rules: CleanRules, month?: number): Day | undefined {
  for (let n = from; n < to; n++) {
    const day = dateAt(tokens, n, to, rules)
    if (day?.year !== undefined && (month === undefined || day.month === month)) return day
  }
  return undefined
}

interface Fields {
  year: number | undefined
  month: number
  day: number
}

function match(
  tokens: Tokens,
  { at, last, form }: { readonly at: number; readonly last: number; readonly form: readonly string[] },
  rules: CleanRules,
): Day | undefined {
  const found: Fields = { year: undefined, month: 0, day: 0 }
  let n = at
  for (const field of form) {
    while (n > at && n < last && isFill(tokens, n)) n++
    if (n >= last || !take(tokens, n, { field, found, rules })) return undefined
    n++
  }
  return found.day <= daysIn(found.month) ? { ...found, last: n } : undefined
}

/** Reads one field of a date; false where the token is none. */
function take(
  tokens: Tokens,
  n: number,
  { field, found, rules }: { readonly field: string; readonly found: Fields; readonly rules: CleanRules },
): boolean {
  if (field === '-') return '-–—'.includes(word(tokens, n))
  if (field === 'month') {
    found.month = tokens.kind[n] === WORD ? (rules.months.get(lower(tokens, n)) ?? 0) : 0
    return found.month > 0
  }
  const number = tokens.kind[n] === NUMBER ? numberAt(tokens, n) : 0
  if (field === 'year') found.year = number
  else if (field === 'mm') found.month = number
  else if (field === 'day') found.day = number
  else if (field !== 'any') return lower(tokens, n) === field
  return field === 'year' ? number >= 1800 && number <= 2199 : number >= 1 && number <= (field === 'mm' ? 12 : 31)
}

/** Commas, and the point behind a short month. */
const isFill = (tokens: Tokens, n: number): boolean =>
  tokens.kind[n] === PUNCTUATION && ',.，'.includes(word(tokens, n))

/** `15`, `15th`; 0 for anything else. */
function numberAt(tokens: Tokens, n: number): number {
  if (tokens.end[n]! - tokens.start[n]! > 6) return 0
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(lower(tokens, n))?.[1]
  return digits ? Number(digits) : 0
}

const daysIn = (month: number): number => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

/** ISO 8601. A year that is not written is the one in which the day is nearest to a known day. */
export function isoDay({ month, day }: Day, year: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2 && day === 29 && !leap) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The year in which a day without one is nearest to a known day. */
export function yearNear({ month, day }: Day, known: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(known)
  if (!parts) return undefined
  const [year, ...rest] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const apart = (month - rest[0]!) * 30.5 + day - rest[1]!
  return apart > 183 ? year - 1 : apart < -183 ? year + 1 : year
}
