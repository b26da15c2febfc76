import type { Level, LifeState, LifeStepName, Quote } from '@servanda/pipeline'
import type { ProvisionRow } from './rows.ts'

/** Words with the provision that they stand in. */
export interface Cited extends Quote {
  readonly provision: ProvisionRow
}

/** A step in the life of a mechanism, as a document tells it. */
export interface LifeStep {
  readonly step: LifeStepName
  /** Which meeting it is, where the text counts. */
  readonly meeting?: number
  /** The words that say so. */
  readonly words: Quote
  readonly provision: ProvisionRow
}

/** What lists show of a mechanism's life. */
export interface LifeSummary {
  readonly state: LifeState
  /** Day of the last document that tells of it as living. */
  readonly lastSign?: string
  /** When it is to meet next: what a text says, or its last meeting and its rhythm. */
  readonly nextDue?: string
}

/** The life of a mechanism on a day, each part with the words it was read from. */
export interface MechanismLife extends LifeSummary {
  readonly on: string
  /** In the order of their documents. */
  readonly steps: readonly LifeStep[]
  readonly level?: Cited & { readonly level: Level }
  readonly rhythm?: Cited & { readonly months: number }
  readonly chairs: readonly Cited[]
  /** The texts that it rests on. */
  readonly bases: readonly Cited[]
  /** Where `nextDue` stands; absent where it follows from the rhythm. */
  readonly due?: Cited
  /** The day from which on it counts as dormant, unless it shows itself; and how many months of silence make it so. */
  readonly dormantFrom?: string
  readonly silentMonths: number
}
