import type { Reason } from '@servanda/pipeline'
import { sql } from 'kysely'
import { provisionId } from '../identity.ts'
import type { ProvisionRecord } from '../query/provision-row.ts'
import type { Relation } from '../rows.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Links that are less sure than this are shown, and not followed. */
const SURE = 0.45
/** Most provisions that are followed from one item. */
const MOST = 200

/** A provision in the life of an item, with what it is beside the one before it that it is linked to. */
interface Step {
  readonly record: ProvisionRecord
  readonly relation: Relation
  readonly reasons: readonly Reason[]
}

const idOf = ({ document_id, n }: Pick<ProvisionRecord, 'document_id' | 'n'>): string => provisionId(document_id, n)

/**
 * The provisions with an item's words and those that sure links lead to, from one to the next, in the order of their
 * documents' dates; each with its relation to the latest one before it that it is linked to, by its best link.
 */
export async function lifeOf(store: Store, own: readonly ProvisionRecord[]): Promise<readonly Step[]> {
  const known = new Map(own.map((record) => [idOf(record), record]))
  const links = new Map<string, LinkTable>()
  let frontier: readonly ProvisionRecord[] = own
  while (frontier.length > 0 && known.size < MOST) {
    const found = await linksOf(store, frontier)
    for (const link of found)
      links.set(JSON.stringify([link.document_id, link.n, link.earlier_id, link.earlier_n]), link)
    const ends = found.flatMap((link) => [
      [link.document_id, link.n] as const,
      [link.earlier_id, link.earlier_n] as const,
    ])
    const fresh = ends.filter((end) => !known.has(provisionId(...end)))
    const { rows } = fresh.length > 0 ? await store.links.provisions(fresh).execute(store.db) : { rows: [] }
    frontier = rows.filter((row) => !known.has(idOf(row)) && known.set(idOf(row), row))
  }
  return stepsOf([...known.values()], [...links.values()], await places(store, [...known.values()]))
}

async function linksOf({ db }: Store, records: readonly ProvisionRecord[]): Promise<readonly LinkTable[]> {
  const ends = sql`(values ${sql.join(records.map(({ document_id, n }) => sql`(${document_id}, ${n})`))})`
  const { rows } = await sql<LinkTable>`
    select * from link where score >= ${SURE} and (document_id, n) in ${ends}
    union select * from link where score >= ${SURE} and (earlier_id, earlier_n) in ${ends}
    order by document_id, n, earlier_id, earlier_n`.execute(db)
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
