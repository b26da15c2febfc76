import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { TOLD } from '../link/told.ts'
import { conditions } from '../query/filters.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'

/** A provision by its document and number. */
export type Key = readonly [documentId: string, n: number]

/** What a search for gaps found, before its rows are fetched. */
export interface Found {
  readonly key: Key
  readonly since?: string | undefined
  readonly mechanism?: { readonly id: string; readonly name: string }
  readonly evidence: readonly Key[]
  /** Ids of documents. */
  readonly absentFrom: readonly string[]
}

/** What every search for gaps asks of a promise `p`: that it is one, and what the caller asks. */
export const isPromise = async (query: ProvisionQuery, store: Store): Promise<RawBuilder<SqlBool>> =>
  sql`p.kind = 'commitment' and ${await conditions(query, store)}`

/** Holds where a later fact or judgement takes the provision `p` up. */
export const isReported: RawBuilder<SqlBool> = sql`exists (select 1 from link r
  join provision q on q.document_id = r.document_id and q.n = r.n
  where r.earlier_id = p.document_id and r.earlier_n = p.n and r.score >= ${TOLD} and q.kind in ('fact', 'assessment'))`
