import { createHash } from 'node:crypto'
import { COLUMNS, OF_DOCUMENT, type OfDocument, type Written } from '../store/columns.ts'
import type { DocumentTable, Tables } from '../store/schema.ts'

export type RowsOfDocument = { readonly [Table in OfDocument]: readonly Tables[Table][] }

/** Columns that decisions fill, which are not what was read. */
const OVERLAY: readonly string[] = ['review', 'subject', 'suggested']

/** SHA-256 in hex over a document's row, its digest aside, and all rows that belong to it, in their order. */
export function digestOf(document: DocumentTable, rows: RowsOfDocument): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(valuesOf('document', document, 'digest')))
  for (const table of Object.keys(OF_DOCUMENT) as OfDocument[]) {
    hash.update(JSON.stringify([table, (rows[table] as readonly never[]).map((row) => valuesOf(table, row))]))
  }
  return hash.digest('hex')
}

const valuesOf = <Table extends Written>(
  table: Table,
  row: Tables[Table],
  ...without: readonly (keyof Tables[Table])[]
): unknown[] =>
  COLUMNS[table].filter((column) => !without.includes(column) && !OVERLAY.includes(column)).map((column) => row[column])
