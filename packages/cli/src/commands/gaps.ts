import type { GapQuery } from '@servanda/register'
import type { Command } from 'commander'
import { collected, type FilterOptions, known, limitOption, queryOf, withFilters } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface GapsOptions extends RegisterOptions, FilterOptions {
  readonly gap?: readonly string[]
  readonly asOf?: string
  readonly json?: true
}

export const gaps = withFilters(
  verb('gaps', {
    summary: 'what seems to be missing, with what shows it',
    description:
      'Promises renewed and never reported done, told in one account of an occasion only, left to "as soon as possible" for a year, not found in the latest text of the same rank; mechanisms without a sign of life. Silence is that of the documents in the register.',
    examples: [
      'servanda gaps',
      'servanda gaps --gap vague --gap renewed --pillar practical',
      'servanda gaps --as-of 2026-12-31 --json',
    ],
  }),
)
  .option('--words <words>', 'with these words, in any script and spelling')
  .option('--gap <gap>', 'renewed, one voice, vague, not found, silent', collected)
  .option('--as-of <day>', 'as it was at the end of that day, YYYY-MM-DD')
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(jsonOption())
  .action(async (options: GapsOptions, command: Command) => {
    const { gap, asOf } = options
    const { GAPS } = await import('@servanda/register')
    const query: GapQuery = {
      ...(await queryOf(options, command)),
      ...(gap ? { gap: known('gap', gap, GAPS, command) } : {}),
      ...(asOf === undefined ? {} : { asOf }),
    }
    const found = await withRegister(options, (register) => register.gaps(query), { readOnly: true })
    if (options.json) for (const row of found.rows) writeJson(row)
    else for (const row of found.rows) writeLine((await import('../pages/gap.ts')).gapLines(row))
    const counts = Object.entries(found.counts).map(([name, count]) => `${name} ${count}`)
    note(`${found.rows.length} of ${found.total} gaps on ${found.on} (${counts.join(', ')})`)
  })
