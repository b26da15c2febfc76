import type { EntryDraft } from '../log/entry.ts'

/** What the thread that holds the SQLite connection is asked, and what it answers. */
export type Question = { readonly id: number } & ({ readonly query: Statement } | { readonly batch: Batch })

export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** One transaction. */
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

export interface Answer {
  readonly id: number
  readonly rows: readonly unknown[]
  readonly changes: number
  readonly failure?: { readonly message: string; readonly errcode?: number }
}
