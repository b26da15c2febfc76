import type { Format } from './format.ts'
import { type Cell, type Columns, cellsOf } from './table.ts'

/**
 * CommonMark for briefings: each row is its quote, what is said of it and where it stands, a rule between rows. Marks of
 * Markdown and HTML are escaped, so that a text shows as it reads; line ends become spaces.
 */
export const md: Format = {
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  async *write({ about, where }, rows) {
    let rule = ''
    for await (const row of rows) {
      yield `${rule}${[quoteOf({ ...about, ...where }, row), line(about, row), line(where, row)].filter(Boolean).join('\n\n')}\n`
      rule = '\n---\n\n'
    }
  },
}

function quoteOf<Row>({ quote }: Columns<Row>, row: Row): string {
  const text = shown(quote?.(row))
  return text && `> ${text}`
}

const line = <Row>(columns: Columns<Row>, row: Row): string =>
  cellsOf(columns, row)
    .filter(([name, cell]) => name !== 'quote' && shown(cell) !== '')
    .map(([name, cell]) => `**${name}** ${shown(cell)}`)
    .join(' · ')

const shown = (cell: Cell): string => escaped(Array.isArray(cell) ? cell.join('; ') : String(cell ?? ''))

/** Marks anywhere, and what would start a list, a heading or a rule at the beginning of a line. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$^]/gu, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/u, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
