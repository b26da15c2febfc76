import type { ThingType } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import type { MentionRow, ThingRow } from '../rows.ts'
import type { MentionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { mentionRow } from '../verbs/document.ts'
import { type Catalogue, type Listed, shownName } from './catalogue.ts'
import { optional } from './provision-row.ts'

/** What the documents say of a thing, taken together. */
export interface ThingRecord {
  readonly thing_id: string
  readonly type: string
  readonly key: string
  readonly name: string
  readonly mentions: number
  readonly documents: number
  readonly first_date: string | null
  readonly last_date: string | null
}

/** Query for the things `t` that are named in documents `d`. */
export const thingRecords = (where: RawBuilder<unknown>): RawBuilder<ThingRecord> => sql`
  select t.thing_id, t.type, min(t.key) as key, min(t.name) as name, sum(t.mentions) as mentions,
    count(*) as documents, min(d.date) as first_date, max(d.date) as last_date
  from document_thing t join document d on d.id = t.document_id where ${where}
  group by t.thing_id, t.type`

/** The rows of things, with all their names and, where asked, their mentions. */
export async function thingRows(
  store: Store,
  catalogue: Catalogue,
  { records, mentions }: { readonly records: readonly ThingRecord[]; readonly mentions?: boolean | undefined },
): Promise<readonly ThingRow[]> {
  const ids = records.map(({ thing_id }) => thing_id)
  const found = await namesOf(store, ids)
  const places = mentions ? await mentionsOf(store, ids) : undefined
  return records.map((record) => {
    const listed = catalogue.byId.get(record.thing_id)
    return {
      id: record.thing_id,
      type: record.type as ThingType,
      name: listed ? shownName(listed.entry.names) : record.name,
      names: allNames(listed, found.get(record.thing_id) ?? []),
      ...(listed ? { frameworkId: listed.entry.id } : {}),
      mentionCount: record.mentions,
      documentCount: record.documents,
      ...optional('firstDate', record.first_date),
      ...optional('lastDate', record.last_date),
      ...(places ? { mentions: places.get(record.thing_id) ?? [] } : {}),
    }
  })
}

/** A thing that no document names. */
export const unnamed = ({ id, entry }: Listed): ThingRow => ({
  id,
  type: entry.id.slice(0, entry.id.indexOf('/')) as ThingType,
  name: shownName(entry.names),
  names: entry.names as ThingRow['names'],
  frameworkId: entry.id,
  mentionCount: 0,
  documentCount: 0,
})

interface Found {
  readonly thing_id: string
  readonly language: string
  readonly quote: string
}

async function namesOf({ db }: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Found[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Found>`
    select m.thing_id, d.language, m.quote from mention m join document d on d.id = m.document_id
    where m.thing_id in (${sql.join(ids)})
    group by m.thing_id, d.language, m.quote order by m.thing_id, d.language, count(*) desc, m.quote`.execute(db)
  return Map.groupBy(rows, ({ thing_id }) => thing_id)
}

/** By language, the framework's names first; one that was broken over lines is whole again. */
function allNames(listed: Listed | undefined, found: readonly Found[]): ThingRow['names'] {
  const names: Record<string, string[]> = {}
  for (const [language, some] of Object.entries(listed?.entry.names ?? {})) names[language] = [...some]
  for (const { language, quote } of found) {
    const name = quote.replace(/\s+/gu, ' ')
    const some = names[language] ?? []
    if (!some.includes(name)) names[language] = [...some, name]
  }
  return names
}

async function mentionsOf({ db }: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<MentionTable & { readonly source: string }>`
    select m.*, d.source from mention m join document d on d.id = m.document_id
    where m.thing_id in (${sql.join(ids)}) order by d.place, m.n`.execute(db)
  return Map.groupBy(
    rows.map((row) => mentionRow(row, row.source)),
    ({ thingId }) => thingId,
  )
}
