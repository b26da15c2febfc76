import type { DocumentRow, ProvisionRow } from './rows.ts'

export const GAPS = ['renewed', 'one voice', 'vague', 'not found', 'silent'] as const
/**
 * What seems to be missing: promised again and never reported done; promised in one account of an occasion and in no
 * other; left to "as soon as possible" for a year; no longer found in the latest text of the same rank; a mechanism
 * without a sign of life.
 */
export type Gap = (typeof GAPS)[number]

/** One thing that seems to be missing, with what shows it. Silence is that of the documents in the register. */
export interface GapRow {
  readonly gap: Gap
  /** The promise; of a silent mechanism, the last provision that tells of it. */
  readonly provision: ProvisionRow
  /** Since when: the day of the first promise, of the vague one, or of the last sign of life. */
  readonly since?: string
  /** Of a silent mechanism. */
  readonly mechanism?: { readonly id: string; readonly name: string }
  /** Where it was promised before. */
  readonly evidence: readonly ProvisionRow[]
  /** Where it was looked for and not found. */
  readonly absentFrom: readonly DocumentRow[]
}

export interface GapList {
  readonly on: string
  readonly rows: readonly GapRow[]
  readonly total: number
  /** How many there are of each, whatever was asked for. */
  readonly counts: Readonly<Record<Gap, number>>
  /** Cursor of the following page; absent on the last. */
  readonly next?: string
}
