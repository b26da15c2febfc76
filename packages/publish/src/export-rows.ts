import { FORMATS, type FormatName } from './formats.ts'
import type { RowSource } from './rows.ts'
import type { Table } from './table.ts'
import { TABLES, type TableName } from './tables/index.ts'

/** A row of a table: `RowOf<'items'>`. */
export type RowOf<Name extends TableName> = (typeof TABLES)[Name] extends Table<infer Row> ? Row : never

const CHUNK = 65_536

/** The rows that a query of a table shows, all its pages together unless it has a limit; the query is the register's own. */
export const rowsOf = <Name extends TableName>(
  source: RowSource,
  name: Name,
  query: object = {},
): Promise<readonly RowOf<Name>[]> => tableOf(name).rows(source, query)

/** Rows as a file of that format, in chunks of text of about 64 Ki code units; a row is written as it comes. */
export async function* exportRows<Name extends TableName>(
  format: FormatName,
  name: Name,
  rows: Iterable<RowOf<Name>> | AsyncIterable<RowOf<Name>>,
): AsyncGenerator<string> {
  let chunk = ''
  for await (const text of FORMATS[format].write(tableOf(name), rows)) {
    chunk += text
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}

const tableOf = <Name extends TableName>(name: Name): Table<RowOf<Name>> =>
  (TABLES as { readonly [Each in TableName]: Table<RowOf<Each>> })[name]
