import { createHash } from 'node:crypto'
import { COLUMNS, OF_DOCUMENT, type OfDocument } from '../store/columns.ts'
import type { DocumentTable, Tables } from '../store/schema.ts'

export type RowsOfDocument = { readonly [Table in OfDocument]: readonly Tables[Table][] }

/** SHA-256 in hex over a document's row, its digest aside, and all rows that belong to it, in their order. */
export function digestOf(document: DocumentTable, rows: RowsOfDocument): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(valuesOf('document', document, 'digest')))
  for (const table of Object.keys(OF_DOCUMENT) as OfDocument[]) {
    hash.update(JSON.stringify([table, (rows[table] as readonly never[]).map((row) => valuesOf(table, row))]))
  }
  return hash.digest('hex')
}

const valuesOf = <Table extends keyof Tables>(
  table: Table,
  row: Tables[Table],
  without?: keyof Tables[Table],
): unknown[] =>
  (without ? COLUMNS[table].filter((column) => column !== without) : COLUMNS[table]).map((column) => row[column])
