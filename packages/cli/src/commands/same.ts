import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface SameOptions extends RegisterOptions {
  readonly apart?: true
  readonly reason?: string
  readonly json?: true
}

export const same = verb('same', {
  summary: 'say that two documents carry one text, or that they do not',
  description:
    'Copies, excerpts and translations are suggested when documents are added; "servanda list works" shows them.',
  examples: [
    'servanda same statement.en.txt statement.vi.txt',
    'servanda same news.txt statement.en.txt --apart --reason "quotes two sentences only"',
  ],
})
  .argument('<document>', 'id of a document, or name of its file')
  .argument('<other>', 'id of another')
  .option('--apart', 'they are two texts')
  .option('--reason <words>', 'why')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (document: string, other: string, options: SameOptions) => {
    const { apart, reason } = options
    const verdict = apart ? 'apart' : 'same'
    const decision = await withRegister(options, (register) =>
      register.decideWork({ document, other, verdict, ...(reason === undefined ? {} : { reason }) }),
    )
    if (options.json) writeJson(decision)
    else writeLine(verdict === 'same' ? 'They carry one text' : 'They are two texts')
  })
