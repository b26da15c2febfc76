import type { Bearing, Cap, EvidenceGrade, Given, Quote, Spread, Status } from '@servanda/pipeline'
import type { ItemRow, ProvisionRow } from './rows.ts'

/** What every row of an item's record says of itself. */
interface Entered {
  readonly id: string
  readonly by: string
  readonly at: string
  /** Number of its entry in the log; `undo` takes it. */
  readonly entry: number
  readonly reason?: string
}

/** A span of a document that bears for or against an item having been done. */
export interface EvidenceRow extends Entered, Quote {
  readonly documentId: string
  readonly documentTitle: string
  readonly documentDate?: string
  readonly source: string
  readonly bearing: Bearing
  readonly grade: EvidenceGrade
  /** The parties whose official word it is. */
  readonly sides: readonly string[]
  /** What anybody can check. */
  readonly output?: string
}

/** Where somebody looked for evidence, and what was found. */
export interface SearchRow extends Entered {
  readonly place: string
  readonly found: string
  readonly day: string
}

/** What an assessor says of an item, as it is shown on the day that was asked for. */
export interface PositionRow extends Entered {
  readonly assessor: string
  readonly day: string
  readonly status: Status
  /** What was said, where it is not what is shown, and why. */
  readonly said?: Given
  readonly cap?: Cap
  /** Without evidence: an opinion. */
  readonly unsupported: boolean
  /** Ids of the evidence it rests on. */
  readonly evidence: readonly string[]
}

/** The record of an item on a day. */
export interface ItemStatus {
  readonly itemId: string
  readonly on: string
  /** Those who undertook it. */
  readonly by: readonly string[]
  readonly due?: string
  readonly overdue: boolean
  /** The last word of each assessor, in alphabetical order; where there is none, nobody has assessed it. */
  readonly positions: readonly PositionRow[]
  readonly differ: boolean
  /** Of the whole item where nobody has assessed it. */
  readonly status?: 'unknown' | 'no evidence'
  readonly evidence: readonly EvidenceRow[]
  /** The evidence against it of the best source; absent where none was found. */
  readonly against?: EvidenceRow
  readonly searches: readonly SearchRow[]
  /** Everything that assessors ever said, the latest first. */
  readonly history: readonly PositionRow[]
  /** Later facts and judgements that name the same things, and are no evidence yet. */
  readonly suggested: readonly ProvisionRow[]
}

export interface StatusSummary extends Spread {
  readonly on: string
  /** Items on which assessors differ, and items that nobody has looked at; the first of each. */
  readonly differing: readonly ItemRow[]
  readonly unlooked: readonly ItemRow[]
}

export interface Assess {
  readonly item: string
  readonly assessor: string
  readonly status: Given
  readonly reason: string
  /** Ids of evidence on the item. */
  readonly evidence?: readonly string[]
  /** The day it speaks of; today unless told. */
  readonly day?: string
}

export interface AddEvidence {
  readonly item: string
  /** A provision's id, or a document's with a span, as `ID:START-END`. */
  readonly place: string
  readonly bearing: Bearing
  /** What the document's genre says, unless told. */
  readonly grade?: EvidenceGrade
  readonly sides?: readonly string[]
  readonly output?: string
  readonly reason?: string
}

export interface NoteSearch {
  readonly item: string
  readonly place: string
  /** "nothing" unless told. */
  readonly found?: string
  readonly day?: string
}

/** What was entered, and the number of its entry. */
export interface EnteredReport {
  readonly id: string
  readonly entry: number
}
