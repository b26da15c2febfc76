import { crc32 } from 'node:zlib'
import { COLUMNS, type Written } from './columns.ts'

/**
 * The tables whose rows no digest of a document and no entry of the log covers, each with its key. Every row of theirs
 * bears a seal, which shows any change of one byte.
 */
export const SEALED = {
  capture: ['document_id'],
  issue: ['document_id', 'n'],
  failed_input: ['document_id'],
  grouped: ['document_id'],
  linked: ['document_id'],
  wording: ['document_id', 'n'],
  link: ['document_id', 'n', 'earlier_id', 'earlier_n'],
  page: ['url'],
  feed: ['url'],
  visit: ['document_id', 'n'],
  past_version: ['document_id', 'n'],
  work_band: ['document_id', 'value'],
  work_pair: ['document_id', 'other_id'],
  version_change: ['document_id', 'version', 'n'],
} as const satisfies Partial<Record<Written, readonly string[]>>
export type Sealed = keyof typeof SEALED

export const isSealed = (table: Written): table is Sealed => table in SEALED

/** Columns with a SHA-256 beside them. */
const HASHED: readonly string[] = ['text', 'original']

/** CRC-32 of a row: its columns, as JSON, in the order in which they are written. */
export function sealOf(table: Sealed, row: object): number {
  const cells = row as Readonly<Record<string, unknown>>
  const columns = COLUMNS[table].filter((column) => !HASHED.includes(column))
  return crc32(JSON.stringify(columns.map((column) => plain(cells[column]))))
}

const plain = (cell: unknown): unknown => (cell instanceof Uint8Array ? crc32(cell) : cell)
