import type { GapRow } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'

/** A gap on a few lines: what it is, the promise, and what shows it. */
export function gapLines({ gap, provision, since, mechanism, evidence, absentFrom }: GapRow): string {
  const { quote, documentDate, documentTitle, id } = provision
  return [
    `${strong(gap)}: ${plain(mechanism?.name ?? quote)}`,
    `  ${why(gap, since)}`,
    ...(mechanism ? [`  last told of in: ${plain(quote)}`] : []),
    ...evidence.map(
      (one) => `  before: ${plain(one.quote)} (${[one.documentDate, one.id].filter(Boolean).join(' · ')})`,
    ),
    ...absentFrom.map(({ title, date }) => `  not in: ${plain([date, title].filter(Boolean).join(' · '))}`),
    `  ${faint(plain([documentDate, documentTitle, provision.by.join(', '), id].filter(Boolean).join(' · ')))}`,
  ].join('\n')
}

function why(gap: GapRow['gap'], since: string | undefined): string {
  const from = since ? ` since ${since}` : ''
  const said: Readonly<Record<GapRow['gap'], string>> = {
    renewed: `promised again${from}, and no text reports anything done`,
    'one voice': 'promised in one account of the occasion and in none of the others',
    vague: `left to a vague time${from}, and no text reports anything done`,
    'not found': 'not found in the latest text of the same rank',
    silent: `no sign of life${from}`,
  }
  return said[gap]
}
