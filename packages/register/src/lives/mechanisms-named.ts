import { sql } from 'kysely'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import { conditions } from '../query/filters.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'

interface NamedMechanism {
  readonly id: string
  readonly name: string
}

/** The mechanisms that the asked provisions name. */
export async function mechanismsNamed(store: Store, query: ProvisionQuery): Promise<readonly NamedMechanism[]> {
  const { rows } = await sql<NamedMechanism>`
    select t.thing_id as id, min(t.name) as name from document_thing t
    where t.type = 'mechanism' and t.thing_id in (
      select f.thing_id from provision_thing f join provision p on p.document_id = f.document_id and p.n = f.n
      where f.type = 'mechanism' and ${await conditions(query, store)})
    group by t.thing_id order by t.thing_id`.execute(store.db)
  const { byId } = await catalogueOf(store)
  return rows.map(({ id, name }) => {
    const listed = byId.get(id)
    return { id, name: listed ? shownName(listed.entry.names) : name }
  })
}
