import type { Conflict, JoinReport } from '@servanda/register'
import { type Command, Option } from 'commander'
import { entryNumber } from '../entry-number.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { conflictLines, joinLine } from '../pages/join.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface JoinOptions extends RegisterOptions {
  readonly preview?: true
  readonly settle?: number
  readonly take?: 'ours' | 'theirs'
  readonly reason?: string
  readonly json?: true
}

export const join = verb('join', {
  summary: 'bring in what another copy of this register has learned since the two parted',
  description:
    'Both must have grown from one register, by a backup or a copied file. Documents come in, and every entry of the other log with who entered it and what it was there. Where both said something of the same thing, this register keeps its word and the conflict is listed: without a file all that are open, until --settle says which side holds.',
  examples: [
    'servanda join from-the-other-capital.db --preview',
    'servanda join from-the-other-capital.db',
    'servanda join',
    "servanda join --settle 214 --take theirs --reason 'they were in the room'",
  ],
})
  .argument('[file]', 'the other register; it stays as it is')
  .option('--preview', 'say what would come in and what conflicts, and write nothing')
  .option('--settle <entry>', 'number of the entry that a conflict is listed with', entryNumber)
  .addOption(new Option('--take <side>', 'with --settle: whose word holds').choices(['ours', 'theirs']))
  .option('--reason <words>', 'why; the log keeps it')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (file: string | undefined, options: JoinOptions, command: Command) => {
    if (options.settle !== undefined) return settle(options.settle, options, command)
    if (file === undefined) {
      const conflicts = await withRegister(options, (register) => register.conflicts(), { readOnly: true })
      return options.json ? writeJson({ conflicts }) : shown(conflicts)
    }
    const preview = options.preview ?? false
    const report = await withRegister(options, (register) => register.join(file, { preview }))
    return options.json ? writeJson(report) : told(report, preview)
  })

async function settle(entry: number, { take, reason, ...options }: JoinOptions, command: Command): Promise<void> {
  if (!take) return command.error('--settle needs --take ours or --take theirs')
  const asked = { entry, take, ...(reason === undefined ? {} : { reason }) }
  const report = await withRegister(options, (register) => register.settle(asked))
  if (options.json) return writeJson(report)
  writeLine(`Settled in entry ${report.entry}`)
  note(`undo with: servanda undo ${report.entry}`)
}

function told(report: JoinReport, preview: boolean): void {
  writeLine(joinLine(report, preview))
  for (const { source } of report.same)
    note(`${source}: its text is here under another id; what was decided of it holds`)
  if (report.conflicts.length > 0) shown(report.conflicts)
}

function shown(conflicts: readonly Conflict[]): void {
  writeLine(conflicts.length === 0 ? 'No conflict is open' : conflictLines(conflicts))
  if (conflicts.length > 0)
    note('this register keeps its word; settle with: servanda join --settle ENTRY --take theirs')
}
