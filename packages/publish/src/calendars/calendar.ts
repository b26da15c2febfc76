import { type Convention, iso, later, parseDay } from '@servanda/pipeline'
import ical, { ICalEventTransparency } from 'ical-generator'
import type { ExportedDocument, ExportedProvision } from '../rows.ts'

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

/** A calendar, as far as a file of it shows. */
export interface PublishedCalendar {
  readonly on: string
  readonly rows: readonly {
    readonly id: string
    readonly entry: string
    readonly title: string
    readonly from: string
    readonly to: string
    readonly convention: Convention
    readonly overdue: boolean
    readonly years?: number
    readonly provision?: ExportedProvision
    readonly document?: ExportedDocument
    readonly sources?: readonly string[]
  }[]
}
type Row = PublishedCalendar['rows'][number]

/**
 * A calendar as iCalendar (RFC 5545). Every entry takes whole days, from the first to the last that it may fall on, and
 * blocks no time; its UID is the same in every register, and its SEQUENCE grows with the day of the text that it is from.
 */
export function calendarFile({ on, rows }: PublishedCalendar): string {
  const calendar = ical({ name: 'Servanda', prodId: { company: 'Servanda', product: 'register' } })
  for (const row of rows)
    calendar.createEvent({
      id: `${row.id}@servanda`,
      sequence: sequenceOf(row),
      stamp: `${on}T00:00:00Z`,
      start: row.from,
      end: iso(later(parseDay(row.to)!, 1, 'day')),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(row),
      description: describe(row),
      categories: [{ name: row.entry }],
    })
  return `${calendar.toString()}\r\n`
}

const summaryOf = ({ entry, title, years, overdue }: Row): string =>
  `${overdue ? 'Overdue: ' : ''}${entry === 'deadline' ? 'Due: ' : ''}${title}${years === undefined ? '' : ` (${years} years)`}`

const SAID: Readonly<Record<Convention, string>> = {
  named: 'as the text names them',
  'document day': 'counted from the day of the document',
  'document date': 'of the year of the document',
  rhythm: 'one rhythm after the last meeting',
  'every year': 'the same day every year',
}

/** By whom, in which words, where it stands, and how the days were made out. */
function describe({ provision, document, sources, convention }: Row): string {
  const days = `Days: ${SAID[convention]}.`
  if (provision) {
    const { by, quote, due, documentTitle, documentDate, source, start, end, documentHash } = provision
    const when = due ? `When: ${due.raw}. ` : ''
    return `${by.join(', ')}: “${quote}”\n${when}${days}\n${[documentTitle, documentDate, source].filter(Boolean).join('; ')}, ${start}–${end}, SHA-256 ${documentHash}`
  }
  const from = document ? `${document.title}, ${document.source}, SHA-256 ${document.hash}` : (sources ?? []).join('; ')
  return `${days}\n${from}`
}

/** Days from 1970 to that of the text; a later text says it anew. */
function sequenceOf({ provision, document }: Row): number {
  const day = provision?.documentDate ?? document?.date
  return day === undefined ? 0 : Math.max(0, Math.floor(Date.parse(day) / 86_400_000))
}
