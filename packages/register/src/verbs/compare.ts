import { type Aligned, align, linkDocuments } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { decisionsOn } from '../link/decisions.ts'
import { preparedOf, type Registered } from '../link/document-wording.ts'
import { decidedLinks } from '../link/lay-decisions.ts'
import { wordPieces } from '../link/word-pieces.ts'
import { documentRow } from '../query/document-row.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { type CompareRow, type Comparison, type ProvisionRow, STANDINGS } from '../rows.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { CompareQuery } from '../verbs.ts'
import { rowsAcross } from './compare-languages.ts'
import { documentRecord } from './document.ts'

/** Two documents side by side, whichever is given first; headings and repeated passages are left out. */
export async function compare(
  { store }: Context,
  one: string,
  other: string,
  query: CompareQuery = {},
): Promise<Comparison | undefined> {
  const found = await Promise.all([documentRecord(store, one), documentRecord(store, other)])
  if (!found[0] || !found[1]) return undefined
  const [a, b] = found[0].place <= found[1].place ? [found[0], found[1]] : [found[1], found[0]]
  const [as, bs] = [await provisionsOf(store, a.id), await provisionsOf(store, b.id)]
  const across = a.language !== b.language
  const rows = across ? await rowsAcross(store, as, bs) : await rowsWithin(store, [a, b], [...as, ...bs])
  return {
    a: documentRow(a),
    b: documentRow(b),
    ...(across ? { across } : {}),
    rows: rows.filter((row) => isAsked(row, query)),
    counts: Object.fromEntries(
      STANDINGS.map((relation) => [relation, rows.filter((row) => row.relation === relation).length]),
    ) as Comparison['counts'],
  }
}

/** The lines of two documents in one language: paired by their words. */
async function rowsWithin(
  store: Store,
  [a, b]: readonly [DocumentTable, DocumentTable],
  provisions: readonly ProvisionRow[],
): Promise<readonly CompareRow[]> {
  const [as, bs] = [await preparedOf(store, a.id), await preparedOf(store, b.id)]
  const days = { earlier: a.date ?? undefined, later: b.date ?? undefined }
  const provisionsIn = (prepared: typeof as) => prepared.map(({ provision }) => provision)
  const links = decidedLinks(linkDocuments(as, bs, days), [as, bs], await decisionsOn(store, a.text_hash), days)
  const aligned = align(provisionsIn(as), provisionsIn(bs), links)
  const shown = new Map(provisions.map((row) => [row.id, row] as const))
  return aligned.map((row) => compareRow(row, shown))
}

async function provisionsOf({ db }: Store, id: string): Promise<readonly ProvisionRow[]> {
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.document_id = ${id} and p.counts = 1 order by p.n`.execute(db)
  return rows.map(provisionRow)
}

function compareRow({ a, b, link, moved }: Aligned<Registered>, shown: ReadonlyMap<string, ProvisionRow>): CompareRow {
  const rowOf = (one: Registered): ProvisionRow => shown.get(provisionId(one.documentId, one.n))!
  return {
    ...(a ? { a: rowOf(a) } : {}),
    ...(b ? { b: rowOf(b) } : {}),
    relation: link?.relation ?? (a ? 'not found' : 'new'),
    ...(moved ? { moved } : {}),
    reasons: link?.reasons ?? [],
    ...(a && b ? { words: wordPieces(a.quote, b.quote) } : {}),
  }
}

function isAsked(row: CompareRow, { relation = [], kind = [], pillar = [], by = [] }: CompareQuery): boolean {
  const holds = (asked: readonly string[], values: readonly (string | undefined)[]): boolean =>
    asked.length === 0 || values.some((value) => value !== undefined && asked.includes(value))
  return (
    holds(relation, [row.relation]) &&
    holds(kind, [row.a?.kind, row.b?.kind]) &&
    holds(pillar, [row.a?.pillar, row.b?.pillar]) &&
    holds(by, [...(row.a?.by ?? []), ...(row.b?.by ?? [])])
  )
}
