import type { Reason } from '@servanda/pipeline'
import { sql } from 'kysely'
import { provisionId } from '../identity.ts'
import type { ProvisionRecord } from '../query/provision-row.ts'
import type { Relation } from '../rows.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { SURE } from './sure.ts'

/** Most provisions of other kinds that are shown with the mentions of one item. */
const MOST = 200

/** A provision in the life of an item, with what it is beside the one before it that it is linked to. */
interface Step {
  readonly record: ProvisionRecord
  readonly relation: Relation
  readonly reasons: readonly Reason[]
}

const idOf = ({ document_id, n }: Pick<ProvisionRecord, 'document_id' | 'n'>): string => provisionId(document_id, n)

/**
 * The mentions of an item, and what asks for it or reports it: provisions of other kinds that sure links lead to from a
 * mention. In the order of their documents' dates, each with its relation to the latest one before it that it is linked to.
 */
export async function lifeOf(store: Store, mentions: readonly ProvisionRecord[]): Promise<readonly Step[]> {
  const links = await linksOf(store, mentions)
  const known = new Map(mentions.map((record) => [idOf(record), record]))
  const ends = links.flatMap((link) => [
    [link.document_id, link.n] as const,
    [link.earlier_id, link.earlier_n] as const,
  ])
  const fresh = ends.filter((end) => !known.has(provisionId(...end)))
  const { rows } = fresh.length > 0 ? await store.links.provisions(fresh).execute(store.db) : { rows: [] }
  for (const row of rows.filter(({ item_id }) => item_id === null).slice(0, MOST)) known.set(idOf(row), row)
  const records = [...known.values()]
  return stepsOf(records, [...links, ...(await linksOf(store, records))], await places(store, records))
}

async function linksOf({ db }: Store, records: readonly ProvisionRecord[]): Promise<readonly LinkTable[]> {
  const ends = sql`(values ${sql.join(records.map(({ document_id, n }) => sql`(${document_id}, ${n})`))})`
  const { rows } = await sql<LinkTable>`
    select * from link where score >= ${SURE} and (document_id, n) in ${ends}
    union select * from link where score >= ${SURE} and (earlier_id, earlier_n) in ${ends}
    order by document_id, n, earlier_id, earlier_n`.execute(db)
  return rows
}

/** The links of provisions that are not followed, the surest first. */
export async function unsureLinksOf({ db }: Store, records: readonly ProvisionRecord[]): Promise<readonly LinkTable[]> {
  const ends = sql`(values ${sql.join(records.map(({ document_id, n }) => sql`(${document_id}, ${n})`))})`
  const { rows } = await sql<LinkTable>`
    select * from link where score < ${SURE} and (document_id, n) in ${ends}
    union select * from link where score < ${SURE} and (earlier_id, earlier_n) in ${ends}
    order by score desc, document_id, n, earlier_id, earlier_n limit ${MOST}`.execute(db)
  return rows
}

async function places({ db }: Store, records: readonly ProvisionRecord[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(records.map(({ document_id }) => document_id))]
  const rows = await db.selectFrom('document').select(['id', 'place']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, place }) => [id, place]))
}

function stepsOf(
  records: readonly ProvisionRecord[],
  links: readonly LinkTable[],
  places: ReadonlyMap<string, string>,
): readonly Step[] {
  const placeOf = ({ document_id }: ProvisionRecord): string => places.get(document_id)!
  const ordered = [...records].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : a.n - b.n))
  const order = new Map(ordered.map((record, at) => [idOf(record), at]))
  const byLater = Map.groupBy(links, ({ document_id, n }) => provisionId(document_id, n))
  const earlierAt = (link: LinkTable): number => order.get(provisionId(link.earlier_id, link.earlier_n)) ?? -1
  return ordered.map((record, at) => {
    const [latest] = (byLater.get(idOf(record)) ?? []).toSorted((x, y) => earlierAt(y) - earlierAt(x))
    if (latest)
      return { record, relation: latest.relation as Relation, reasons: JSON.parse(latest.reasons) as Reason[] }
    return { record, relation: at === 0 ? 'first' : 'same', reasons: [] }
  })
}
