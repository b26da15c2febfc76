import { type DecidingOptions, enterLinks, reasonOf } from '../decided-links.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, registerOption } from '../with-register.ts'

export const unlink = verb('unlink', {
  summary: 'say that two provisions are not about one thing',
  description: 'It stays said when the rules read the documents again, and find them alike again.',
  examples: ["servanda unlink ID ID --reason 'two bridges'"],
})
  .argument('<provision>', 'id of a provision')
  .argument('<other>', 'id of another')
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action((provision: string, other: string, options: DecidingOptions) =>
    enterLinks(options, (register) =>
      register.decideLinks({ pairs: [[provision, other]], verdict: 'apart', ...reasonOf(options) }),
    ),
  )
