import { readFile, writeFile } from 'node:fs/promises'
import type { CodingUnit, Register } from '@servanda/register'
import { type Command, Option } from 'commander'
import { editsOf } from '../edits.ts'
import { collected } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { codingSummaryPage, codingsPage } from '../pages/coding.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface CodeOptions extends RegisterOptions {
  readonly coder?: string
  readonly import?: string
  readonly export?: string
  readonly format: 'codebook' | 'annotations'
  readonly unit?: string
  readonly remove?: string
  readonly decide?: string
  readonly set?: readonly string[]
  readonly note?: string
  readonly reason?: string
  readonly codebook?: string
  readonly finish?: true
  readonly json?: true
}

export const code = verb('code', {
  summary: 'code documents by hand, several people blind to each other, and see how far they agree',
  description:
    'Without a document it shows who coded what and the agreement, field by field. Nobody sees what others code in a document until all who began have said --finish; then differences are shown and decided between with --decide. Files are JSON Lines of the codebook or W3C Web Annotations.',
  examples: [
    'servanda code',
    'servanda code statement.en.txt --coder Ana --import ana.jsonl --finish',
    'servanda code statement.en.txt --coder Bo --unit 120-164 --set kind=commitment --set by=Peru --set bindingness=firm --set pillar=people',
    "servanda code statement.en.txt --decide 120-164 --coder Ana --reason 'the place belongs to it'",
    'servanda code statement.en.txt --export gold.jsonl',
  ],
})
  .argument('[document]', 'id of a document, or name of its file')
  .option('--coder <name>', 'who codes; with --decide, whose coding holds')
  .option('--import <file>', 'codings in the place of all that this coder had')
  .option('--export <file>', "this coder's codings, or without one what holds between all")
  .addOption(new Option('--format <format>', 'of --export').choices(['codebook', 'annotations']).default('codebook'))
  .option('--unit <start-end>', 'code these UTF-16 code units with what --set says')
  .option('--remove <start-end>', 'code this span no more')
  .option('--decide <start-end>', 'decide between coders: --coder, or --set, or nothing to be coded')
  .option('--set <field=value>', 'kind, by (commas between), bindingness, pillar', collected)
  .option('--note <words>', 'a remark on the unit, kept with it')
  .option('--reason <words>', 'why; needed with --decide')
  .option('--codebook <version>', 'the codebook that is followed')
  .option('--finish', 'this coder is done with the document')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (document: string | undefined, options: CodeOptions, command: Command) => {
    if (!document) {
      const summary = await withRegister(options, (register) => register.codingSummary(), { readOnly: true })
      return options.json ? writeJson(summary) : writeLine(codingSummaryPage(summary))
    }
    const enters = [options.import, options.unit, options.remove, options.finish].some((one) => one !== undefined)
    if (options.decide !== undefined) {
      const report = await withRegister(options, (register) => decide(register, document, options, command))
      return options.json ? writeJson(report) : writeLine(`Decided in entry ${report.entry}`)
    }
    if (enters) {
      const report = await withRegister(options, (register) => enter(register, document, options, command))
      if (options.json) return writeJson(report)
      writeLine(`${report.coded} coded, ${report.removed} taken out${report.finished ? '; finished' : ''}`)
      if (report.first !== undefined) note(`undo with: servanda undo ${report.first} ${report.last}`)
      return
    }
    await withRegister(options, (register) => show(register, document, options, command), { readOnly: true })
  })

async function enter(register: Register, document: string, options: CodeOptions, command: Command) {
  const { coder, import: path, unit, remove, finish, codebook } = options
  const file = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined)
  if (path !== undefined && file === undefined) command.error(`--import ${path}: there is no such file`)
  return register.code({
    document,
    ...(coder === undefined ? {} : { coder }),
    ...(file === undefined ? {} : { file }),
    ...(unit === undefined ? {} : { units: [unitOf(unit, options, command)] }),
    ...(remove === undefined ? {} : { removed: [spanOf(remove, command)] }),
    ...(codebook === undefined ? {} : { codebook }),
    ...(finish ? { finish } : {}),
  })
}

const decide = (register: Register, document: string, options: CodeOptions, command: Command) =>
  register.adjudicate({
    document,
    ...spanOf(options.decide!, command),
    ...(options.coder === undefined ? {} : { coder: options.coder }),
    ...(options.set ? { unit: unitOf(options.decide!, options, command) } : {}),
    reason: options.reason ?? '',
  })

async function show(register: Register, document: string, options: CodeOptions, command: Command): Promise<void> {
  const codings = await register.codings(document, options.coder)
  if (!codings) return command.error(`there is no document ${document}; "servanda list documents" shows them`)
  if (options.export !== undefined) {
    const { codingFile } = await import('@servanda/publish')
    const { publishedCodings } = await import('@servanda/register')
    const published = publishedCodings(codings, options.coder)
    await writeFile(options.export, codingFile(options.format, published))
    return note(`${published.units.length} codings in ${options.export}`)
  }
  if (options.json) writeJson(codings)
  else writeLine(codingsPage(codings))
}

function spanOf(words: string, command: Command): { readonly start: number; readonly end: number } {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(words) ?? []
  if (end === undefined) return command.error(`${words}: give the span as START-END, in UTF-16 code units`)
  return { start: Number(start), end: Number(end) }
}

/** What `--set` says of a span; the register refuses what the codebook lacks. */
function unitOf(words: string, { set = [], note: remark }: CodeOptions, command: Command): CodingUnit {
  const said = editsOf(set, command) ?? {}
  if (!said.kind || !said.pillar) command.error('a unit needs --set kind=... and --set pillar=...')
  return {
    ...(said as Omit<CodingUnit, 'start' | 'end' | 'by'>),
    by: said.by ?? [],
    ...spanOf(words, command),
    ...(remark === undefined ? {} : { note: remark }),
  }
}
