import type { ProvisionRow } from '@servanda/register'
import { faint, plain } from '../output.ts'
import { heading } from './page.ts'

export function provisionPage(row: ProvisionRow): string {
  return heading(row.quote, {
    kind: row.kind,
    by: row.by.join(', '),
    bindingness: row.bindingness,
    pillar: row.pillar,
    due: dueOf(row),
    mechanisms: row.mechanisms.join(', '),
    instruments: row.instruments.join(', '),
    condition: row.condition,
    purpose: row.purpose,
    detail: row.detail,
    effect: row.effect,
    document: [row.documentTitle, row.documentDate].filter(Boolean).join(', '),
    notice: row.notice,
    source: `${row.source}, ${row.page === undefined ? '' : `page ${row.page}, `}${row.start} to ${row.end}${row.section ? `, section ${row.section}` : ''}`,
    rule: `${row.rule} (${row.version})`,
    review: row.review,
    item: row.itemId,
    repeats: row.repeats,
    id: row.id,
  })
}

/** One provision on two lines, for lists of them. */
export function provisionLine(row: ProvisionRow): string {
  const facts = [row.kind, row.bindingness, row.by.join(', '), row.due?.raw, row.id].filter(Boolean)
  return `${plain(row.quote)}\n  ${faint(plain(facts.join(' · ')))}`
}

function dueOf({ due }: ProvisionRow): string | undefined {
  if (!due) return undefined
  const days = [due.from, due.to].filter((day) => day !== undefined)
  return days.length > 0 ? `${due.raw} (${[...new Set(days)].join(' to ')})` : due.raw
}
