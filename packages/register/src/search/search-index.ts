import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../store/schema.ts'
import type { Phrase } from './words.ts'

interface Match {
  readonly document_id: string
  readonly n: number
  /** BM25; better is higher. */
  readonly score: number
}

/** Full-text search over provisions as one engine does it; terms are cut by `tokens`, never by the engine. */
export interface SearchIndex {
  create(db: Kysely<Tables>): Promise<void>
  /** Query for all provisions that hold the phrases, of which there is at least one, or all phrases of something else. */
  matches(asked: readonly Phrase[], others?: readonly (readonly Phrase[])[]): RawBuilder<Match>
  /** Query for the provisions of a document that the index does not hold as they are. */
  missing(documentId: string): RawBuilder<{ readonly n: number }>
  /** What else the index holds than the quotes of all provisions, a line each. */
  faults(db: Kysely<Tables>): Promise<readonly string[]>
}
