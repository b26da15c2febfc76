import type { Reason } from '@servanda/pipeline'
import type { DocumentRow, ProvisionRow } from './rows.ts'

/** Documents that tell of one occasion: the accounts of a visit, of talks, of an exchange of messages. */
export interface Occasion {
  /** Of its first document, behind `occasion.`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly parties: readonly string[]
  readonly language: string
  readonly documents: readonly DocumentRow[]
  /** Accounts in other languages, which are not compared with these. */
  readonly elsewhere: readonly DocumentRow[]
}

export const VOICES = ['alone', 'different', 'alike'] as const
/** Whether one account alone says it, several say it otherwise (in time, number, force, degree, scope), or all alike. */
export type Voice = (typeof VOICES)[number]

/** One thing that accounts of an occasion say. */
export interface VoiceRow {
  readonly voice: Voice
  /** In the order of the accounts; at most one in each. */
  readonly told: readonly ProvisionRow[]
  /** Ids of the accounts in which it was not found. */
  readonly absentFrom: readonly string[]
  /** What differs between one telling and another, with the words; the other words that differ are left out. */
  readonly differences: readonly (Reason & { readonly between: readonly [earlier: string, later: string] })[]
}

/** What each account of an occasion says, side by side. */
export interface Voices {
  readonly occasion: Occasion
  readonly rows: readonly VoiceRow[]
  /** Of all rows, whatever the filters. */
  readonly counts: Readonly<Record<Voice, number>>
}
