import type { Kysely, RawBuilder } from 'kysely'
import type { ProvisionRecord } from '../query/provision-row.ts'
import type { Tables, WordingTable } from '../store/schema.ts'

/** A provision of another document that shares a key with some of those that were asked for. */
export interface Candidate extends WordingTable {
  /** Their numbers, as a JSON list. */
  readonly asked: string
}

/** The file of keys as one engine keeps it: which provisions may be about one thing. */
export interface LinkIndex {
  create(db: Kysely<Tables>): Promise<void>
  /** Query for the provisions filed under one of these keys, each key with the number of the provision that asks. */
  candidates(asked: readonly (readonly [key: number, n: number])[]): RawBuilder<Candidate>
  /** Query for provisions by document and number. */
  provisions(ids: readonly (readonly [documentId: string, n: number])[]): RawBuilder<ProvisionRecord>
}
