import type { Kysely, RawBuilder } from 'kysely'
import type { ProvisionRecord } from '../query/provision-row.ts'
import type { Tables, WordingTable } from '../store/schema.ts'

/** A key under which provision `n` of the document that asks is filed, and the place of that provision. */
export type Asked = readonly [key: number, n: number, place: number]

/** Places of provisions under one key of provision `n`, as a JSON list, the nearest in time first on either side. */
interface Near {
  readonly n: number
  readonly places: string
}

/** The file of keys as one engine keeps it: which provisions may be about one thing. Places sort as documents do, by date. */
export interface LinkIndex {
  create(db: Kysely<Tables>): Promise<void>
  /** Query for the places nearest to each of those asked for, so many under each key before it and behind it. */
  near(asked: readonly Asked[], most: number): RawBuilder<Near>
  /** Query for what is filed at these places. */
  filed(places: readonly number[]): RawBuilder<WordingTable>
  /** Whether each provision is filed under its keys, and nothing else is. */
  isFiled(db: Kysely<Tables>): Promise<boolean>
  /** Query for provisions by document and number. */
  provisions(ids: readonly (readonly [documentId: string, n: number])[]): RawBuilder<ProvisionRecord>
}
