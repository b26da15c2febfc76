import type { Happening } from '@servanda/pipeline'
import type { DocumentRow, Page, ProvisionRow } from './rows.ts'

/** A visit, talks, a message or a signing, with the documents that it comes from and the facts that report it. */
export interface TimelineRow {
  readonly id: string
  readonly happening: Happening
  /** Calendar days, both included; those of the documents where no text names an earlier year. */
  readonly from: string
  readonly to: string
  /** Whether the text names the year; else the days are those of the documents. */
  readonly named?: true
  /** In alphabetical order; empty where no document says. */
  readonly parties: readonly string[]
  /** What a framework calls it. */
  readonly title?: string
  readonly documents: readonly DocumentRow[]
  /** Facts that report it, in the order of their documents. */
  readonly told: readonly ProvisionRow[]
  /** Id of the framework's event, and what it names for it. */
  readonly thing?: string
  readonly sources?: readonly string[]
}

export interface Timeline extends Page<TimelineRow> {
  readonly counts: Readonly<Record<Happening, number>>
}
