import type { Kysely, Transaction } from 'kysely'
import { OF_DOCUMENT, type OfDocument } from '../store/columns.ts'
import type { Tables } from '../store/schema.ts'
import type { RowsOfDocument } from './digest.ts'

/** All rows that belong to a document, as they stand in the register, in the order in which they were digested. */
export async function rowsOfDocument(db: Kysely<Tables> | Transaction<Tables>, id: string): Promise<RowsOfDocument> {
  const rows: Partial<Record<OfDocument, unknown>> = {}
  for (const [table, order] of Object.entries(OF_DOCUMENT) as [OfDocument, readonly string[]][]) {
    const all = db.selectFrom(table).selectAll().where('document_id', '=', id)
    rows[table] = await order.reduce((query, column) => query.orderBy(db.dynamic.ref(column)), all).execute()
  }
  return rows as RowsOfDocument
}
