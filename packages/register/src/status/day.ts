import { ServandaError } from '../errors.ts'

export const today = (): string => new Date().toISOString().slice(0, 10)

/** @throws ServandaError `assess` where it is no calendar day */
export function dayIn(day: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day
  throw new ServandaError('assess', `${day.slice(0, 40)} is no day: give YYYY-MM-DD`)
}
