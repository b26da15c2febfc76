import type { Rereading, Suggestion } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'

/** What reading a text again would change: `+` new, `-` gone, `~` coded otherwise, `!` a decision without its place. */
export function rereadingLines(rereading: Rereading): readonly string[] {
  const { source, from, to, added, removed, changed, names, lost } = rereading
  const versions = `${from.join(' ') || 'nothing'} → ${to.join(' ') || 'nothing'}`
  return [
    `${strong(plain(source))}  ${faint(plain(versions))}`,
    ...added.map((one) => `  + ${line(one)}`),
    ...removed.map((one) => `  - ${line(one)}`),
    ...changed.map(
      ({ before, after, fields }) => `  ~ ${line(after)} ${faint(`(${fields.join(', ')}; was ${coding(before)})`)}`,
    ),
    ...lost.map(
      ({ quote, verdict, by, entry, nearest }) =>
        `  ! ${verdict} by ${plain(by)} in entry ${entry}: ${plain(quote)}` +
        (nearest ? `\n    nearest: ${line(nearest)}` : ''),
    ),
    ...counted(
      'names found',
      names.added.map(({ quote }) => quote),
    ),
    ...counted(
      'names no longer found',
      names.removed.map(({ quote }) => quote),
    ),
  ]
}

const line = (one: Suggestion): string => `${plain(one.quote)} ${faint(coding(one))}`

const coding = ({ kind, bindingness, pillar, by }: Suggestion): string =>
  plain([kind, bindingness, pillar, by.join(', ')].filter(Boolean).join(' · '))

const counted = (words: string, quotes: readonly string[]): readonly string[] =>
  quotes.length === 0 ? [] : [`  ${quotes.length} ${words}: ${plain([...new Set(quotes)].join(', '))}`]
