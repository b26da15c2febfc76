import { once } from 'node:events'
import type { FormatName, TableName } from '@servanda/publish'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { type FilterOptions, queryOf, refuseFilters, withFilters } from '../filters.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type ExportOptions = RegisterOptions & FilterOptions & { readonly what: string; readonly json?: true }

export const exportRows = withFilters(
  verb('export', {
    summary: 'write what a list shows as csv, jsonl or md, or the calendar as ics, to stdout',
    description: 'Each row carries its quote, document, hash, offsets and rule, so that anybody can check it.',
    examples: [
      'servanda export csv > register.csv',
      'servanda export md --pillar security --due date > due.md',
      'servanda export ics --by Vietnam > calendar.ics',
      'servanda export jsonl --what mechanisms | jq .name',
    ],
  })
    .argument('[format]', 'csv, jsonl, md; or ics, which is the calendar', 'csv')
    .option('--what <kind>', 'which list, as in "servanda list"', 'items')
    .option('--words <words>', 'with these words, in any script and spelling'),
)
  .addOption(registerOption())
  .addOption(jsonOption('the same as jsonl'))
  .action(async (given: string, options: ExportOptions, command: Command) => {
    if (given === 'ics') return exportCalendar(options, command)
    const { exportRows: write, FORMATS, rowsOf, TABLES } = await import('@servanda/publish')
    const format = one<FormatName>(options.json ? 'jsonl' : given, Object.keys(FORMATS), command)
    const what = one<TableName>(options.what, Object.keys(TABLES), command)
    refuseFilters(what, options, command)
    const query = await queryOf(options, command)
    await withRegister(
      options,
      async (register) => {
        const rows = await rowsOf(register, what, query)
        for await (const chunk of write(format, what, rows)) {
          if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
        }
      },
      { readOnly: true },
    )
  })

async function exportCalendar(options: ExportOptions, command: Command): Promise<void> {
  refuseFilters('calendar', options, command)
  const query = await queryOf(options, command)
  const found = await withRegister(options, (register) => register.calendar(query), { readOnly: true })
  const { calendarFile } = await import('@servanda/publish')
  process.stdout.write(calendarFile(found))
}

function one<Name extends string>(given: string, allowed: readonly string[], command: Command): Name {
  if (allowed.includes(given)) return given as Name
  return command.error(`there is no ${given} to export; give one of ${allowed.join(', ')}`, { exitCode: EXIT.usage })
}
