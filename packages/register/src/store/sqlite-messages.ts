/** What the thread that holds the SQLite connection is asked, and what it answers. */
export interface Question {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Answer {
  readonly id: number
  readonly rows: readonly unknown[]
  readonly changes: number
  readonly failure?: { readonly message: string; readonly errcode?: number }
}
