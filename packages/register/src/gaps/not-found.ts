import { ADOPTED } from '@servanda/pipeline'
import { sql } from 'kysely'
import { TOLD } from '../link/told.ts'
import { occasionParties } from '../occasions/occasions.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { type Found, isPromise } from './found.ts'

/** Promises of a joint text that are not found in the next one of the same rank, parties and language. */
export async function notFound(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const parties = await occasionParties(store)
  const documents = await store.db
    .selectFrom('document')
    .select(['id', 'genre', 'language', 'date'])
    .where('genre', 'in', ADOPTED)
    .where('date', '<=', on)
    .orderBy('place')
    .execute()
  const ranks = Map.groupBy(documents, ({ id, genre, language }) =>
    JSON.stringify([genre, language, parties.get(id) ?? id]),
  )
  const latest = [...ranks.values()].flatMap((some) => (some.length > 1 ? [some.slice(-2)] : []))
  const found = await Promise.all(latest.map(([before, last]) => goneBetween(store, query, before!, last!)))
  return found.flat()
}

async function goneBetween(
  store: Store,
  query: ProvisionQuery,
  before: { readonly id: string; readonly date: string | null },
  last: { readonly id: string },
): Promise<readonly Found[]> {
  const { rows } = await sql<{ n: number }>`
    select p.n from provision p where p.document_id = ${before.id} and ${await isPromise(query, store)}
      and not exists (select 1 from link l where l.score >= ${TOLD}
        and l.earlier_id = p.document_id and l.earlier_n = p.n and l.document_id = ${last.id})
    order by p.n`.execute(store.db)
  return rows.map(({ n }) => ({
    key: [before.id, n] as const,
    since: before.date ?? undefined,
    evidence: [],
    absentFrom: [last.id],
  }))
}
