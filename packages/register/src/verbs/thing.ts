import type { Mechanism } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { thingId } from '../identity.ts'
import { livesOf } from '../lives/life-of.ts'
import { contextReader } from '../query/around.ts'
import { type Catalogue, catalogueOf } from '../query/catalogue.ts'
import { factsOf, sourcesOf } from '../query/framework-facts.ts'
import { optional, PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { thingRecords, thingRows, unnamed } from '../query/thing-rows.ts'
import { MOST_SHOWN, type ThingDetail, type ThingRow } from '../rows.ts'
import { dayIn, today } from '../status/day.ts'
import type { MentionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { mentionRow } from './document.ts'

/**
 * A thing by its id, or by the id that its framework gives it.
 *
 * @throws ServandaError `assess` where `asOf` is no day
 */
export async function thing({ store }: Context, id: string, asOf?: string): Promise<ThingDetail | undefined> {
  const catalogue = await catalogueOf(store)
  const on = asOf === undefined ? today() : dayIn(asOf)
  const row = (await rowOf(store, catalogue, id)) ?? (await rowOf(store, catalogue, thingId(id)))
  if (!row) return undefined
  const listed = catalogue.byId.get(row.id)
  const above = listed && (listed.entry as Partial<Mechanism>).partOf
  const partOf = above === undefined ? undefined : await rowOf(store, catalogue, thingId(above))
  const life = row.type === 'mechanism' ? (await livesOf(store, [row.id], on)).get(row.id) : undefined
  const parts = await Promise.all(catalogue.partsOf(row.id).map((part) => rowOf(store, catalogue, part)))
  const { life: _, ...known } = row
  return {
    ...known,
    mentions: await mentionsOf(store, row.id),
    provisions: await provisionsOf(store, row),
    ...(life ? { life } : {}),
    ...(partOf ? { partOf } : {}),
    parts: parts.filter((part) => part !== undefined),
    facts: listed ? factsOf(listed, catalogue) : [],
    sources: listed ? sourcesOf(listed) : [],
  }
}

async function rowOf(store: Store, catalogue: Catalogue, id: string): Promise<ThingRow | undefined> {
  const { rows: records } = await thingRecords(sql`t.thing_id = ${id}`).execute(store.db)
  const [row] = await thingRows(store, catalogue, { records: records.slice(0, 1) })
  const listed = catalogue.byId.get(id)
  return row ?? (listed && unnamed(listed))
}

type Place = MentionTable & { readonly source: string; readonly title: string; readonly date: string | null }

async function mentionsOf(store: Store, id: string): Promise<ThingDetail['mentions']> {
  const { rows } = await sql<Place>`
    select m.*, d.source, d.title, d.date from mention m join document d on d.id = m.document_id
    where m.thing_id = ${id} order by d.place, m.n limit ${MOST_SHOWN}`.execute(store.db)
  const around = await contextReader(
    store,
    rows.map((row) => row.document_id),
  )
  return rows.map((row) => ({
    ...mentionRow(row, row.source),
    documentTitle: row.title,
    ...optional('documentDate', row.date),
    context: around(row.document_id, { start: row.span_start, end: row.span_end }),
  }))
}

/** Provisions that name it and, of a party, those that are by it. */
async function provisionsOf(store: Store, { id, type, name }: ThingRow): Promise<ThingDetail['provisions']> {
  const ofParty = sql`union select f.document_id, f.n from provision_party f where f.party = ${name}`
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.counts = 1 and (p.document_id, p.n) in (
      select f.document_id, f.n from provision_thing f where f.thing_id = ${id} ${type === 'party' ? ofParty : sql``})
    order by d.place, p.n limit ${MOST_SHOWN}`.execute(store.db)
  return rows.map(provisionRow)
}
