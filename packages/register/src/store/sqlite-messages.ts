import type { EntryDraft } from '../log/entry.ts'

/** What the thread that holds the SQLite connection is asked, and what it answers. */
export type Question = { readonly id: number } & (
  | { readonly query: Statement }
  | { readonly batches: readonly Batch[] }
)

export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** What is written whole or not at all; several of them may share one commit. */
export interface Batch {
  /** Where it finds rows, nothing runs, and they are the answer. */
  readonly unless: Statement | undefined
  readonly statements: readonly Repeated[]
  /** Appended to the log behind the statements. */
  readonly log: readonly EntryDraft[]
}

/** A statement that runs once for each row of parameters. */
export interface Repeated {
  readonly sql: string
  readonly rows: readonly (readonly unknown[])[]
}

export interface Failure {
  readonly message: string
  readonly errcode?: number
}

/** What became of one batch: the rows that `unless` found, or why nothing of it was written. */
export type Outcome = { readonly found: readonly unknown[] } | { readonly failure: Failure }

export interface Answer {
  readonly id: number
  readonly rows?: readonly unknown[]
  readonly changes?: number
  /** Of each batch, in the order of asking. */
  readonly outcomes?: readonly Outcome[]
  readonly failure?: Failure
}
