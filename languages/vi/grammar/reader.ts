import type { Bindingness, Kind } from '@servanda/pipeline'
import type { Outcome } from './operators.ts'
import type { Discourse } from './subject.ts'
import type { Units } from './units.ts'

/** A provision as a sentence is read, in units. */
export interface Found {
  first: number
  last: number
  /** Where its verb begins, when the operator before it is left out after all. */
  verb: number
  kind: Kind
  by: readonly string[]
  bindingness: Bindingness | undefined
  rule: string
  front: { readonly first: number; readonly last: number } | undefined
}

/** What governs the verbs that follow, until another operator does. */
export interface Governor {
  readonly outcome: Outcome
  readonly rule: string
}

/** One sentence being read. */
export interface Reader {
  readonly units: Units
  readonly talk: Discourse
  readonly found: Found[]
  /** Who acts in what is read now, and whether it can act. */
  by: readonly string[]
  acts: boolean
  /** Whose words are being reported, in this sentence. */
  speaker: readonly string[] | undefined
  governor: Governor | undefined
  /** A predicate whose clause has not begun: `tin tưởng dưới sự điều hành của A, B sẽ ...`. */
  pending: Governor | undefined
  /** Predicates stand before any subject, which is the one that follows. */
  orphan: boolean
  front: Found['front']
  /** Texts of states, where a bare verb undertakes. */
  readonly adopted: boolean
}

export const has = ({ units }: Reader, n: number, bits: number): boolean =>
  n >= 0 && n < units.count && (units.bits[n]! & bits) !== 0
