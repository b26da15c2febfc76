import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const backup = verb('backup', {
  summary: 'copy the register into another file, while it is in use, and check the copy',
  examples: ['servanda backup 2026-06-01.db', 'servanda backup /media/stick/railways.db --register railways.db'],
})
  .argument('<file>', 'a file that is not there yet')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (file: string, options: RegisterOptions & { readonly json?: true }) => {
    const report = await withRegister(options, (register) => register.backup(file))
    if (options.json) writeJson(report)
    else writeLine(`Copied ${report.documents} documents and ${report.entries} log entries into ${file}; all are whole`)
  })
