import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { documentRow } from '../query/document-row.ts'
import { keyset } from '../query/keyset.ts'
import type { DocumentRow, Facets, FacetValue, Page } from '../rows.ts'
import { beginnings } from '../search/fold.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Register } from '../verbs.ts'

type DocumentQuery = Parameters<Register['documents']>[0] & {}
const FILTERS = ['language', 'genre'] as const

/** Documents by date, the undated last. */
export async function documents(
  { store: { db } }: Context,
  query: DocumentQuery = {},
): Promise<Page<DocumentRow> & { readonly facets: Facets }> {
  const keys = keyset([{ by: sql`d.place`, order: 'asc' }], query)
  const where = conditions(query)
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<DocumentTable>`
    select d.*, ${sql.join(keys.columns)} from document d where ${where} and ${keys.behind}
    order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`
    select count(*) as total from document d where ${where}`.execute(db)
  const facets: Record<string, readonly FacetValue[]> = {}
  for (const filter of FILTERS) {
    const column = sql.ref(`d.${filter}`)
    const { rows } = await sql<FacetValue>`
      select ${column} as value, count(*) as count from document d
      where ${conditions(query, filter)} and ${column} is not null
      group by ${column} order by count(*) desc, ${column}`.execute(db)
    facets[filter] = rows
  }
  const page = keys.page(rows)
  return { ...page, rows: page.rows.map(documentRow), total: counts[0]!.total, facets }
}

function conditions(query: DocumentQuery, aside?: (typeof FILTERS)[number]) {
  const filters = FILTERS.filter((name) => name !== aside).flatMap((name) => {
    const values = query[name]
    return values && values.length > 0 ? [sql`${sql.ref(`d.${name}`)} in (${sql.join(values)})`] : []
  })
  const words = beginnings(query.words ?? '').map((pattern) => sql`d.folded like ${pattern}`)
  return sql.join([sql`1 = 1`, ...filters, ...words], sql` and `)
}
