import { BINDINGNESS, type Bindingness, PILLARS } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import { documentRow } from '../query/document-row.ts'
import { conditions } from '../query/filters.ts'
import type { DocumentRow } from '../rows.ts'
import type { Store } from '../store/store.ts'
import type { TopicCell, TopicRow, TopicTable } from '../topic-rows.ts'
import type { ProvisionQuery, TopicQuery } from '../verbs.ts'

/** Most things that a table has rows for, those of the most documents first. */
const MOST = 50

interface Counted {
  readonly topic: string
  readonly document_id: string
  readonly provisions: number
  readonly commitments: number
  readonly strongest: number | null
  readonly first: number
}

/** Topics by documents: the pillars, each of some words, or the things of a type, with what each document says on each. */
export async function topics(
  { store }: Context,
  { topic = [], things, ...query }: TopicQuery = {},
): Promise<TopicTable> {
  const rows = things
    ? await thingRows(store, query, things)
    : topic.length > 0
      ? await Promise.all(topic.map((words) => wordRow(store, query, words)))
      : await pillarRows(store, query)
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ documentId }) => documentId)))
  return { documents: await documentsAt(store, [...used]), rows }
}

async function pillarRows(store: Store, query: ProvisionQuery): Promise<readonly TopicRow[]> {
  const counted = await count(store, query, sql`p.pillar`)
  return PILLARS.map((pillar) => ({ id: pillar, name: pillar, pillar, cells: cellsOf(counted, pillar) }))
}

async function wordRow(store: Store, query: ProvisionQuery, words: string): Promise<TopicRow> {
  const all = [query.words, words].filter(Boolean).join(' ')
  const counted = await count(store, { ...query, words: all }, sql`'words'`)
  return { id: words, name: words, cells: cellsOf(counted, 'words') }
}

async function thingRows(
  store: Store,
  query: ProvisionQuery,
  type: NonNullable<TopicQuery['things']>,
): Promise<readonly TopicRow[]> {
  const join = sql`join provision_thing t on t.document_id = p.document_id and t.n = p.n and t.type = ${type}`
  const counted = await count(store, query, sql`t.thing_id`, join)
  const { byId } = await catalogueOf(store)
  const names = await store.db
    .selectFrom('document_thing')
    .select(['thing_id', 'name'])
    .where('type', '=', type)
    .execute()
  const found = new Map(names.map(({ thing_id, name }) => [thing_id, name]))
  const ids = [...new Set(counted.map(({ topic }) => topic))]
  return ids
    .map((id): TopicRow => {
      const listed = byId.get(id)
      const name = listed ? shownName(listed.entry.names) : (found.get(id) ?? id)
      return { id, name, type, cells: cellsOf(counted, id) }
    })
    .sort((a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
}

async function count(
  store: Store,
  query: ProvisionQuery,
  topic: RawBuilder<unknown>,
  join: RawBuilder<unknown> = sql``,
): Promise<readonly Counted[]> {
  const degrees = sql.join(
    BINDINGNESS.map((degree, at) => sql`when ${degree} then ${sql.lit(at)}`),
    sql` `,
  )
  const { rows } = await sql<Counted>`
    select ${topic} as topic, p.document_id, count(*) as provisions,
      sum(case when p.kind = 'commitment' then 1 else 0 end) as commitments,
      min(case p.bindingness ${degrees} end) as strongest, min(p.n) as first
    from provision p join document d on d.id = p.document_id ${join}
    where ${await conditions(query, store)}
    group by ${topic}, p.document_id, d.place order by d.place`.execute(store.db)
  return rows
}

const cellsOf = (counted: readonly Counted[], topic: string): readonly TopicCell[] =>
  counted
    .filter((row) => row.topic === topic)
    .map(({ document_id, provisions, commitments, strongest, first }) => ({
      documentId: document_id,
      provisions,
      commitments,
      ...(strongest === null ? {} : { strongest: BINDINGNESS[strongest] as Bindingness }),
      first: provisionId(document_id, first),
    }))

async function documentsAt({ db }: Store, ids: readonly string[]): Promise<readonly DocumentRow[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('document').selectAll().where('id', 'in', ids).orderBy('place').execute()
  return rows.map(documentRow)
}
