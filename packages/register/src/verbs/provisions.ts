import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { partsOfProvisionId } from '../identity.ts'
import { facetsOf } from '../query/facets.ts'
import { conditions } from '../query/filters.ts'
import { keyset } from '../query/keyset.ts'
import { withPages } from '../query/pages.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { provisionOrder } from '../query/ranks.ts'
import type { Facets, Page, ProvisionRow } from '../rows.ts'
import type { ProvisionQuery } from '../verbs.ts'

export async function provisions(
  context: Context,
  query: ProvisionQuery = {},
): Promise<Page<ProvisionRow> & { readonly facets: Facets }> {
  const { db } = context.store
  const keys = keyset(provisionOrder(query), query)
  const where = await conditions(query, context.store)
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS}, ${sql.join(keys.columns)}
    from provision p join document d on d.id = p.document_id where ${where} and ${keys.behind}
    order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`
    select count(*) as total from provision p where ${where}`.execute(db)
  const page = keys.page(rows)
  return {
    ...page,
    rows: await withPages(db, page.rows.map(provisionRow)),
    total: counts[0]!.total,
    facets: query.limit === 'all' ? {} : await facetsOf(context, query, 'provisions'),
  }
}

export async function provision({ store }: Context, id: string): Promise<ProvisionRow | undefined> {
  const parts = partsOfProvisionId(id)
  if (!parts) return undefined
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.document_id = ${parts.documentId} and p.n = ${parts.n}`.execute(store.db)
  const [row] = await withPages(store.db, rows.map(provisionRow))
  return row
}
