import type { Register, Rereading } from '@servanda/register'
import { sentence } from '../add-reports.ts'
import { limitOption } from '../filters.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { rereadingLines } from '../pages/rereading.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface RereadOptions extends RegisterOptions {
  readonly preview?: true
  readonly limit?: number | 'all'
  readonly json?: true
}

export const reread = verb('reread', {
  summary: 'read kept texts again with the rules, language packs and frameworks of now',
  description:
    'Reads those that an older version has read. Decisions are laid over what is suggested now; what can no longer be placed ' +
    'waits for a person ("servanda review --lost"). --preview says first what would change, text by text, and changes nothing.',
  examples: ['servanda reread --preview', 'servanda reread --preview --json', 'servanda reread'],
})
  .option('--preview', 'say what would be new, gone, coded otherwise or without its place, and write nothing')
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (options: RereadOptions) => {
    if (options.preview) await withRegister(options, (register) => preview(register, options), { readOnly: true })
    else await withRegister(options, (register) => apply(register, options))
  })

async function preview(register: Register, { limit = 'all', json }: RereadOptions): Promise<void> {
  const counts = { added: 0, removed: 0, changed: 0, lost: 0 }
  const count = (one: Rereading): void => {
    for (const field of ['added', 'removed', 'changed', 'lost'] as const) counts[field] += one[field].length
  }
  let left = limit === 'all' ? Number.POSITIVE_INFINITY : limit
  let total = 0
  for (let cursor: string | undefined; left > 0; ) {
    const page = await register.rereadings({ limit: Math.min(left, AT_ONCE), ...(cursor ? { cursor } : {}) })
    for (const row of page.rows) {
      count(row)
      if (json) writeJson(row)
      else for (const line of rereadingLines(row)) writeLine(line)
    }
    total = page.total
    left -= page.rows.length
    cursor = page.next
    if (!cursor) break
  }
  if (json) return
  if (total === 0) return note('every text was read by the rules of now')
  const { added, removed, changed, lost } = counts
  note(
    `${total} texts were read by others: ${added} new, ${removed} gone, ${changed} coded otherwise, ${lost} decisions without their place; "servanda reread" applies it`,
  )
}

const AT_ONCE = 20

async function apply(register: Register, { json }: RereadOptions): Promise<void> {
  let texts = 0
  for await (const report of register.reread()) {
    texts++
    if (json) writeJson(report)
    else writeLine(sentence(report))
  }
  if (json) return
  const lost = (await register.lost()).length
  note(texts === 0 ? 'every text was read by the rules of now' : `${texts} texts read again`)
  if (lost > 0) note(`${lost} decisions have lost their place; "servanda review --lost" shows them`)
}
