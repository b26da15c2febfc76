/** A calendar day as numbers; months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const lastDay = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!)

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
export const iso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The day that an ISO 8601 date names; undefined for any other words. */
export function parseDay(words: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(words ?? '')
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined
}

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The day some units later; the end of a shorter month stands for days that it does not have. */
export function later(from: Day, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return laterDays(from, unit === 'week' ? count * 7 : count)
  const months = from.year * 12 + from.month - 1 + (unit === 'year' ? count * 12 : count)
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return { year, month, day: Math.min(from.day, lastDay(year, month)) }
}

function laterDays(from: Day, count: number): Day {
  let { year, month, day } = from
  for (let left = Math.min(count, 40_000); left > 0; ) {
    const room = lastDay(year, month) - day
    if (left <= room) return { year, month, day: day + left }
    left -= room + 1
    day = 1
    month++
    if (month > 12) {
      month = 1
      year++
    }
  }
  return { year, month, day }
}

export interface Interval {
  readonly from: string
  readonly to: string
}

/** From the first to the last day of some months of a year; a last month above 12 lies in the next. */
export function months(year: number, first: number, last: number): Interval {
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last }
  return { from: iso({ year, month: first, day: 1 }), to: iso({ ...end, day: lastDay(end.year, end.month) }) }
}

/** The day before. */
export const dayBefore = ({ year, month, day }: Day): Day => {
  if (day > 1) return { year, month, day: day - 1 }
  const last = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
  return { ...last, day: lastDay(last.year, last.month) }
}

const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Day of the week, Monday 0 (Sakamoto's method). */
export function weekday({ year, month, day }: Day): number {
  const y = month < 3 ? year - 1 : year
  const fromSunday = (y + (y >> 2) - Math.floor(y / 100) + Math.floor(y / 400) + MONTH_SHIFTS[month - 1]! + day) % 7
  return (fromSunday + 6) % 7
}
