import type { TopicQuery, TopicTable } from '@servanda/register'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { collected, type FilterOptions, known, queryOf, withFilters } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface TopicsOptions extends RegisterOptions, FilterOptions {
  readonly topic?: readonly string[]
  readonly things?: string
  readonly json?: true
}

export const topics = withFilters(
  verb('topics', {
    summary: 'a table of topics by documents: how much each says on each, and how firmly',
    description:
      'Topics are the pillars, or words of yours, or the things of a type. A cell holds the commitments of all provisions, and the strongest degree.',
    examples: [
      'servanda topics',
      'servanda topics --topic railway --topic tourism --by Vietnam',
      'servanda topics --things mechanism --document 2023-statement.en.txt --document 2025-statement.en.txt',
    ],
  }),
)
  .option('--words <words>', 'with these words, in any script and spelling')
  .option('--topic <words>', 'a row for these words', collected)
  .option('--things <type>', 'a row for each thing of this type: mechanism, instrument, project, ...')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: TopicsOptions, command: Command) => {
    const { THING_TYPES } = await import('@servanda/register')
    const { topic, things } = options
    known('things', things ? [things] : [], THING_TYPES, command)
    const foreign = (['sort', 'order'] as const).find((name) => options[name] !== undefined)
    if (foreign) command.error(`--${foreign} does not change a table of topics`, { exitCode: EXIT.usage })
    const { limit: _limit, ...filters } = await queryOf(options, command)
    const query: TopicQuery = {
      ...filters,
      ...(topic ? { topic } : {}),
      ...(things ? { things: things as NonNullable<TopicQuery['things']> } : {}),
    }
    const found = await withRegister(options, (register) => register.topics(query), { readOnly: true })
    if (options.json) return writeJson(found)
    writeLine(await tableOf(found))
    note(`${found.rows.length} topics in ${found.documents.length} documents`)
  })

/** One numbered column a document, and what the numbers stand for. */
async function tableOf({ documents, rows }: TopicTable): Promise<string> {
  const { table } = await import('../table.ts')
  const cells = rows.map(({ name, cells: some }) => [
    name,
    ...documents.map(({ id }) => {
      const cell = some.find(({ documentId }) => documentId === id)
      return cell ? [`${cell.commitments}/${cell.provisions}`, cell.strongest].filter(Boolean).join(' ') : ''
    }),
  ])
  const headings = ['topic', ...documents.map((_, at) => `[${at + 1}]`)]
  const legend = documents.map(
    ({ date, title, source }, at) => `[${at + 1}] ${[date, title, source].filter(Boolean).join(' · ')}`,
  )
  return [table(headings, cells), '', ...legend].join('\n')
}
