import type { AddEvidence, Assess, Register, StatusSummary } from '@servanda/register'
import type { Command } from 'commander'
import { collected } from '../filters.ts'
import { faint, note, plain, strong, writeJson, writeLine } from '../output.ts'
import { statusPage } from '../pages/status.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface AssessOptions extends RegisterOptions {
  readonly assessor?: string
  readonly status?: string
  readonly reason?: string
  readonly evidence?: readonly string[]
  readonly against?: readonly string[]
  readonly grade?: string
  readonly side?: readonly string[]
  readonly output?: string
  readonly looked?: string
  readonly found?: string
  readonly date?: string
  readonly asOf?: string
  readonly json?: true
}

export const assess = verb('assess', {
  summary: 'give a status to an item, with evidence and reason; or show what is on record',
  description:
    'Each assessor has a view of its own; they stand side by side. --evidence and --against take ids of provisions (or DOCUMENT:START-END), which become evidence on the item, and ids of evidence that is there. Without a status it shows the record of the item; without an item, the summary of all.',
  examples: [
    'servanda assess',
    'servanda assess ITEM',
    "servanda assess ITEM --looked 'the gazettes of both sides, 2025' --found nothing",
    "servanda assess ITEM --assessor Vietnam --status 'under way' --evidence PROVISION --reason 'two meetings held'",
    "servanda assess ITEM --assessor China --status done --evidence PROVISION --output 'protocol of 3 May' --reason signed",
  ],
})
  .argument('[item]', 'id of an item')
  .option('--assessor <name>', 'a party, or whoever assesses')
  .option('--status <status>', 'no evidence, not started, first step, under way, done, kept up, ended')
  .option('--reason <words>', 'why')
  .option('--evidence <id>', 'what speaks for it', collected)
  .option('--against <id>', 'what speaks against it', collected)
  .option('--grade <grade>', 'whose word new evidence is: official, third party, press, commentary')
  .option('--side <party>', 'whose official word it is (default: who says it)', collected)
  .option('--output <words>', 'what anybody can check: a text, a number, a place')
  .option('--looked <where>', 'note that you looked there for evidence')
  .option('--found <words>', 'what you found there', 'nothing')
  .option('--date <day>', 'the day it speaks of (default: today)')
  .option('--as-of <day>', 'show what the register knew at the end of that day')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (item: string | undefined, options: AssessOptions, command: Command) => {
    const { evidence = [], against = [], looked, status, asOf } = options
    const writes = status !== undefined || looked !== undefined || evidence.length > 0 || against.length > 0
    if (!item) {
      if (writes) command.error("missing required argument 'item'")
      const summary = await withRegister(options, (register) => register.status(asOf), { readOnly: true })
      if (options.json) return writeJson(summary)
      return showSummary(summary)
    }
    if (!writes) {
      const shown = await withRegister(options, (register) => register.itemStatus(item, asOf), { readOnly: true })
      if (options.json) return writeJson(shown)
      return writeLine(statusPage(shown))
    }
    const entered = await withRegister(options, (register) => enter(register, item, options))
    if (options.json) return writeJson(entered)
    writeLine(`Entered ${entered.entries.length === 1 ? 'entry' : 'entries'} ${entered.entries.join(', ')}`)
    note(`undo with: servanda undo ${entered.entries.at(-1)}`)
  })

/** Search first, then evidence, then the status that rests on them. */
async function enter(register: Register, item: string, options: AssessOptions) {
  const { looked, found, date, status } = options
  const day = date === undefined ? {} : { day: date }
  const entries: number[] = []
  if (looked !== undefined) {
    entries.push((await register.noteSearch({ item, place: looked, ...(found ? { found } : {}), ...day })).entry)
  }
  const known = new Set((await register.itemStatus(item)).evidence.map(({ id }) => id))
  const rests: string[] = []
  for (const bearing of ['for', 'against'] as const) {
    for (const place of (bearing === 'for' ? options.evidence : options.against) ?? []) {
      if (known.has(place)) rests.push(place)
      else {
        const report = await register.addEvidence({ item, place, bearing, ...gradeOf(options) })
        rests.push(report.id)
        entries.push(report.entry)
      }
    }
  }
  if (status === undefined) return { entries, evidence: rests }
  const report = await register.assess({
    item,
    assessor: options.assessor ?? '',
    status: status as Assess['status'],
    reason: options.reason ?? '',
    evidence: rests,
    ...day,
  })
  return { id: report.id, entries: [...entries, report.entry], evidence: rests }
}

const gradeOf = ({ grade, side, output }: AssessOptions): Partial<AddEvidence> => ({
  ...(grade === undefined ? {} : { grade: grade as NonNullable<AddEvidence['grade']> }),
  ...(side === undefined ? {} : { sides: side }),
  ...(output === undefined ? {} : { output }),
})

function showSummary({ on, items, unseen, differ, overdue, byAssessor, differing, unlooked }: StatusSummary): void {
  writeLine(strong(`${items} items on ${on}`))
  writeLine(`${unseen} that nobody has looked at · ${differ} on which assessors differ · ${overdue} overdue`)
  for (const { assessor, statuses } of byAssessor) {
    const counts = Object.entries(statuses).map(([status, count]) => `${count} ${status}`)
    writeLine(`${strong(plain(assessor))}: ${counts.join(', ')} (of ${items})`)
  }
  for (const [title, rows] of [
    ['Where assessors differ', differing],
    ['What nobody has looked at', unlooked],
  ] as const) {
    if (rows.length > 0) writeLine(`\n${strong(title)}`)
    for (const { id, provision } of rows.slice(0, 10)) writeLine(`${plain(provision.quote)}  ${faint(id)}`)
  }
}
