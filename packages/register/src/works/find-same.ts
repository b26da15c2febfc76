import { bandsOf, type Part, type SameText, sameText, translationOf } from '@servanda/pipeline'
import { sql } from 'kysely'
import { itemOf } from '../keep/provision-rows.ts'
import { shinglesOfPart } from '../keep/work-rows.ts'
import type { CaptureReading } from '../reading/index.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { keptOutline, keptShingles, outlineOf } from './outlines.ts'

/** A document in the register that seems to carry the text of another. */
export interface Same extends SameText {
  readonly document: DocumentTable
}

/** Documents that are looked at closely, for each way of finding them. */
const MOST = 8
const MOST_OF_A_DAY = 30
/** Commitments word for word in both from which on one may be an excerpt of the other. */
const LEAST_SHARED = 2
/** Share of the commitments of the one that has fewer. */
const SHARED = 0.6
const MOST_ITEMS = 100

/** Documents in the register that carry the text of one that was just read, outside its own capture. */
export async function findSameTexts(
  store: Store,
  captureId: string,
  { captured }: Pick<CaptureReading, 'captured'>,
  part: Part,
  source: string,
): Promise<readonly Same[]> {
  const shingles = shinglesOfPart(captured, part)
  const found: Same[] = []
  for (const document of await likeDocuments(store, captureId, part, shingles)) {
    const same = sameText(shingles, await keptShingles(store.db, document))
    if (same) found.push({ ...versionOf(same, document, source), document })
  }
  const outline = outlineOf(captured.text, part)
  if (!outline) return found
  for (const document of await ofTheDay(store, captureId, part)) {
    const same = translationOf(outline, await keptOutline(store.db, document))
    if (same) found.push({ ...same, document })
  }
  return found
}

const versionOf = (same: SameText, document: DocumentTable, source: string): SameText =>
  same.relation === 'near-copy' && document.source === source
    ? { ...same, relation: 'version', reason: `under the same name, ${same.reason}` }
    : same

/** By numbers of their signatures, and by commitments that stand in both. */
async function likeDocuments(store: Store, captureId: string, part: Part, shingles: Iterable<number>) {
  const items = part.provisions.flatMap((provision) => itemOf(provision) ?? []).slice(0, MOST_ITEMS)
  const near = await holding(store, 'work_band', 'value', bandsOf(shingles))
  const sharing = await holding(store, 'provision', 'item_id', [...new Set(items)])
  const ids = [...near.keys(), ...sharing.keys()]
  if (ids.length === 0) return []
  const documents = await store.db
    .selectFrom('document')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .where('capture_id', '<>', captureId)
    .execute()
  const isExcerpt = ({ id, commitments }: DocumentTable): boolean =>
    (sharing.get(id) ?? 0) >= Math.max(LEAST_SHARED, Math.min(items.length, commitments) * SHARED)
  return documents.filter((one) => near.has(one.id) || isExcerpt(one)).slice(0, MOST)
}

/**
 * Documents that hold some of these values, and how many. Of each value the first few only: what stands in very many
 * documents tells none of them.
 */
async function holding({ db }: Store, table: string, column: string, values: readonly (string | number)[]) {
  const found = new Map<string, number>()
  if (values.length === 0) return found
  const each = values.map(
    (value) => sql`select * from (select distinct document_id as id from ${sql.table(table)}
      where ${sql.ref(column)} = ${value} limit ${MOST * 2})`,
  )
  const { rows } = await sql<{ id: string }>`${sql.join(each, sql` union all `)}`.execute(db)
  for (const { id } of rows) found.set(id, (found.get(id) ?? 0) + 1)
  return found
}

/** Documents of the same day in other languages. */
async function ofTheDay({ db }: Store, captureId: string, { facts }: Part): Promise<readonly DocumentTable[]> {
  const { date, language } = facts
  if (!date || !language || language.value === 'und') return []
  return db
    .selectFrom('document')
    .selectAll()
    .where('place', '>=', `${date.value} `)
    .where('place', '<', `${date.value}!`)
    .where('language', '<>', language.value)
    .where('language', '<>', 'und')
    .where('capture_id', '<>', captureId)
    .limit(MOST_OF_A_DAY)
    .execute()
}
