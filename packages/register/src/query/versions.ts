import type { ProvisionChange } from '@servanda/pipeline'
import type { Version, Visit } from '../rows.ts'
import type { VersionChangeTable, VisitTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** How a document was fetched, and its versions where it has several. */
export async function versionsOf(
  { db }: Store,
  { id, hash }: { readonly id: string; readonly hash: string },
): Promise<{ readonly visit?: Visit; readonly versions: readonly Version[] }> {
  const visits = await db.selectFrom('visit').selectAll().where('document_id', '=', id).orderBy('n').execute()
  if (visits.length < 2) return { ...(visits[0] ? { visit: visitOf(visits[0]) } : {}), versions: [] }
  const past = await db.selectFrom('past_version').select(['n', 'text_hash']).where('document_id', '=', id).execute()
  const changes = await db
    .selectFrom('version_change')
    .selectAll()
    .where('document_id', '=', id)
    .orderBy('version')
    .orderBy('n')
    .execute()
  const hashes = new Map(past.map(({ n, text_hash }) => [n, text_hash]))
  const versions = visits.map((visit) => ({
    n: visit.n,
    hash: hashes.get(visit.n) ?? hash,
    visit: visitOf(visit),
    changes: changes.filter(({ version }) => version === visit.n).map(changeOf),
  }))
  return { visit: versions.at(-1)!.visit, versions }
}

const visitOf = ({ url, final_url, fetched, headers, original_hash }: VisitTable): Visit => ({
  url,
  finalUrl: final_url,
  fetched,
  headers: JSON.parse(headers) as Record<string, string>,
  digest: original_hash,
})

const changeOf = (row: VersionChangeTable): ProvisionChange => ({
  ...(row.before_quote === null
    ? {}
    : { before: { start: row.before_start!, end: row.before_end!, quote: row.before_quote } }),
  ...(row.after_quote === null
    ? {}
    : { after: { start: row.after_start!, end: row.after_end!, quote: row.after_quote } }),
})
