import { type Day, type Interval, iso, lastDay, later, months, weekday } from '@servanda/pipeline'
import { countAt } from './length.ts'
import type { Dated, Reading } from './reading.ts'
import { AHEAD, MONTHS, ORDINALS, QUARTERS, SEASONS } from './words.ts'

type Portion = readonly [first: number, last: number]

/** A named stretch of the calendar at a token: a year, half, quarter, season, month, week or day. */
export function periodAt(reading: Reading, from: number): Dated | undefined {
  const at = reading.word(from) === 'the' ? from + 1 : from
  return (
    partAt(reading, at) ??
    roughAt(reading, at) ??
    relativeAt(reading, at) ??
    dayFirst(reading, at) ??
    monthAt(reading, at) ??
    seasonAt(reading, at) ??
    yearsAt(reading, at)
  )
}

export const yearAt = (reading: Reading, i: number): number =>
  reading.isNumber(i) && /^(?:19|20|21)\d\d$/.test(reading.word(i)) ? Number(reading.word(i)) : 0

/** The year that a part belongs to: "of 2026", "of next year", "of the year"; the document's own where none is named. */
function yearOf(reading: Reading, from: number): { readonly year: number; readonly last: number } | undefined {
  const { today, word } = reading
  let at = ['of', 'in', ','].includes(word(from)) ? from + 1 : from
  if (word(at) === 'the' || word(at) === 'this' || word(at) === 'next' || word(at) === 'current') {
    const next = word(at) === 'next' ? 1 : 0
    if (word(at) === 'the' && AHEAD.has(word(at + 1))) at++
    const last = word(at + 1) === 'calendar' ? at + 3 : at + 2
    if (!today || word(last - 1) !== 'year') return undefined
    return { year: today.year + (next || (AHEAD.has(word(at)) ? 1 : 0)), last }
  }
  const year = yearAt(reading, at)
  if (year) return { year, last: at + 1 }
  return today ? { year: today.year, last: from } : undefined
}

/** "first half of 2026", "last quarter of the year", "Q3 2027", "first six months of 2026". */
function partAt(reading: Reading, at: number): Dated | undefined {
  const part = portionAt(reading, at)
  const of = part && yearOf(reading, part.last)
  return of && { last: of.last, interval: months(of.year, part.portion[0], part.portion[1]) }
}

function portionAt(reading: Reading, at: number): { portion: Portion; last: number } | undefined {
  const { word } = reading
  const short = QUARTERS.get(word(at))
  if (short) return { portion: short, last: at + 1 }
  const final = word(at) === 'last' || word(at) === 'final'
  const n = ORDINALS.get(word(at)) ?? 0
  if (!n && !final) return undefined
  if (word(at + 1) === 'half' && n <= 2) return { portion: n === 1 ? [1, 6] : [7, 12], last: at + 2 }
  if (word(at + 1) === 'quarter') return { portion: final ? [10, 12] : [n * 3 - 2, n * 3], last: at + 2 }
  const { count, last } = countAt(reading, at + 1)
  if (word(last) !== 'months' || count < 1 || count > 11 || (n !== 1 && !final)) return undefined
  if (word(last + 1) !== 'of') return undefined
  return { portion: final ? [13 - count, 12] : [1, count], last: last + 1 }
}

const ROUGH: Readonly<Record<string, { readonly year: Portion; readonly month: Portion }>> = {
  early: { year: [1, 4], month: [1, 10] },
  mid: { year: [5, 8], month: [11, 20] },
  late: { year: [9, 12], month: [21, 31] },
}

/** "early 2026", "mid-2027", "late in the year", "late September". */
function roughAt(reading: Reading, at: number): Dated | undefined {
  const { word, today } = reading
  const rough = ROUGH[word(at)]
  if (!rough) return undefined
  let next = word(at + 1) === '-' ? at + 2 : at + 1
  const month = MONTHS.get(word(next))
  if (month) {
    const year = yearAt(reading, next + 1)
    const known = year || today?.year
    return known ? { last: next + (year ? 2 : 1), interval: thirdOf(known, month, rough.month) } : undefined
  }
  if (word(next) === 'in') next++
  const of = yearOf(reading, next)
  return of && of.last > next ? { last: of.last, interval: months(of.year, rough.year[0], rough.year[1]) } : undefined
}

const thirdOf = (year: number, month: number, [first, last]: Portion): Interval => ({
  from: iso({ year, month, day: first }),
  to: iso({ year, month, day: Math.min(last, lastDay(year, month)) }),
})

/** "this year", "later this month", "next week", "next spring", "tomorrow". */
function relativeAt(reading: Reading, from: number): Dated | undefined {
  const { word, today } = reading
  if (!today) return undefined
  if (word(from) === 'tomorrow') {
    const day = iso(later(today, 1, 'day'))
    return { last: from + 1, interval: { from: day, to: day } }
  }
  const at = word(from) === 'later' || word(from) === 'earlier' ? from + 1 : from
  if (word(at) !== 'this' && word(at) !== 'next') return undefined
  const interval = relative(word(at + 1), word(at) === 'next' ? 1 : 0, today)
  return interval && { last: at + 2, interval }
}

