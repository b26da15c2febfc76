import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { collected, known } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface CompareOptions extends RegisterOptions {
  readonly relation?: readonly string[]
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
  readonly by?: readonly string[]
  readonly json?: true
}

export const compare = verb('compare', {
  summary: 'two documents side by side, provision by provision',
  description:
    'Each line says what the later document says beside the earlier: same, reworded, stronger, weaker, narrower, wider, follow-up, new or not found, and which words made it so. Documents in different languages are paired by names, numbers, dates, subjects and order, and each line shows where the two versions part.',
  examples: [
    'servanda compare 2023-12-13-statement.en.txt 2025-04-15-statement.en.txt',
    'servanda compare statement.en.txt statement.zh.txt',
    'servanda compare A B --relation stronger --relation weaker',
    "servanda compare A B --json | jq '.rows[] | select(.moved)'",
  ],
})
  .argument('<a>', 'a document, by its id or the name of its file')
  .argument('<b>', 'another one; the earlier of the two stands first, whichever is given first')
  .option('--relation <relation>', 'only lines with this relation', collected)
  .option('--kind <kind>', 'only provisions of this kind', collected)
  .option('--pillar <pillar>', "only provisions under one of the codebook's pillars", collected)
  .option('--by <party>', 'only what this party undertakes, proposes or holds in either', collected)
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (a: string, b: string, options: CompareOptions, command: Command) => {
    const { KINDS, PILLARS, STANDINGS } = await import('@servanda/register')
    const query = {
      relation: known('relation', options.relation, STANDINGS, command),
      kind: known('kind', options.kind, KINDS, command),
      pillar: known('pillar', options.pillar, PILLARS, command),
      by: options.by ?? [],
    }
    const found = await withRegister(options, (register) => register.compare(a, b, query), { readOnly: true })
    if (!found) {
      note(`servanda: ${options.register} does not hold both documents; "servanda list documents" shows their ids`)
      process.exitCode = EXIT.failed
    } else if (options.json) writeJson(found)
    else writeLine((await import('../pages/comparison.ts')).comparisonPage(found))
  })
