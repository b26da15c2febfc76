import type { Kysely, Transaction } from 'kysely'
import { itemId } from '../identity.ts'
import { OF_DOCUMENT, type OfDocument } from '../store/columns.ts'
import type { ProvisionTable, Tables } from '../store/schema.ts'
import type { RowsOfDocument } from './digest.ts'

/**
 * All rows that belong to a document, in the order in which they were digested, as they stand in the register; but each
 * commitment under the item of its own words, as it was read, whatever links made of it since.
 */
export async function rowsOfDocument(db: Kysely<Tables> | Transaction<Tables>, id: string): Promise<RowsOfDocument> {
  const rows: Partial<Record<OfDocument, unknown>> = {}
  for (const [table, order] of Object.entries(OF_DOCUMENT) as [OfDocument, readonly string[]][]) {
    const all = db.selectFrom(table).selectAll().where('document_id', '=', id)
    rows[table] = await order.reduce((query, column) => query.orderBy(db.dynamic.ref(column)), all).execute()
  }
  const read = rows as RowsOfDocument
  return { ...read, provision: read.provision.map(asRead) }
}

export const asRead = (row: ProvisionTable): ProvisionTable =>
  row.item_id === null ? row : { ...row, item_id: itemId(row.quote) }
