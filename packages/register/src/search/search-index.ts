import type { Expression, Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../store/schema.ts'
import type { Phrase } from './words.ts'

/** One quote to be found, under the number it has in `search_row`. */
export interface Indexed {
  readonly id: number
  readonly quote: string
}

/** Full-text search as one engine does it; terms are cut and folded by `tokens`, never by the engine. */
export interface SearchIndex {
  create(db: Kysely<Tables>): Promise<void>
  add(db: Kysely<Tables>, rows: readonly Indexed[]): Promise<void>
  /** Takes quotes out again; they must be given as they were added. */
  remove(db: Kysely<Tables>, rows: readonly Indexed[]): Promise<void>
  /** Query for `id` and `score` (BM25, better is higher) of all quotes that hold the phrases. */
  matches(asked: readonly Phrase[]): RawBuilder<{ id: number; score: number }>
  /** Whether the index holds exactly these quotes. */
  holds(db: Kysely<Tables>, row: Indexed): Promise<boolean>
}

export type Matches = Expression<{ id: number; score: number }>