function relative(unit: string, ahead: number, today: Day): Interval | undefined {
  const { year, month } = today
  if (unit === 'year') return months(year + ahead, 1, 12)
  if (unit === 'month' || unit === 'quarter') {
    const first = unit === 'month' ? month : month - ((month - 1) % 3)
    const length = unit === 'month' ? 1 : 3
    const start = later({ year, month: first, day: 1 }, ahead * length, 'month')
    return months(start.year, start.month, start.month + length - 1)
  }
  if (unit === 'week') {
    const first = ahead ? later(today, 7 - weekday(today), 'day') : today
    return { from: iso(first), to: iso(later(first, 6 - weekday(first), 'day')) }
  }
  const season = SEASONS.get(unit)
  if (season) return months(year + (ahead && season[0] <= month ? 1 : 0), ...season)
  const named = MONTHS.get(unit)
  return named ? months(year + ahead, named, named) : undefined
}

const dayNumber = (reading: Reading, i: number): number => {
  const found =
    reading.isNumber(i) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(reading.word(i)) ? Number.parseInt(reading.word(i), 10) : 0
  return found <= 31 ? found : 0
}

/** "4 May 2026", "the 4th of May", "5 to 13 December 2026". */
function dayFirst(reading: Reading, at: number): Dated | undefined {
  const { word } = reading
  const first = dayNumber(reading, at)
  if (!first) return undefined
  const second = isRange(word(at + 1)) ? dayNumber(reading, at + 2) : 0
  let next = second ? at + 3 : at + 1
  if (word(next) === 'of') next++
  const month = MONTHS.get(word(next))
  if (!month) return undefined
  const named = yearAt(reading, next + 1)
  const year = named || reading.today?.year
  if (!year) return undefined
  const to = iso({ year, month, day: second || first })
  return { last: named ? next + 2 : next + 1, interval: { from: iso({ year, month, day: first }), to } }
}

export const isRange = (word: string): boolean => ['-', '–', 'to', 'and'].includes(word)

/** "May 2026", "May 4, 2026", "Dec. 4-7". */
function monthAt(reading: Reading, at: number): Dated | undefined {
  const month = MONTHS.get(reading.word(at))
  if (!month) return undefined
  const behind = reading.word(at + 1) === '.' && dayNumber(reading, at + 2) ? at + 2 : at + 1
  const first = dayNumber(reading, behind)
  const second = first && isRange(reading.word(behind + 1)) ? dayNumber(reading, behind + 2) : 0
  let last = behind + (first ? 1 : 0) + (second ? 2 : 0)
  const comma = first && reading.word(last) === ',' && yearAt(reading, last + 1) ? 1 : 0
  const named = yearAt(reading, last + comma)
  const year = named || reading.today?.year
  if (!year) return undefined
  if (named) last += comma + 1
  if (!first) return { last, interval: months(year, month, month) }
  return { last, interval: { from: iso({ year, month, day: first }), to: iso({ year, month, day: second || first }) } }
}

/** "spring 2026", "the summer of 2026", "by autumn", the next to come; the seasons of the northern half of the earth. */
function seasonAt(reading: Reading, at: number): Dated | undefined {
  const season = SEASONS.get(reading.word(at))
  if (!season) return undefined
  const next = reading.word(at + 1) === 'of' ? at + 2 : at + 1
  const year = yearAt(reading, next)
  if (year) return { last: next + 1, interval: months(year, ...season) }
  const { today, word } = reading
  if (!today || !IN_TIME.has(word(at - 1)) || word(at + 1) === 'of' || word(at + 1) === 'in') return undefined
  const ahead = today.month > season[1] ? 1 : 0
  return { last: at + 1, interval: months(today.year + ahead, ...season) }
}

const IN_TIME = new Set(['by', 'before', 'until', 'the', 'of', 'over', 'during', 'in', 'this'])

/** "2026", "2026-2030", "the period from 2026 to 2030", "the years 2026 and 2027". */
function yearsAt(reading: Reading, from: number): Dated | undefined {
  const { word } = reading
  let at = from
  if (word(at) === 'period' || word(at) === 'years' || word(at) === 'year') at++
  if (at > from && (word(at) === 'from' || word(at) === 'between' || word(at) === 'of')) at++
  const first = yearAt(reading, at)
  if (!first) return undefined
  const second = isRange(word(at + 1)) ? yearAt(reading, at + 2) : 0
  const last = second ? at + 3 : at + 1
  if (reading.isName(last)) return undefined
  const behind = word(last) === 'period' ? last + 1 : last
  return {
    last: second ? behind : last,
    interval: { from: iso({ year: first, month: 1, day: 1 }), to: iso({ year: second || first, month: 12, day: 31 }) },
  }
}
