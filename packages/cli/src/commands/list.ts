import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { type FilterOptions, limitOption, queryOf, refuseFilters, withFilters } from '../filters.ts'
import { type DayOptions, KINDS_TO_LIST } from '../kinds.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type ListOptions = RegisterOptions & FilterOptions & DayOptions & { readonly json?: true }

export const list = withFilters(
  verb('list', {
    summary: 'list what the register holds',
    description: `Filters other than --words and --limit are for provisions, items, deadlines and calendar; days are for deadlines and calendar.`,
    examples: [
      'servanda list items --pillar practical --due date --sort due',
      'servanda list deadlines --overdue --as-of 2026-12-31',
      'servanda list calendar --from 2026-01-01 --to 2026-06-30',
      'servanda list mechanisms --words railway',
      'servanda list documents --json',
    ],
  })
    .argument('<kind>', Object.keys(KINDS_TO_LIST).join(', '))
    .option('--words <words>', 'with these words, in any script and spelling'),
)
  .option('--from <day>', 'from that day on, YYYY-MM-DD')
  .option('--to <day>', 'up to that day, included')
  .option('--as-of <day>', 'as it was at the end of that day (default: today)')
  .option('--overdue', 'only what is overdue')
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(jsonOption())
  .action(async (name: string, options: ListOptions, command: Command) => {
    const kind = Object.hasOwn(KINDS_TO_LIST, name) ? KINDS_TO_LIST[name]! : unknown(name, command)
    refuseFilters(name, options, command)
    refuseDays(name, options, command)
    const { asOf, from, to, overdue } = options
    const days = { ...(asOf && { asOf }), ...(from && { from }), ...(to && { to }), ...(overdue && { overdue }) }
    const query = { ...(await queryOf(options, command)), ...days }
    const { rows, total, cells } = await withRegister(options, (register) => kind.list(register, query), {
      readOnly: true,
    })
    if (options.json) {
      for (const row of rows) writeJson(row)
      return
    }
    if (rows.length > 0) writeLine((await import('../table.ts')).table(kind.headings, cells))
    note(rows.length < total ? `${rows.length} of ${total} ${name}` : `${total} ${name}`)
  })

function refuseDays(kind: string, options: DayOptions, command: Command): void {
  const given = (['asOf', 'from', 'to', 'overdue'] as const).find((name) => options[name] !== undefined)
  const isOfRange = kind === 'timeline' && (given === 'from' || given === 'to')
  if (!given || isOfRange || kind === 'deadlines' || kind === 'calendar') return
  const option = given === 'asOf' ? 'as-of' : given
  command.error(`--${option} does not narrow ${kind}; it is for deadlines and calendar`, { exitCode: EXIT.usage })
}

function unknown(name: string, command: Command): never {
  return command.error(`there is no list of ${name}; give one of ${Object.keys(KINDS_TO_LIST).join(', ')}`)
}
