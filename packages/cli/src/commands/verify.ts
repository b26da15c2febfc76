import { EXIT } from '../exit-codes.ts'
import { plain, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const verify = verb('verify', {
  summary: 'check that every quote, hash and span is as it was kept',
  examples: ['servanda verify', "servanda verify --json | jq '.problems | length'"],
})
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: RegisterOptions & { readonly json?: true }) => {
    const report = await withRegister(options, (register) => register.verify(), { readOnly: true })
    const { documents, provisions, mentions, problems } = report
    if (problems.length > 0) process.exitCode = EXIT.failed
    if (options.json) return writeJson(report)
    for (const { source, message, code, id } of problems) writeLine(plain(`${id ?? source}: ${message} (${code})`))
    const found = problems.length === 0 ? 'every one is as it was kept' : `${problems.length} problems`
    writeLine(`Checked ${documents} documents, ${provisions} provisions, ${mentions} mentions: ${found}`)
  })
