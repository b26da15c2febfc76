import { createHash } from 'node:crypto'
import { COLUMNS, OF_DOCUMENT, type OfDocument } from '../store/columns.ts'
import type { DocumentTable, Tables } from '../store/schema.ts'

export type RowsOfDocument = { readonly [Table in OfDocument]: readonly Tables[Table][] }

/** SHA-256 in hex over a document's row, its digest aside, and all rows that belong to it, in their order. */
export function digestOf(document: DocumentTable, rows: RowsOfDocument): string {
  const hash = createHash('sha256')
  hash.update(line('document', document, 'digest'))
  for (const table of Object.keys(OF_DOCUMENT) as OfDocument[]) {
    for (const row of rows[table]) hash.update(line(table, row))
  }
  return hash.digest('hex')
}

function line<Table extends keyof Tables>(table: Table, row: Tables[Table], without?: keyof Tables[Table]): string {
  const values = COLUMNS[table].filter((column) => column !== without).map((column) => row[column])
  return `${table} ${JSON.stringify(values)}\n`
}
