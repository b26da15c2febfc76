import { LINK_RELATIONS } from '@servanda/register'
import { Option } from 'commander'
import { type DecidingOptions, enterLinks, reasonOf } from '../decided-links.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, registerOption } from '../with-register.ts'

interface LinkOptions extends DecidingOptions {
  readonly relation?: (typeof LINK_RELATIONS)[number]
}

export const link = verb('link', {
  summary: 'say that two provisions are about one thing',
  description:
    'It stays said when the rules read the documents again. "servanda list links" shows what is linked, "servanda unlink" takes two apart.',
  examples: ['servanda link ID ID', "servanda link ID ID --relation stronger --reason 'the year is named now'"],
})
  .argument('<provision>', 'id of a provision')
  .argument('<other>', 'id of another')
  .addOption(
    new Option('--relation <relation>', 'what the later one is beside the earlier; else the rules say so').choices(
      LINK_RELATIONS,
    ),
  )
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action((provision: string, other: string, options: LinkOptions) =>
    enterLinks(options, (register) =>
      register.decideLinks({
        pairs: [[provision, other]],
        verdict: 'linked',
        ...(options.relation ? { relation: options.relation } : {}),
        ...reasonOf(options),
      }),
    ),
  )
