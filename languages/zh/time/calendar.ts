/** A calendar day as numbers; months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Interval {
  readonly from: string
  readonly to: string
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lastDay = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!)

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
export const iso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The day that an ISO 8601 date names; undefined for any other words. */
export function parseDay(words: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(words ?? '')
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined
}

/** The day some months later; the end of a shorter month stands for days that it does not have. */
export function monthsLater(from: Day, count: number): Day {
  const months = from.year * 12 + from.month - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return { year, month, day: Math.min(from.day, lastDay(year, month)) }
}

export const months = (year: number, first: number, last: number): Interval => ({
  from: iso({ year, month: first, day: 1 }),
  to: iso({ year, month: last, day: lastDay(year, last) }),
})
export const oneDay = (year: number, month: number, day: number): Interval | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  return { from: iso({ year, month, day }), to: iso({ year, month, day }) }
}
