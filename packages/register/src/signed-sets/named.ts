import { type Instrument, isInForce, namesText } from '@servanda/pipeline'
import { sql } from 'kysely'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import { documentRow } from '../query/document-row.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { packOf } from '../reading/pack-of.ts'
import type { DocumentRow, ProvisionRow } from '../rows.ts'
import { searchable } from '../search/fold.ts'
import type { SignedText } from '../signed-set-rows.ts'
import type { Store } from '../store/store.ts'
import type { Signing } from './accounts.ts'

type NamingRow = ProvisionRecord & { readonly thing_id: string; readonly name: string }

/** The texts of a signing that its documents name in what they tell of it, or that a framework dates on its days. */
export async function namedTexts(store: Store, signing: Signing): Promise<readonly SignedText[]> {
  const { byId } = await catalogueOf(store)
  const told = await instrumentsIn(store, signing)
  const dated = [...byId.values()].filter(
    ({ list, entry }) => list === 'instruments' && isOf(entry as Instrument, signing),
  )
  const ids = [...new Set([...told.keys(), ...dated.map(({ id }) => id)])].sort()
  return Promise.all(
    ids.map(async (id): Promise<SignedText> => {
      const entry = byId.get(id)?.entry as Instrument | undefined
      const naming = told.get(id) ?? []
      const names = entry ? Object.values(entry.names).flat() : [naming[0]!.name]
      const text = await textNamed(store, names)
      const inForce = await inForceSince(store, id)
      return {
        thing: id,
        name: entry ? shownName(entry.names) : naming[0]!.name,
        told: naming.map(provisionRow),
        ...(entry && isOf(entry, signing) ? { sources: entry.source } : {}),
        ...(text ? { text } : {}),
        ...(inForce ? { inForce } : {}),
      }
    }),
  )
}

/** Whether a framework dates a text on the days of a signing, by the day; a statement is adopted and not one of the set. */
const isOf = ({ date, type }: Instrument, { from, to }: Signing): boolean =>
  date !== undefined && date >= from && date <= to && !type.includes('statement')

async function instrumentsIn(store: Store, { reports }: Signing): Promise<ReadonlyMap<string, readonly NamingRow[]>> {
  const keys = reports.map(
    ({ provision: { documentId, id } }) => sql`(${documentId}, ${Number(id.slice(id.lastIndexOf('.') + 1))})`,
  )
  const { rows } = await sql<NamingRow>`
    select ${PROVISION_COLUMNS}, t.thing_id, m.name from provision_thing t
    join provision p on p.document_id = t.document_id and p.n = t.n
    join document d on d.id = p.document_id
    join document_thing m on m.document_id = t.document_id and m.thing_id = t.thing_id
    where t.type = 'instrument' and (t.document_id, t.n) in (values ${sql.join(keys)})
    order by d.place, p.n`.execute(store.db)
  return Map.groupBy(rows.filter(isOneText), ({ thing_id }) => thing_id)
}

function isOneText({ name, language }: NamingRow): boolean {
  const words = packOf(language)?.happenings
  return !words || namesText(name, words)
}

/** A document that has the name for a title, or in it. */
async function textNamed({ db }: Store, names: readonly string[]): Promise<DocumentRow | undefined> {
  const wanted = names.map(searchable).filter((name) => name.trim().includes(' '))
  if (wanted.length === 0) return undefined
  const rows = await db.selectFrom('document').selectAll().where('genre', '=', 'treaty').orderBy('place').execute()
  const found = rows.find(({ title }) => wanted.some((name) => searchable(title).includes(name)))
  return found && documentRow(found)
}

/** The last fact that names it and says that it is in force. */
async function inForceSince(store: Store, id: string): Promise<ProvisionRow | undefined> {
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision_thing t
    join provision p on p.document_id = t.document_id and p.n = t.n
    join document d on d.id = p.document_id
    where t.thing_id = ${id} and p.kind in ('fact', 'assessment') and p.counts = 1
    order by d.place, p.n`.execute(store.db)
  return rows.map(provisionRow).findLast(({ quote, language }) => {
    const words = packOf(language)?.happenings
    return words !== undefined && isInForce(quote, words)
  })
}
