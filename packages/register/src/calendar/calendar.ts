import { iso, later, parseDay } from '@servanda/pipeline'
import type { CalendarEntry, CalendarPage, CalendarRow } from '../calendar-rows.ts'
import { CALENDAR_ENTRIES } from '../calendar-rows.ts'
import type { Context } from '../context.ts'
import { deadlinesOn } from '../deadlines/deadlines-on.ts'
import { pageOf } from '../query/slice.ts'
import { dayIn, today } from '../status/day.ts'
import type { CalendarQuery } from '../verbs.ts'
import { textAnniversaries } from './anniversaries.ts'
import { frameworkDays } from './framework-days.ts'
import { meetingsOn } from './meetings.ts'

/**
 * Deadlines, meetings and anniversaries, the nearest first, as documents and record stood on a day. Without filters of
 * promises it also holds what frameworks know and the anniversaries of joint texts, for a year from that day unless told.
 *
 * @throws ServandaError `assess` where a day is none, `cursor`
 */
export async function calendar(context: Context, query: CalendarQuery = {}): Promise<CalendarPage> {
  const { entry = CALENDAR_ENTRIES, overdue, from, to, asOf, cursor, limit = 50, ...asked } = query
  const on = asOf === undefined ? today() : dayIn(asOf)
  const first = from === undefined ? undefined : dayIn(from)
  const last = to === undefined ? undefined : dayIn(to)
  const year = { from: first ?? on, to: last ?? iso(later(parseDay(first ?? on)!, 1, 'year')) }
  const promised = [...(await deadlinesIn(context, asked, on)), ...(await meetingsOn(context.store, asked, on))]
  const known = Object.keys(asked).length > 0 ? [] : await knownDays(context, year, on)
  const all = [...promised, ...known]
    .filter((row) => (first === undefined || row.to >= first) && (last === undefined || row.from <= last))
    .filter((row) => overdue === undefined || row.overdue === overdue)
    .sort((a, b) => ascending(a.to, b.to) || ascending(a.from, b.from) || rank(a) - rank(b) || ascending(a.id, b.id))
  const counts = Object.fromEntries(
    CALENDAR_ENTRIES.map((name) => [name, all.filter((row) => row.entry === name).length]),
  ) as Record<CalendarEntry, number>
  const chosen = all.filter((row) => entry.includes(row.entry))
  return { on, ...pageOf(chosen, { limit, ...(cursor === undefined ? {} : { cursor }) }), counts }
}

const rank = ({ entry }: CalendarRow): number => CALENDAR_ENTRIES.indexOf(entry)
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function deadlinesIn(context: Context, query: object, on: string): Promise<readonly CalendarRow[]> {
  const rows = await deadlinesOn(context, query, on)
  return rows.map(({ itemId, provision, overdue, convention }) => ({
    id: itemId,
    entry: 'deadline',
    title: provision.quote,
    from: provision.due!.from ?? provision.due!.to!,
    to: provision.due!.to!,
    convention,
    overdue,
    provision,
  }))
}

async function knownDays({ store }: Context, year: { readonly from: string; readonly to: string }, on: string) {
  return [...(await frameworkDays(store, year)), ...(await textAnniversaries(store, year, on))]
}
