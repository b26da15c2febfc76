import type { State } from './log/entry.ts'

/** What one of two registers says of a subject. */
export interface Side {
  /** Absent where it says nothing, or where it is a coding that is still blind. */
  readonly state?: State
  readonly by: string
  readonly at: string
  readonly reason?: string
}

/** A subject of which two registers that grew apart say different things; what this one says holds until it is settled. */
export interface Conflict {
  readonly subject: string
  /** Number of the entry that brought in what the other says; `settle` takes it. */
  readonly entry: number
  readonly ours: Side
  readonly theirs: Side
}

export interface JoinReport {
  /** Entries that both had when they were one. */
  readonly common: number
  /** Entries that only this register has, and that came in from the other. */
  readonly own: number
  readonly entered: number
  /** Documents that came in or were read anew. */
  readonly documents: number
  /** Documents of the other whose text is here under another id; what was decided of them holds here. */
  readonly same: readonly { readonly id: string; readonly source: string }[]
  readonly conflicts: readonly Conflict[]
  /** Numbers of the first and last entry; absent where nothing came in, or in a preview. */
  readonly first?: number
  readonly last?: number
}

/** Which side of a conflict holds. */
export interface Settle {
  /** The `entry` of a conflict. */
  readonly entry: number
  readonly take: 'ours' | 'theirs'
  readonly reason?: string
}
