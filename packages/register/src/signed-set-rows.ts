import type { DocumentRow, ProvisionRow } from './rows.ts'

/** One text of a set, as far as the register knows it. */
export interface SignedText {
  /** Id of the instrument. */
  readonly thing: string
  readonly name: string
  /** What reports its signing, in documents of the same days. */
  readonly told: readonly ProvisionRow[]
  /** What a framework names for it, where its day is one of the set's. */
  readonly sources?: readonly string[]
  /** The document in the register that has its name for a title. */
  readonly text?: DocumentRow
  /** What says that it is in force. */
  readonly inForce?: ProvisionRow
}

/** Texts that states signed together on a day or two: how many they announced, and which of them can be named. */
export interface SignedSet {
  readonly id: string
  /** How many were announced: what most accounts say, of numbers that as many say the greatest. */
  readonly announced: number
  /** Calendar days of the accounts, both included. */
  readonly from: string
  readonly to: string
  readonly parties: readonly string[]
  /** What each account says. */
  readonly accounts: readonly { readonly announced: number; readonly provision: ProvisionRow }[]
  readonly named: readonly SignedText[]
  /** How many are named, of those have a text in the register, of those are said to be in force. */
  readonly counts: { readonly named: number; readonly text: number; readonly inForce: number }
}
