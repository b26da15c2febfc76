import type { Place } from '@servanda/readers'
import type { Kysely } from 'kysely'
import { layoutIn } from '../keep/layout.ts'
import type { ProvisionRow } from '../rows.ts'
import type { Tables } from '../store/schema.ts'

/** The one format whose texts stand on pages. */
const PAGED = 'pdf@%'
const AT_ONCE = 500

/** Provisions, each with the page of the original on which it begins, where there are pages. */
export async function withPages<Row extends ProvisionRow>(
  db: Kysely<Tables>,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const places = await placesOf(db, [...new Set(rows.map(({ documentId }) => documentId))])
  if (places.size === 0) return rows
  return rows.map((row) => {
    const page = places.get(row.documentId)?.findLast(({ start }) => start <= row.start)?.page
    return page === undefined ? row : { ...row, page }
  })
}

async function placesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, readonly Place[]>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const captures = await db
      .selectFrom('document')
      .innerJoin('capture', 'capture.document_id', 'document.capture_id')
      .select(['document.id', 'capture.layout'])
      .where('document.id', 'in', ids.slice(at, at + AT_ONCE))
      .where('capture.reader', 'like', PAGED)
      .execute()
    for (const { id, layout } of captures) found.set(id, layoutIn(layout).places ?? [])
  }
  return found
}
