import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { thingId } from '../identity.ts'
import { otherNames } from '../search/other-names.ts'
import { phrases } from '../search/words.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { catalogueOf } from './catalogue.ts'

const FILTERS = ['kind', 'pillar', 'bindingness', 'by', 'document', 'mechanism', 'due', 'review'] as const
export type Filter = (typeof FILTERS)[number]

const NEVER = sql<SqlBool>`1 = 0`
const list = (values: readonly string[]): RawBuilder<unknown> => sql`(${sql.join(values)})`

/** What each filter asks of a provision `p`. */
const asks: Readonly<Record<Filter, (values: readonly string[]) => RawBuilder<SqlBool>>> = {
  kind: (values) => sql`p.kind in ${list(values)}`,
  pillar: (values) => sql`p.pillar in ${list(values)}`,
  bindingness: (values) => sql`p.bindingness in ${list(values)}`,
  by: (values) => sql`exists (select 1 from provision_party f
    where f.document_id = p.document_id and f.n = p.n and f.party in ${list(values)})`,
  document: (values) => sql`p.document_id in (select f.id from document f
    where f.id in ${list(values)} or f.source in ${list(values)})`,
  mechanism: (values) => sql`exists (select 1 from provision_thing f
    where f.document_id = p.document_id and f.n = p.n and f.thing_id in ${list(values.map(thingId))})`,
  review: (values) => {
    if (!values.includes('open')) return sql`p.review in ${list(values)}`
    return values.length === 1 ? sql`p.review is null` : sql`(p.review is null or p.review in ${list(values)})`
  },
  due: (values) => sql`coalesce(p.due_kind, 'none') in ${list(values)}`,
}

/** All that a query asks of a provision, one filter set aside for its own facet. */
export async function conditions(query: ProvisionQuery, store: Store, aside?: Filter): Promise<RawBuilder<SqlBool>> {
  const filters = FILTERS.filter((name) => name !== aside).flatMap((name) => {
    const values = query[name]
    return values && values.length > 0 ? [asks[name](values)] : []
  })
  const counted = query.repeats || query.review?.includes('rejected') ? [] : [sql<SqlBool>`p.counts = 1`]
  const words = await withWords(query.words, store)
  const kept = query.repeats && !query.review ? [sql<SqlBool>`coalesce(p.review, '') <> 'rejected'`] : []
  return sql<SqlBool>`(${sql.join([sql`1 = 1`, ...counted, ...kept, ...words, ...filters], sql` and `)})`
}

/** Words, or another name of what the frameworks call so. */
async function withWords(words: string | undefined, store: Store): Promise<readonly RawBuilder<SqlBool>[]> {
  if (!words?.trim()) return []
  const asked = phrases(words)
  if (asked.length === 0) return [NEVER]
  const others = otherNames(words, await catalogueOf(store))
  return [sql`(p.document_id, p.n) in (select m.document_id, m.n from (${store.search.matches(asked, others)}) m)`]
}
