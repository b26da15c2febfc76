import type { VoiceRow, Voices } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'
import { block, page } from './page.ts'

export function voicesPage({ occasion, rows, counts }: Voices): string {
  const accounts = occasion.documents.map(({ date, title }, at) => plain(`${at + 1}  ${date ?? ''} ${title}`))
  const numberOf = new Map(occasion.documents.map(({ id }, at) => [id, at + 1]))
  return page(
    strong(plain(`${occasion.parties.join(', ')}: ${[...new Set([occasion.from, occasion.to])].join(' to ')}`)),
    ...accounts,
    block(
      'Not compared, for they are in other languages',
      occasion.elsewhere.map(({ language, title }) => plain(`${language}  ${title}`)),
    ),
    faint(
      Object.entries(counts)
        .map(([voice, count]) => `${voice} ${count}`)
        .join(' · '),
    ),
    ...rows.map((row) => rowLines(row, numberOf)),
  )
}

function rowLines({ voice, told, absentFrom, differences }: VoiceRow, numberOf: ReadonlyMap<string, number>): string {
  return [
    `\n${strong(voice)}${absentFrom.length > 0 ? faint(` (not in ${absentFrom.map((id) => numberOf.get(id)).join(', ')})`) : ''}`,
    ...told.map(({ quote, documentId, id }) => `  ${numberOf.get(documentId)}  ${plain(quote)} ${faint(id)}`),
    ...differences.map(
      ({ of, earlier, later }) => `  ${of}: ${plain(earlier ?? 'nothing')} → ${plain(later ?? 'nothing')}`,
    ),
  ].join('\n')
}
