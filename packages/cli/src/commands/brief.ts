import type { BriefQuery } from '@servanda/register'
import type { Command } from 'commander'
import { type FilterOptions, queryOf, refuseFilters, withFilters } from '../filters.ts'
import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface BriefOptions extends RegisterOptions, FilterOptions {
  readonly asOf?: string
  readonly since?: string
  readonly json?: true
}

export const brief = withFilters(
  verb('brief', {
    summary: 'a cited page for the next meeting: due, overdue, new, stronger, weaker, silent',
    description: 'Markdown on stdout, over any filter and as of any day; every line ends in its citation.',
    examples: [
      'servanda brief --pillar practical --words railway > railways.md',
      'servanda brief --by Vietnam --since 2025-01-01 --as-of 2025-12-31',
      "servanda brief --json | jq '.overdue.total'",
    ],
  }),
)
  .option('--words <words>', 'with these words, in any script and spelling')
  .option('--as-of <day>', 'as it was at the end of that day, YYYY-MM-DD')
  .option('--since <day>', 'documents from that day on hold what is new (default: the day of the latest joint text)')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: BriefOptions, command: Command) => {
    refuseFilters('brief', options, command)
    const { limit: _limit, ...filters } = await queryOf(options, command)
    const { asOf, since } = options
    const query: BriefQuery = { ...filters, ...(asOf && { asOf }), ...(since && { since }) }
    const found = await withRegister(options, (register) => register.brief(query), { readOnly: true })
    if (options.json) return writeJson(found)
    const { briefPage } = await import('@servanda/publish')
    writeLine(briefPage(found).trimEnd())
  })
