import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { ExtractRow } from '@servanda/register'
import { Option } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { frameworkOption, jsonOption } from '../with-register.ts'

interface ExtractCommandOptions {
  readonly date?: string
  readonly lang?: string
  readonly framework: string
  readonly format: 'jsonl' | 'table'
  readonly json?: true
}

export const extract = verb('extract', {
  summary: 'print the provisions of documents; touches no register',
  description:
    'Each line is one provision: its codebook fields, its quote with start and end in UTF-16 code units, section and rule. ' +
    'For plain text, offsets count in the file as it is. With several files each line names its source.',
  examples: [
    'servanda extract 2025-04-14-statement.en.txt',
    'servanda extract --format table --lang en statement.txt',
    `servanda extract *.txt | jq -r 'select(.kind == "commitment") | .quote'`,
  ],
})
  .argument('<file...>', 'files to read; - reads standard input')
  .option('--date <day>', 'date of the documents, as 2025-04-14; deadlines count from it')
  .option('--lang <tag>', 'language of the documents, as en')
  .addOption(frameworkOption())
  .addOption(
    new Option('--format <format>', 'jsonl for scripts, table for people').choices(['jsonl', 'table']).default('jsonl'),
  )
  .addOption(jsonOption('the same as --format jsonl'))
  .action(async (files: readonly string[], options: ExtractCommandOptions) => {
    const asTable = options.format === 'table' && !options.json
    for (const file of files) {
      const source = files.length > 1 ? basename(file) : undefined
      const rows = await provisionsOf(file, options)
      if (asTable) await printTable(rows, source)
      else for (const row of rows) writeJson(source === undefined ? row : { source, ...row })
    }
  })

async function provisionsOf(file: string, options: ExtractCommandOptions): Promise<readonly ExtractRow[]> {
  const bytes = await bytesOf(file)
  if (!bytes) return []
  const { extract: read } = await import('@servanda/register/extract')
  const { provisions, issues, refusal } = await read(file === '-' ? 'stdin' : basename(file), bytes, {
    framework: options.framework,
    facts: { ...(options.date && { date: options.date }), ...(options.lang && { language: options.lang }) },
  })
  for (const { severity, message, hint } of issues) {
    note(`${file}: ${severity}: ${hint ? `${message}; ${hint}` : message}`)
  }
  if (refusal) fail(`${file} ${refusal.reason}`)
  return provisions
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    fail(`${file}: ${WHY[code ?? ''] ?? `cannot be read (${code})`}`)
    return undefined
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name its files, or read it into a register with "servanda add"',
  EACCES: 'may not be read; check its permissions',
}

function fail(line: string): void {
  note(`servanda: ${line}`)
  process.exitCode = EXIT.failed
}

async function printTable(rows: readonly ExtractRow[], source: string | undefined): Promise<void> {
  const { table } = await import('../table.ts')
  if (source !== undefined) writeLine(`\n${source}`)
  const cells = rows.map((row) => [
    row.section ?? '',
    row.kind,
    row.bindingness ?? '',
    row.by.join(', '),
    row.due?.raw ?? '',
    row.quote,
  ])
  writeLine(table(['section', 'kind', 'bindingness', 'by', 'due', 'quote'], cells))
}
