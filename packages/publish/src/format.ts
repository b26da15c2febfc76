import type { Table } from './table.ts'

export interface Format {
  readonly name: string
  /** Ending of the file's name. */
  readonly extension: string
  readonly mediaType: string
  /** The rows as text, in chunks, each written as its row comes. */
  readonly write: <Row>(table: Table<Row>, rows: Iterable<Row> | AsyncIterable<Row>) => AsyncIterable<string>
}
