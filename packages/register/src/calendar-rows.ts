import type { Convention } from '@servanda/pipeline'
import type { DocumentRow, Page, ProvisionRow } from './rows.ts'

export const CALENDAR_ENTRIES = ['deadline', 'meeting', 'anniversary'] as const
/**
 * A promise with a day; the next meeting of a mechanism, or one that a framework knows; the return of the day on which
 * something was founded or a joint text adopted.
 */
export type CalendarEntry = (typeof CALENDAR_ENTRIES)[number]

/** One line of a calendar, with what it rests on: words of a document, a document, or the sources of a framework. */
export interface CalendarRow {
  /** The same in every register. */
  readonly id: string
  readonly entry: CalendarEntry
  /** The promise's words, the name of the mechanism or event, the title of the text. */
  readonly title: string
  /** Calendar days, both included. */
  readonly from: string
  readonly to: string
  readonly convention: Convention
  /** The days have passed: a promise was not settled, a meeting that a document plans was not told of. */
  readonly overdue: boolean
  /** Of an anniversary: how many years. */
  readonly years?: number
  readonly provision?: ProvisionRow
  readonly document?: DocumentRow
  /** Id of the mechanism or event. */
  readonly thing?: string
  /** What a framework names for it. */
  readonly sources?: readonly string[]
}

/** A page of a calendar, as it stood on a day. */
export interface CalendarPage extends Page<CalendarRow> {
  readonly on: string
  readonly counts: Readonly<Record<CalendarEntry, number>>
}
