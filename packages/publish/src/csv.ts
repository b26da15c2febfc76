import { stringify } from 'csv-stringify/sync'
import type { Format } from './format.ts'
import { type Cell, cellsOf } from './table.ts'

/**
 * RFC 4180 with a byte order mark, without which Excel garbles Chinese and Vietnamese. Lists are joined by "; ".
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end) gets an apostrophe
 * in front, after OWASP's advice; JSON Lines keeps every text as it is.
 */
export const csv: Format = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  async *write({ about, where }, rows) {
    const columns = { ...about, ...where }
    yield stringify([Object.keys(columns)], { ...OPTIONS, bom: true })
    for await (const row of rows) yield stringify([cellsOf(columns, row).map(([, cell]) => plain(cell))], OPTIONS)
  },
}

const OPTIONS = {
  record_delimiter: 'windows',
  // Once a delimiter is named, the library no longer quotes a line end of another kind by itself.
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { string: (text: string) => (text.startsWith('\n') ? `'${text}` : text) },
} as const

function plain(cell: Cell): string | number {
  if (cell === undefined) return ''
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  return Array.isArray(cell) ? cell.join('; ') : String(cell)
}
