import { sql } from 'kysely'
import { livesOf } from '../lives/life-of.ts'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import { conditions } from '../query/filters.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import type { Found, Key } from './found.ts'

/** Mechanisms without a sign of life, of those that the asked provisions name. */
export async function silent(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const { rows } = await sql<{ thing_id: string; name: string }>`
    select t.thing_id, min(t.name) as name from document_thing t
    where t.type = 'mechanism' and t.thing_id in (
      select f.thing_id from provision_thing f join provision p on p.document_id = f.document_id and p.n = f.n
      where f.type = 'mechanism' and ${conditions(query, store.search)})
    group by t.thing_id order by t.thing_id`.execute(store.db)
  const { byId } = await catalogueOf(store)
  const lives = await livesOf(
    store,
    rows.map(({ thing_id }) => thing_id),
    on,
  )
  return rows.flatMap(({ thing_id: id, name }): readonly Found[] => {
    const life = lives.get(id)
    if (life?.state !== 'dormant') return []
    const listed = byId.get(id)
    const provision = life.steps.at(-1)!.provision
    const key: Key = [provision.documentId, Number(provision.id.split('.').at(-1))]
    const mechanism = { id, name: listed ? shownName(listed.entry.names) : name }
    return [{ key, since: life.lastSign, mechanism, evidence: [], absentFrom: [] }]
  })
}
