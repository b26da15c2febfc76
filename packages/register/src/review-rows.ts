import type { Bindingness, Due, Kind, Pillar, Quote } from '@servanda/pipeline'
import type { ProvisionRow } from './rows.ts'
import type { ProvisionQuery } from './verbs.ts'

export const VERDICTS = ['accepted', 'edited', 'rejected', 'skipped', 'flagged'] as const
export type Verdict = (typeof VERDICTS)[number]
/** What the lists know of review: a verdict, or that there is none yet. */
export const REVIEWS = ['open', ...VERDICTS] as const
export type Review = (typeof REVIEWS)[number]

/** What a person decides of a provision. Offsets are UTF-16 code units into the captured text, half-open. */
export interface Coding {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Due
}

/** Fields to change; `none` takes out what need not be there. */
export interface Edits {
  readonly start?: number
  readonly end?: number
  readonly kind?: Kind
  readonly by?: readonly string[]
  readonly bindingness?: Bindingness | 'none'
  readonly pillar?: Pillar
  /** Its `start` and `end` say where it stands; `raw` is taken from there. */
  readonly due?: Omit<Due, 'raw'> | 'none'
}

export interface Decide {
  /** Ids of provisions, or a filter over those that wait. */
  readonly provisions: readonly string[] | ProvisionQuery
  /** `edited` is what `accepted` becomes where `edits` change something. */
  readonly verdict: Exclude<Verdict, 'edited'>
  readonly edits?: Edits
  /** A rejection needs one. */
  readonly reason?: string
  /** To every other provision that waits and has the same words, too. */
  readonly identical?: boolean
  /** Says what would be decided, and decides nothing. */
  readonly preview?: boolean
}

export interface DecideReport {
  readonly decided: number
  readonly documents: number
  /** Numbers of the first and last entry in the log; `undo` takes them. Absent in a preview. */
  readonly first?: number
  readonly last?: number
  /** The first of them, as they were. */
  readonly sample: readonly ProvisionRow[]
}

export interface UndoReport {
  /** How many entries were taken back. */
  readonly undone: number
  readonly first: number
  readonly last: number
}

/** A suggestion that waits, with the words around it. */
export interface QueueRow {
  readonly provision: ProvisionRow
  readonly context: Quote
}

/** A decision whose suggestion a newer version of the rules no longer makes at that place. */
export interface LostRow extends Quote {
  readonly subject: string
  readonly verdict: Verdict
  readonly by: string
  readonly at: string
  readonly reason?: string
  /** Number of the entry that made it; `undo` takes it. */
  readonly entry: number
  readonly documentId: string
  readonly source: string
  readonly coded?: Coding
  /** What is suggested nearest to it now. */
  readonly nearest?: ProvisionRow
}
