import type { EvidenceRow, ItemStatus, PositionRow } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'
import { block, heading, page } from './page.ts'
import { provisionLine } from './provision.ts'

/** The record of an item: what each assessor says, side by side, and what it rests on. */
export function statusPage(status: ItemStatus): string {
  const { positions, evidence, against, searches, history, suggested } = status
  const nobody = status.status === 'no evidence' ? 'no evidence (somebody looked)' : 'unknown (nobody has looked)'
  return page(
    heading(`Status on ${status.on}`, {
      item: status.itemId,
      by: status.by.join(', '),
      due: status.due && `${status.due}${status.overdue ? ' (overdue)' : ''}`,
      status: positions.length === 0 ? nobody : undefined,
      assessors: status.differ ? 'differ' : undefined,
    }),
    block('Positions', positions.map(positionLine)),
    block('Evidence', evidence.map(evidenceLine)),
    positions.length > 0 ? `\nBest evidence against: ${against ? plain(against.quote) : 'none was found'}` : '',
    block(
      'Searches',
      searches.map(({ place, found, day, by }) => plain(`${day}: looked in ${place}, found ${found} (${by})`)),
    ),
    history.length > positions.length ? block('Before', history.map(positionLine)) : '',
    block('May be evidence', suggested.map(provisionLine)),
  )
}

function positionLine({ assessor, status, said, cap, unsupported, day, reason, by, entry }: PositionRow): string {
  const why = cap ? ` (said "${said}": ${cap})` : said ? ` (said "${said}" on ${day})` : ''
  const marks = unsupported ? ' · without evidence' : ''
  return `${strong(plain(assessor))}: ${status}${why}${marks}\n  ${faint(plain(`${day} · ${reason ?? ''} · ${by} · entry ${entry}`))}`
}

function evidenceLine({ bearing, grade, sides, output, quote, documentTitle, id }: EvidenceRow): string {
  const source = [grade, sides.join(', '), output && `output: ${output}`, documentTitle, id].filter(Boolean).join(' · ')
  return `${bearing}: ${plain(quote)}\n  ${faint(plain(source))}`
}
