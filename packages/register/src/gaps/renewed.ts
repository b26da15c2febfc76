import { sql } from 'kysely'
import { TOLD } from '../link/told.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { type Found, isPromise, isReported, type Key } from './found.ts'

interface Renewal {
  readonly document_id: string
  readonly n: number
  readonly earlier_id: string
  readonly earlier_n: number
  readonly earlier_date: string
}

/** Promises made again in a later month, of which no later text reports anything; the latest wording stands for each. */
export async function renewed(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const { rows } = await sql<Renewal>`
    select p.document_id, p.n, l.earlier_id, l.earlier_n, e.date as earlier_date
    from link l join provision p on p.document_id = l.document_id and p.n = l.n
    join document d on d.id = p.document_id
    join provision o on o.document_id = l.earlier_id and o.n = l.earlier_n
    join document e on e.id = l.earlier_id
    where ${await isPromise(query, store)} and o.kind = 'commitment' and l.score >= ${TOLD} and d.date <= ${on}
      and substr(e.date, 1, 7) < substr(d.date, 1, 7) and not ${isReported}
      and not exists (select 1 from link f join provision g on g.document_id = f.document_id and g.n = f.n
        where f.earlier_id = p.document_id and f.earlier_n = p.n and f.score >= ${TOLD} and g.kind = 'commitment')
    order by d.place, p.n, e.place, l.earlier_n`.execute(store.db)
  return [...Map.groupBy(rows, ({ document_id, n }) => JSON.stringify([document_id, n])).values()].map((some) => ({
    key: [some[0]!.document_id, some[0]!.n] as const,
    since: some.map(({ earlier_date }) => earlier_date).sort()[0],
    evidence: some.map(({ earlier_id, earlier_n }): Key => [earlier_id, earlier_n]),
    absentFrom: [],
  }))
}
