import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { lifeOf, unsureLinksOf } from '../link/life.ts'
import { contextReader } from '../query/around.ts'
import { facetsOf, ITEMS_ONLY } from '../query/facets.ts'
import { conditions } from '../query/filters.ts'
import { keyset } from '../query/keyset.ts'
import { withPages } from '../query/pages.ts'
import { optional, PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { provisionOrder } from '../query/ranks.ts'
import type { Facets, ItemDetail, ItemRow, LinkRow, Page } from '../rows.ts'
import { dayIn } from '../status/day.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { linkRows } from './links.ts'

/** Most links that are shown for people to decide on. */
const MOST_UNSURE = 10

interface ItemRecord extends ProvisionRecord {
  readonly item_id: string
  readonly mentions: number
  readonly first_date: string | null
  readonly last_date: string | null
}

/** Items whose mentions, any of them, answer the query; each is shown by its latest mention. */
export async function items(
  context: Context,
  query: ProvisionQuery = {},
): Promise<Page<ItemRow> & { readonly facets: Facets }> {
  const { db } = context.store
  const keys = keyset(provisionOrder(query), query)
  const asked = sql`select distinct p.item_id from provision p
    where ${await conditions(query, context.store)} and ${ITEMS_ONLY}`
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<ItemRecord>`
    with asked as (${asked}),
    mentioned as (
      select p.document_id, p.n,
        count(*) over (partition by p.item_id) as mentions,
        min(d.date) over (partition by p.item_id) as first_date,
        max(d.date) over (partition by p.item_id) as last_date,
        row_number() over (partition by p.item_id
          order by case when d.date is null then 0 else 1 end desc, d.place desc, p.n desc) as latest
      from provision p join document d on d.id = p.document_id
      where p.counts = 1 and p.item_id in (select item_id from asked))
    select ${PROVISION_COLUMNS}, m.mentions, m.first_date, m.last_date, ${sql.join(keys.columns)}
    from mentioned m
    join provision p on p.document_id = m.document_id and p.n = m.n
    join document d on d.id = p.document_id
    where m.latest = 1 and ${keys.behind}
    order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`select count(*) as total from (${asked}) a`.execute(db)
  const page = keys.page(rows)
  return {
    ...page,
    rows: await paged(db, page.rows.map(itemRow)),
    total: counts[0]!.total,
    facets: query.limit === 'all' ? {} : await facetsOf(context, query, 'items'),
  }
}

const paged = async (db: Store['db'], rows: readonly ItemRow[]): Promise<readonly ItemRow[]> => {
  const provisions = await withPages(
    db,
    rows.map(({ provision }) => provision),
  )
  return rows.map((row, at) => ({ ...row, provision: provisions[at]! }))
}

const itemRow = (record: ItemRecord): ItemRow => ({
  id: record.item_id,
  provision: provisionRow(record),
  mentions: record.mentions,
  ...optional('firstDate', record.first_date),
  ...optional('lastDate', record.last_date),
})

/**
 * An item with its life: its own mentions and what links lead to, in the order of their documents' dates; as the documents of a
 * day and before tell it, where a day is given. Undefined where there is none, or none yet.
 *
 * @throws ServandaError `assess` where the day is none
 */
export async function item({ store }: Context, asked: string, asOf?: string): Promise<ItemDetail | undefined> {
  const id = await calledNow(store, asked)
  const on = asOf === undefined ? undefined : dayIn(asOf)
  const isKnown = ({ date }: ProvisionRecord): boolean => on === undefined || date === null || date <= on
  const { rows: all } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.item_id = ${id} and p.counts = 1 order by d.place, p.n`.execute(store.db)
  const rows = all.filter(isKnown)
  if (rows.length === 0) return undefined
  const life = (await lifeOf(store, rows)).filter(({ record }) => isKnown(record))
  const around = await contextReader(
    store,
    life.map(({ record }) => record.document_id),
  )
  const latest = rows.findLast(({ date }) => date !== null) ?? rows.at(-1)!
  const [provision, ...told] = await withPages(
    store.db,
    [latest, ...life.map(({ record }) => record)].map(provisionRow),
  )
  const dates = rows.flatMap(({ date }) => date ?? [])
  return {
    id,
    provision: provision!,
    mentions: rows.length,
    ...optional('firstDate', dates[0] ?? null),
    ...optional('lastDate', dates.at(-1) ?? null),
    trace: life.map(({ record, relation, reasons }, at) => ({
      relation,
      reasons,
      provision: told[at]!,
      context: around(record.document_id, { start: record.span_start, end: record.span_end }),
    })),
    unsure: (await unsureLinks(store, rows, life)).filter(
      ({ b: { documentDate } }) => !on || !documentDate || documentDate <= on,
    ),
  }
}

/** Links that lead from an item's mentions to what its life does not show. */
async function unsureLinks(
  store: Context['store'],
  mentions: readonly ProvisionRecord[],
  life: readonly { readonly record: ProvisionRecord }[],
): Promise<readonly LinkRow[]> {
  const shown = new Set(life.map(({ record }) => provisionId(record.document_id, record.n)))
  const rows = await linkRows(store, await unsureLinksOf(store, mentions))
  return rows.filter(({ a, b }) => !shown.has(a.id) || !shown.has(b.id)).slice(0, MOST_UNSURE)
}

/** The id of the item that an id leads to: its own, or that of the item that its words are a mention of now. */
async function calledNow({ db }: Context['store'], id: string): Promise<string> {
  const { rows } = await sql<{ readonly item_id: string }>`
    select p.item_id from item_words w join provision p on p.document_id = w.document_id and p.n = w.n
    where w.words_id = ${id} and p.counts = 1 and not exists
      (select 1 from provision q where q.item_id = ${id} and q.counts = 1)
    order by p.document_id, p.n limit 1`.execute(db)
  return rows[0]?.item_id ?? id
}
