import { sql } from 'kysely'
import { isPromise } from '../gaps/found.ts'
import { TOLD } from '../link/told.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { LinkRow, ProvisionRow } from '../rows.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { linkRows } from '../verbs/links.ts'
import type { ProvisionQuery } from '../verbs.ts'

interface Range {
  readonly since: string
  readonly on: string
}

/** Promises of documents since a day that are linked to nothing before it; one that stands several times counts once. */
export async function freshPromises(
  store: Store,
  query: ProvisionQuery,
  { since, on }: Range,
): Promise<readonly ProvisionRow[]> {
  const { rows } = await sql<ProvisionRecord>`
    with fresh as (
      select p.document_id, p.n, row_number() over (partition by p.item_id order by d.place, p.n) as first
      from provision p join document d on d.id = p.document_id
      where ${await isPromise(query, store)} and d.date >= ${since} and d.date <= ${on}
        and not exists (select 1 from link l join document e on e.id = l.earlier_id
          where l.document_id = p.document_id and l.n = p.n and l.score >= ${TOLD} and e.date < ${since}))
    select ${PROVISION_COLUMNS} from fresh f
    join provision p on p.document_id = f.document_id and p.n = f.n
    join document d on d.id = p.document_id
    where f.first = 1 order by d.place, p.n`.execute(store.db)
  return rows.map(provisionRow)
}

/** Promises of documents since a day that are stronger, or weaker, than one of an earlier document. */
export async function shiftedPromises(
  store: Store,
  query: ProvisionQuery,
  { since, on }: Range,
  relation: 'stronger' | 'weaker',
): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkTable>`
    select l.* from link l join provision p on p.document_id = l.document_id and p.n = l.n
    join document d on d.id = p.document_id
    where ${await isPromise(query, store)} and l.relation = ${relation} and l.score >= ${TOLD}
      and l.earlier_id <> l.document_id and d.date >= ${since} and d.date <= ${on}
    order by d.place, p.n, l.earlier_id, l.earlier_n`.execute(store.db)
  return linkRows(store, rows)
}
