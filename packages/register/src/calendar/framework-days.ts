import { type FrameworkEvent, type Interval, months, parseDay } from '@servanda/pipeline'
import type { CalendarRow } from '../calendar-rows.ts'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import type { Store } from '../store/store.ts'
import { returnsIn } from './anniversaries.ts'

/** What a framework's type of event is in a calendar; the others have happened, and stand in the timeline. */
const ENTRY: Readonly<Record<string, 'meeting' | 'anniversary'>> = {
  meeting: 'meeting',
  conference: 'meeting',
  'party congress': 'meeting',
  anniversary: 'anniversary',
  'commemorative year': 'anniversary',
}
const FOUNDING = 'founding act'

/** Meetings and anniversaries that the frameworks in the register know, in these days. */
export async function frameworkDays(store: Store, within: Interval): Promise<readonly CalendarRow[]> {
  const { byId } = await catalogueOf(store)
  const events = [...byId.values()].filter(({ list }) => list === 'events')
  return events.flatMap(({ id, entry: known }): readonly CalendarRow[] => {
    const { type, from, to, names, source } = known as FrameworkEvent
    const days = intervalOf(from, to)
    const row = { title: shownName(names), thing: id, sources: source }
    if (!days) return []
    if (type === FOUNDING)
      return returnsIn(days.from, within).map((back) => ({
        id: `${id}.${back.years}`,
        ...row,
        ...back,
        overdue: false,
      }))
    const entry = ENTRY[type]
    if (!entry || days.to < within.from || days.from > within.to) return []
    return [{ id, entry, ...row, ...days, convention: 'named', overdue: false }]
  })
}

/** The days from and to partial dates: "2027", "2026-11", "2026-11-18"; undefined without any. */
export function intervalOf(from: string | undefined, to = from): Interval | undefined {
  const first = partial(from ?? to)
  const last = partial(to)
  return first && last && { from: first.from, to: last.to }
}

function partial(date: string | undefined): Interval | undefined {
  const [year = 0, month] = (date ?? '').split('-').map(Number)
  if (!year) return undefined
  if (parseDay(date)) return { from: date!, to: date! }
  return month === undefined ? months(year, 1, 12) : months(year, month, month)
}
