import type { Decide, DecideReport, ProvisionQuery, QueueRow, Register } from '@servanda/register'
import type { Command } from 'commander'
import { editsOf } from '../edits.ts'
import { collected, type FilterOptions, limitOption, queryOf, withFilters } from '../filters.ts'
import { faint, note, plain, strong, writeJson, writeLine } from '../output.ts'
import { provisionLine } from '../pages/provision.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface ReviewOptions extends RegisterOptions, FilterOptions {
  readonly accept?: true
  readonly reject?: true
  readonly skip?: true
  readonly flag?: true
  readonly set?: readonly string[]
  readonly reason?: string
  readonly identical?: true
  readonly preview?: true
  readonly lost?: true
  readonly json?: true
}

export const review = withFilters(
  verb('review', {
    summary: 'show what waits for a decision, and decide: accept, edit, reject, skip, flag',
    description:
      'Without a verdict it lists what waits. Decisions are on the ids that are given, or, without any, on all that waits and that the filters let through; --preview shows them first. "servanda undo" takes any of them back.',
    examples: [
      'servanda review --kind commitment --limit 10',
      'servanda review --accept ID ID',
      'servanda review --accept ID --set by=China,Vietnam --set pillar=security',
      "servanda review --reject ID --identical --reason 'a summary of the statement below it'",
      'servanda review --accept --document 2025-04-14-statement.en.txt --preview',
    ],
  })
    .argument('[ids...]', 'ids of provisions')
    .option('--accept', 'as it is, or with what --set changes')
    .option('--reject', 'takes it out of lists and counts; needs --reason')
    .option('--skip', 'leaves it for later')
    .option('--flag', 'leaves it for a second reader')
    .option(
      '--set <field=value>',
      'with --accept: kind, bindingness, pillar, by (commas between), start, end, due=none',
      collected,
    )
    .option('--reason <words>', 'why; the log keeps it')
    .option('--identical', 'also for everything that waits and has the same words')
    .option('--preview', 'show what would be decided, and decide nothing')
    .option('--lost', 'decisions that a newer version of the rules left without their place'),
)
  .option('--words <words>', 'with these words, in any script and spelling')
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (ids: readonly string[], options: ReviewOptions, command: Command) => {
    const verdict = verdictOf(options, command)
    const { sort: _, order: __, ...query } = await queryOf(options, command)
    if (options.lost) return withRegister(options, (register) => showLost(register, options), { readOnly: true })
    if (!verdict) {
      if (ids.length > 0) command.error('say what to do with them: --accept, --reject, --skip or --flag')
      return withRegister(options, (register) => showQueue(register, query, options), { readOnly: true })
    }
    const edits = editsOf(options.set ?? [], command)
    if (edits && verdict !== 'accepted') command.error('--set goes with --accept alone')
    const decision: Decide = {
      provisions: ids.length > 0 ? ids : filterOf(query),
      verdict,
      ...(edits ? { edits } : {}),
      ...(options.reason === undefined ? {} : { reason: options.reason }),
      ...(options.identical ? { identical: true } : {}),
      ...(options.preview ? { preview: true } : {}),
    }
    const report = await withRegister(options, (register) => register.decide(decision))
    if (options.json) writeJson(report)
    else showDecided(report, decision)
  })

const filterOf = ({ limit: _, ...query }: ProvisionQuery): ProvisionQuery => query

function verdictOf({ accept, reject, skip, flag }: ReviewOptions, command: Command): Decide['verdict'] | undefined {
  const verdicts = { accepted: accept, rejected: reject, skipped: skip, flagged: flag }
  const given = Object.entries(verdicts).flatMap(([verdict, is]) => (is ? [verdict as Decide['verdict']] : []))
  if (given.length > 1) command.error('give one of --accept, --reject, --skip, --flag')
  return given[0]
}

async function showQueue(register: Register, query: ProvisionQuery, { limit, json }: ReviewOptions): Promise<void> {
  const { rows, next } = await register.queue({ ...query, limit: limit ?? 20 })
  for (const row of rows) {
    if (json) writeJson({ ...row.provision, context: row.context })
    else writeLine(`${waiting(row)}\n`)
  }
  if (json) return
  note(rows.length === 0 ? 'nothing waits' : next ? `the first ${rows.length}; more wait` : `${rows.length} wait`)
}

function waiting({ provision, context }: QueueRow): string {
  const from = provision.start - context.start
  const to = provision.end - context.start
  const words = [context.quote.slice(0, from), context.quote.slice(from, to), context.quote.slice(to)].map(plain)
  const where = [provision.documentDate, provision.documentTitle].filter(Boolean).join(' · ')
  const [, facts] = provisionLine(provision).split('\n')
  return `${words[0]}${strong(words[1] ?? '')}${words[2]}\n${facts}\n  ${faint(plain(where))}`
}

async function showLost(register: Register, { json }: ReviewOptions): Promise<void> {
  const rows = await register.lost()
  for (const row of rows) {
    if (json) writeJson(row)
    else {
      const nearest = row.nearest ? `\n  nearest now: ${plain(row.nearest.quote)} (${row.nearest.id})` : ''
      const facts = [row.verdict, row.by, row.at.slice(0, 10), row.source, `entry ${row.entry}`].join(' · ')
      writeLine(`${plain(row.quote)}\n  ${faint(plain(facts))}${nearest}\n`)
    }
  }
  if (!json)
    note(rows.length === 0 ? 'no decision has lost its place' : `${rows.length} decisions have lost their place`)
}

function showDecided({ decided, documents, first, last, sample }: DecideReport, { verdict, preview }: Decide): void {
  for (const row of preview ? sample : []) writeLine(provisionLine(row))
  const done = preview ? `would be ${verdict}` : verdict
  writeLine(`${decided} ${done} in ${documents} ${documents === 1 ? 'document' : 'documents'}`)
  if (first !== undefined) note(`undo with: servanda undo ${first === last ? first : `${first} ${last}`}`)
}
