import type { RawBuilder } from 'kysely'

/** A value that document `at` of those that ask holds, and its own id. */
export type AskedValue = readonly [at: number, value: number | string, own: string]

/** The day and language of document `at` of those that ask, and its own capture. */
export type AskedDay = readonly [at: number, day: string, language: string, capture: string]

/** Ids of documents, as a JSON list, that hold one value of document `at`, or are of its day. */
export interface FoundDocuments {
  readonly at: number
  readonly ids: string
}

/** How one engine looks for the documents that may carry the texts of others, for many of them at once. */
export interface WorkIndex {
  /** Query for documents with a number of the signature in common, so many for each value. */
  near(asked: readonly AskedValue[], most: number): RawBuilder<FoundDocuments>
  /** Query for documents with a commitment in common, so many for each value. */
  sharing(asked: readonly AskedValue[], most: number): RawBuilder<FoundDocuments>
  /** Query for documents of one day in other languages, so many for each day. */
  ofTheDay(asked: readonly AskedDay[], most: number): RawBuilder<FoundDocuments>
}
