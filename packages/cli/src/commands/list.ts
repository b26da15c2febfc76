import type { Command } from 'commander'
import { type FilterOptions, limitOption, queryOf, refuseFilters, withFilters } from '../filters.ts'
import { KINDS_TO_LIST } from '../kinds.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type ListOptions = RegisterOptions & FilterOptions & { readonly json?: true }

export const list = withFilters(
  verb('list', {
    summary: 'list what the register holds',
    description: `Filters other than --words and --limit are for provisions and items.`,
    examples: [
      'servanda list items --pillar practical --due date --sort due',
      'servanda list mechanisms --words railway',
      'servanda list documents --json',
    ],
  })
    .argument('<kind>', Object.keys(KINDS_TO_LIST).join(', '))
    .option('--words <words>', 'with these words, in any script and spelling'),
)
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(jsonOption())
  .action(async (name: string, options: ListOptions, command: Command) => {
    const kind = Object.hasOwn(KINDS_TO_LIST, name) ? KINDS_TO_LIST[name]! : unknown(name, command)
    refuseFilters(name, options, command)
    const query = await queryOf(options, command)
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

function unknown(name: string, command: Command): never {
  return command.error(`there is no list of ${name}; give one of ${Object.keys(KINDS_TO_LIST).join(', ')}`)
}
