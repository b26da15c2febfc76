import { ADOPTED, type Interval, iso, later, parseDay } from '@servanda/pipeline'
import type { CalendarRow } from '../calendar-rows.ts'
import { documentRow } from '../query/document-row.ts'
import type { Store } from '../store/store.ts'

/** The days on which a day comes back, within others, each with its number of years. */
export function returnsIn(day: string, { from, to }: Interval) {
  const first = parseDay(day)!
  const years = Array.from({ length: Number(to.slice(0, 4)) - first.year }, (_, at) => at + 1)
  return years
    .map((count) => ({ years: count, day: iso(later(first, count, 'year')) }))
    .filter((back) => back.day >= from && back.day <= to)
    .map((back) => ({
      entry: 'anniversary' as const,
      years: back.years,
      from: back.day,
      to: back.day,
      convention: 'every year' as const,
    }))
}

const isRound = (years: number): boolean => years === 1 || years % 5 === 0

/** First and round anniversaries of the texts that states adopted together, one for the copies of one day. */
export async function textAnniversaries({ db }: Store, within: Interval, on: string): Promise<readonly CalendarRow[]> {
  const rows = await db
    .selectFrom('document')
    .selectAll()
    .where('genre', 'in', ADOPTED)
    .where('date', 'is not', null)
    .where('date', '<=', on)
    .orderBy('place')
    .execute()
  const first = [...new Map(rows.toReversed().map((row) => [`${row.date} ${row.genre}`, row])).values()]
  return first.flatMap((row) =>
    returnsIn(row.date!, within)
      .filter(({ years }) => isRound(years))
      .map((back) => ({
        id: `${row.text_hash.slice(0, 20)}.${back.years}`,
        title: row.title,
        ...back,
        overdue: false,
        document: documentRow(row),
      })),
  )
}
