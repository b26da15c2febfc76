import type { DeadlineRow } from './deadline-rows.ts'
import type { GapRow } from './gap-rows.ts'
import type { DocumentRow, LinkRow, ProvisionRow } from './rows.ts'

/** One part of a brief: the first rows, and how many there are. */
export interface BriefPart<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** What somebody should know before a meeting, from the promises that a query asks for; every row leads to its words. */
export interface Brief {
  readonly on: string
  /** What counts as new: the day of the latest joint text, unless told. */
  readonly since: string
  /** What was asked for, filter by filter. */
  readonly asked: Readonly<Record<string, readonly string[]>>
  /** Promises whose day has not passed, the nearest first. */
  readonly due: BriefPart<DeadlineRow>
  /** Promises whose day has passed without a word that they are done, kept up or ended; the latest first. */
  readonly overdue: BriefPart<DeadlineRow>
  /** Promises of documents since that day that no earlier document holds. */
  readonly fresh: BriefPart<ProvisionRow>
  /** Promises of documents since that day that are stronger, or weaker, than an earlier one. */
  readonly stronger: BriefPart<LinkRow>
  readonly weaker: BriefPart<LinkRow>
  /** What was renewed without a report, vague and old, not found again, or without a sign of life. */
  readonly silent: BriefPart<GapRow>
  /** The documents that the rows stand in, the first first. */
  readonly documents: readonly DocumentRow[]
}
