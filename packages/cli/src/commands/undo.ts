import { entryNumber } from '../entry-number.ts'
import { writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface UndoOptions extends RegisterOptions {
  readonly reason?: string
  readonly json?: true
}

export const undo = verb('undo', {
  summary: 'take back decisions by the numbers of their log entries',
  description:
    'Any of them, at any time, whatever was done since. Nothing is deleted: an undo is an entry of its own, and can be taken back.',
  examples: ['servanda undo 12', "servanda undo 12 40 --reason 'the wrong filter'"],
})
  .argument('<entry>', 'number of an entry, as "servanda list log" shows it', entryNumber)
  .argument('[last]', 'all entries from the first to this one', entryNumber)
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (entry: number, last: number | undefined, options: UndoOptions) => {
    const asked = {
      entry,
      ...(last === undefined ? {} : { last }),
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    }
    const report = await withRegister(options, (register) => register.undo(asked))
    if (options.json) writeJson(report)
    else writeLine(`${report.undone} taken back by ${report.undone === 1 ? 'entry' : 'entries from'} ${report.first}`)
  })
