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
  if (tokens.kind[at] !== NUMBER && tokens.kind[at] !== WORD) return undefined
  for (const form of rules.dates) {
    const found = match(tokens, { at, last, form }, rules)
    if (found) return found
  }
  return undefined
}

/** The first date among some tokens that has a year; `month` asks for that month. */
export function datedIn(tokens: Tokens, from: number, to: number, rules: CleanRules, month?: number): Day | undefined {
  for (let n = from; n < to; n++) {
    const day = dateAt(tokens, n, to, rules)
    if (day?.year !== undefined && (month === undefined || day.month === month)) return day
  }
  return undefined
}

function match(
  tokens: Tokens,
  { at, last, form }: { readonly at: number; readonly last: number; readonly form: readonly string[] },
  rules: CleanRules,
): Day | undefined {
  let n = at
  let year: number | undefined
  let month = 0
  let day = 0
  for (const field of form) {
    while (n > at && n < last && isFill(tokens, n) && field !== '.') n++
    if (n >= last) return undefined
    const number = tokens.kind[n] === NUMBER ? numberAt(tokens, n) : 0
    if (field === 'month') month = rules.months.get(lower(tokens, n)) ?? 0
    else if (field === 'mm') month = number
    else if (field === 'day') day = number
    else if (field === 'year') year = number
    if (field === 'month' || field === 'mm' ? month < 1 || month > 12 : !fits(tokens, n, { field, number }))
      return undefined
    n++
  }
  return day >= 1 && day <= daysIn(month) ? { year, month, day, last: n } : undefined
}

function fits(
  tokens: Tokens,
  n: number,
  { field, number }: { readonly field: string; readonly number: number },
): boolean {
  if (field === 'day' || field === 'any') return number >= 1 && number <= 31
  if (field === 'year') return number >= 1800 && number <= 2199
  if (field === '-') return '-–—'.includes(word(tokens, n))
  return lower(tokens, n) === field
}

/** Commas, and the point behind a short month. */
const isFill = (tokens: Tokens, n: number): boolean =>
  tokens.kind[n] === PUNCTUATION && ',.，'.includes(word(tokens, n))

/** `15`, `15th`; 0 for anything else. */
function numberAt(tokens: Tokens, n: number): number {
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
