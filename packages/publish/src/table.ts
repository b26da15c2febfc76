import type { RowSource } from './rows.ts'

export type Cell = string | number | boolean | readonly string[] | undefined

/** Columns by name, in order; the name is the CSV heading and the JSON key alike. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** One kind of rows as it leaves: what each row says, and where that can be checked. */
export interface Table<Row> {
  /** The rows that a query shows, all its pages together. */
  readonly rows: (source: RowSource, query: object) => Promise<readonly Row[]>
  readonly about: Columns<Row>
  readonly where: Columns<Row>
}

/** Rows have no end unless the query gives one. */
export const ALL = { limit: 'all' } as const

/** The unit of `start` and `end`, said in every row that has them. */
export const OFFSETS = 'UTF-16 code units'

/** Names and cells of columns, in order; a row that has no value there has `undefined`. */
export const cellsOf = <Row>(columns: Columns<Row>, row: Row): readonly (readonly [name: string, cell: Cell])[] =>
  Object.entries(columns).map(([name, cell]) => [name, cell(row)])
