import { type DecidingOptions, enterLinks, reasonOf } from '../decided-links.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, registerOption } from '../with-register.ts'

export const merge = verb('merge', {
  summary: 'say that items are one commitment',
  description:
    'The latest mention of the first and of each other are linked. It stays said whatever the rules read, and "servanda split" takes mentions out again.',
  examples: ["servanda merge ITEM ITEM --reason 'the same railway under another name'"],
})
  .argument('<item>', 'id of an item, as "servanda list items" shows it')
  .argument('<others...>', 'ids of others')
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action((item: string, others: readonly string[], options: DecidingOptions) =>
    enterLinks(options, (register) => register.mergeItems({ items: [item, ...others], ...reasonOf(options) })),
  )
