import { isAdopted } from '@servanda/pipeline'
import { sql } from 'kysely'
import { TOLD } from '../link/told.ts'
import { occasionsIn } from '../occasions/occasions.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { type Found, isPromise } from './found.ts'

/** Promises in one account of an occasion that no other account holds; joint texts speak with all voices. */
export async function oneVoice(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const occasions = (await occasionsIn(store)).filter(({ from }) => from <= on)
  const found = await Promise.all(
    occasions.flatMap(({ documents }) =>
      documents
        .filter(({ genre }) => !isAdopted(genre))
        .map((document) =>
          alone(
            store,
            query,
            document,
            documents.flatMap(({ id }) => (id === document.id ? [] : [id])),
          ),
        ),
    ),
  )
  return found.flat()
}

async function alone(
  store: Store,
  query: ProvisionQuery,
  { id, date }: { readonly id: string; readonly date?: string },
  others: readonly string[],
): Promise<readonly Found[]> {
  const list = sql`(${sql.join(others)})`
  const { rows } = await sql<{ n: number }>`
    select p.n from provision p where p.document_id = ${id} and ${await isPromise(query, store)}
      and not exists (select 1 from link l where l.score >= ${TOLD}
        and l.earlier_id = p.document_id and l.earlier_n = p.n and l.document_id in ${list})
      and not exists (select 1 from link l where l.score >= ${TOLD}
        and l.document_id = p.document_id and l.n = p.n and l.earlier_id in ${list})
    order by p.n`.execute(store.db)
  return rows.map(({ n }) => ({ key: [id, n] as const, since: date, evidence: [], absentFrom: others }))
}
