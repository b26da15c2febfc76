import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportRows, FORMATS, type FormatName, TABLES, type TableName } from './index.ts'
import { type Cell, cellsOf } from './table.ts'
import { rowWith } from './testing/rows.ts'

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** The whole file with one row of the table, or several. */
async function written(format: FormatName, table: TableName, texts: readonly string[]): Promise<string> {
  let file = ''
  const rows = texts.map((text) => rowWith(text)[table])
  for await (const chunk of exportRows(format, table, rows as never)) file += chunk
  return file
}

const cells = (table: TableName, text: string): readonly (readonly [string, Cell])[] => {
  const { about, where } = TABLES[table]
  return cellsOf({ ...about, ...where } as never, rowWith(text)[table])
}

/** RFC 4180, as a reader would take it apart. */
function parsed(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

/** Markdown without its escapes. */
const unescaped = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')

const TEXTS = [
  ['commas and semicolons', 'roads, bridges; ports'],
  ['quotes', 'the "two corridors" and the \'ring\''],
  ['line breaks of every kind', 'first\nsecond\r\nthird\rfourth'],
  ['Chinese', '双方同意加快建设铁路口岸'],
  ['Vietnamese', 'Hai bên nhất trí đẩy nhanh đường sắt Đồng Đăng'],
  ['emoji and rare characters', 'ferry 🚢 and 𠮷'],
  ['a formula', '=HYPERLINK("https://elsewhere.example","Statement")'],
  ['Markdown and HTML', '# *Both* _sides_ [agree](x) <script>|`~~`&amp;'],
] as const

describe.each(FORMAT_NAMES)('as %s', (format) => {
  test.each(TABLE_NAMES)('every row of %s says where it stands', async (table) => {
    const file = unescaped(await written(format, table, ['roads']))
    for (const [name, cell] of cells(table, 'roads')) {
      if (cell !== undefined && cell !== '') expect(file, name).toContain(String([cell].flat().join('; ')))
    }
  })
})

test.each(['provisions', 'items'] as const)('%s carry quote, document, hash, offsets, rule and version', (table) => {
  expect(Object.keys({ ...TABLES[table].about, ...TABLES[table].where })).toEqual(
    expect.arrayContaining([
      ...['quote', 'documentTitle', 'source', 'documentDate', 'documentHash', 'start', 'end', 'offsets'],
      ...['rule', 'version'],
    ]),
  )
})

describe('a CSV file', () => {
  test('begins with a byte order mark, for Excel, and its headings', async () => {
    expect(await written('csv', 'documents', [])).toBe(
      `\uFEFF${Object.keys({ ...TABLES.documents.about, ...TABLES.documents.where }).join(',')}\r\n`,
    )
  })

  test.each(TEXTS)('keeps %s', async (_what, text) => {
    const [, row] = parsed(await written('csv', 'provisions', [text]))
    const expected = text.startsWith('=') ? `'${text}` : text
    expect(row?.[1]).toBe(expected)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'lets no spreadsheet take %j for a formula',
    async (text) => {
      const [, ...rows] = parsed(await written('csv', 'provisions', [text]))
      expect(rows[0]?.[1]).toBe(`'${text}`)
    },
  )

  test('has a row for each row and a cell for each column, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const [headings, ...rows] = parsed((await written('csv', 'items', texts)).slice(1))
          expect(rows).toHaveLength(texts.length)
          for (const row of rows) expect(row).toHaveLength(headings!.length)
        },
      ),
    )
  })
})

describe('a JSON Lines file', () => {
  test.each(TEXTS)('keeps %s exactly', async (_what, text) => {
    const lines = (await written('jsonl', 'provisions', [text, text])).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ quote: text, by: [text], start: 17, end: 42 }),
      expect.objectContaining({ quote: text, by: [text], start: 17, end: 42 }),
    ])
  })
})

describe('a Markdown file', () => {
  test.each(TEXTS)('shows %s as it reads, line ends as spaces', async (_what, text) => {
    const [quote] = (await written('md', 'provisions', [text])).split('\n')
    expect(unescaped(quote!)).toBe(`> ${text.replaceAll(/\s+/g, ' ')}`)
  })

  test.each(['*', '_', '`', '<', '[', '#', '|', '&', '\\', '~'])('leaves no %s of a text to Markdown', async (mark) => {
    const [quote] = (await written('md', 'provisions', [`a${mark}b`])).split('\n')
    expect(quote).toBe(`> a\\${mark}b`)
  })

  test.each([
    ['- a list', '> \\- a list'],
    ['1. a list', '> 1\\. a list'],
    ['+ a list', '> \\+ a list'],
  ])('takes %s for no list', async (text, line) => {
    expect((await written('md', 'provisions', [text])).split('\n')[0]).toBe(line)
  })
})

test('every file of a format and of a table has its line in an index', () => {
  const files = (folder: string): string[] =>
    readdirSync(new URL(folder, import.meta.url)).map((name) => name.replace('.ts', ''))
  expect(files('.')).toEqual(expect.arrayContaining(FORMAT_NAMES))
  const formats = files('.').filter((name) => !KEPT.includes(name) && !/\.test$|^testing$|^tables$/.test(name))
  expect(formats.sort()).toEqual([...FORMAT_NAMES].sort())
})

/** Files of this room that are no format. */
const KEPT = ['briefs', 'calendars', 'codings', 'export-rows', 'format', 'formats', 'index', 'rows', 'table']
