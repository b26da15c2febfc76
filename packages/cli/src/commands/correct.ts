import { FACTS, type FactOptions, factOptions, factsOf } from '../fact-options.ts'
import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type CorrectOptions = RegisterOptions & FactOptions & { readonly reason?: string; readonly json?: true }

const command = verb('correct', {
  summary: 'correct what is known about a document',
  description:
    'The document is read again with what you say; decisions on it stay, and the log keeps what was before. ' +
    'An empty value lets the text speak for itself again.',
  examples: [
    'servanda correct talks.en.txt --date 2025-04-14 --genre readout --reason "as the ministry has it"',
    'servanda correct talks.en.txt --title ""',
  ],
}).argument('<document>', 'id of a document, or name of its file')

export const correct = factOptions(command)
  .option('--reason <words>', 'why')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (document: string, options: CorrectOptions) => {
    const { reason } = options
    const corrected = await withRegister(options, (register) =>
      register.correct({ document, facts: factsOf(options), ...(reason === undefined ? {} : { reason }) }),
    )
    const { id, source, facts } = corrected
    if (options.json) writeJson({ id, source, facts })
    else
      for (const fact of FACTS)
        if (facts[fact]) writeLine(`${fact}: ${facts[fact].value} (${facts[fact].reason ?? facts[fact].by})`)
  })
