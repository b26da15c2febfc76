import type { VoiceQuery } from '@servanda/register'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { collected, known } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface VoicesOptions extends RegisterOptions {
  readonly voice?: readonly string[]
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
  readonly json?: true
}

export const voices = verb('voices', {
  summary: 'what one account of an occasion says and another does not',
  description:
    'An occasion is a visit, talks or an exchange of messages that several documents of the same days and parties tell of. Each line stands in one account alone, in several that differ (in time, number, force, degree or scope), or in several alike.',
  examples: [
    'servanda voices 2025-04-14-talks.en.txt --voice different',
    'servanda voices OCCASION --voice alone --kind commitment',
    'servanda list occasions',
  ],
})
  .argument('<occasion>', 'id of an occasion, or a document that tells of it, by its id or the name of its file')
  .option('--voice <voice>', 'alone, different, alike', collected)
  .option('--kind <kind>', 'only provisions of this kind', collected)
  .option('--pillar <pillar>', "only provisions under one of the codebook's pillars", collected)
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (id: string, options: VoicesOptions, command: Command) => {
    const { KINDS, PILLARS, VOICES } = await import('@servanda/register')
    const { voice, kind, pillar } = options
    const query: VoiceQuery = {
      ...(voice && { voice: known('voice', voice, VOICES, command) }),
      ...(kind && { kind: known('kind', kind, KINDS, command) }),
      ...(pillar && { pillar: known('pillar', pillar, PILLARS, command) }),
    }
    const found = await withRegister(options, (register) => register.voices(id, query), { readOnly: true })
    if (!found) {
      note(`servanda: ${options.register} holds no two accounts of it; "servanda list occasions" shows those it holds`)
      process.exitCode = EXIT.failed
    } else if (options.json) writeJson(found)
    else writeLine((await import('../pages/voices.ts')).voicesPage(found))
  })
