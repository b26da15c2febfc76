import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const restore = verb('restore', {
  summary: 'make a register from a backup, checked before it gets its name',
  description: 'It never writes over a register: move the old one away first, or give another name.',
  examples: ['servanda restore 2026-06-01.db', 'servanda restore 2026-06-01.db --register railways.db'],
})
  .argument('<file>', 'what "servanda backup" wrote')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (file: string, options: RegisterOptions & { readonly json?: true }) => {
    const report = await withRegister({ register: file }, (register) => register.backup(options.register))
    if (options.json) writeJson(report)
    else writeLine(`Made ${options.register} with ${report.documents} documents and ${report.entries} log entries`)
  })
