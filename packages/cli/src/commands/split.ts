import { type DecidingOptions, enterLinks, reasonOf } from '../decided-links.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, registerOption } from '../with-register.ts'

export const split = verb('split', {
  summary: 'say that some of what an item shows is not about it',
  description:
    'Each is taken apart from all mentions that stay, also where the words are the same, and it stays so whatever the rules read.',
  examples: ["servanda split ITEM PROVISION --reason 'another port'"],
})
  .argument('<item>', 'id of an item, as "servanda list items" shows it')
  .argument('<provisions...>', 'ids of provisions, as "servanda trace ITEM" shows them')
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action((item: string, provisions: readonly string[], options: DecidingOptions) =>
    enterLinks(options, (register) => register.splitItem({ item, provisions, ...reasonOf(options) })),
  )
