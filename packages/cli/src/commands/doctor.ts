import { EXIT } from '../exit-codes.ts'
import { LONGEST } from '../link-for-a-while.ts'
import { plain, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const doctor = verb('doctor', {
  summary: 'look the register over, and rebuild what can be rebuilt from its log',
  examples: ['servanda doctor', 'servanda doctor --rebuild --json'],
})
  .option(
    '--rebuild',
    'write the tables of decisions, statuses and evidence anew from the log, and link all documents anew',
  )
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: RegisterOptions & { readonly rebuild?: true; readonly json?: true }) => {
    const rebuild = options.rebuild ?? false
    const report = await withRegister(options, (register) =>
      register.doctor({ rebuild, signal: AbortSignal.timeout(LONGEST) }),
    )
    if (report.problems.length > 0) process.exitCode = EXIT.failed
    if (options.json) return writeJson(report)
    const { documents, entries, problems, clock, lost, unlinked, digest, changed } = report
    for (const { id, source, message, code } of problems) writeLine(plain(`${id ?? source}: ${message} (${code})`))
    for (const line of clock) writeLine(line)
    if (lost > 0) writeLine(`${lost} decisions have lost their place; "servanda review --lost" shows them`)
    if (unlinked > 0) writeLine(`${unlinked} documents are not linked yet; the next "servanda add" or "serve" goes on`)
    if (rebuild)
      writeLine(changed ? 'The tables were not what the log says; they are now' : 'The tables are what the log says')
    const state = problems.length === 0 ? 'whole' : `${problems.length} problems`
    writeLine(`${documents} documents, ${entries} log entries, tables ${digest.slice(0, 16)}: ${state}`)
  })
