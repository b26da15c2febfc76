import type { CompareRow, Comparison, WordPiece } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'
import { page } from './page.ts'

export function comparisonPage({ a, b, across, rows, counts }: Comparison): string {
  const title = ({ title, date }: Comparison['a']): string => plain([date, title].filter(Boolean).join(' · '))
  const summary = Object.entries(counts).filter(([, count]) => count > 0)
  return page(
    strong(`${title(a)}\n${title(b)}`),
    faint(summary.map(([relation, count]) => `${relation} ${count}`).join(' · ')),
    ...rows.map(across ? versionLines : rowLines),
  )
}

/** Words of the earlier alone stand in [- -], those of the later alone in {+ +}, as in word differences elsewhere. */
function rowLines({ a, b, relation, moved, words }: CompareRow): string {
  const label = [relation, moved ? 'moved' : undefined].filter(Boolean).join(', ')
  const text = words ? words.map(marked).join('') : (a ?? b)!.quote
  const ids = [a, b].flatMap((one) => one?.id ?? []).join(' · ')
  return `\n${strong(label)}  ${plain(text)}\n  ${faint(ids)}`
}

/** Both versions one under the other, and where they part. */
function versionLines({ a, b, relation, moved, reasons }: CompareRow): string {
  const label = [relation, moved ? 'moved' : undefined].filter(Boolean).join(', ')
  const texts = [a, b].flatMap((one) => (one ? [`  ${one.language}  ${plain(one.quote)}`] : []))
  const parts = reasons.map(({ of, earlier = '–', later = '–' }) => `${of}: ${earlier} | ${later}`)
  const ids = [a, b].flatMap((one) => one?.id ?? []).join(' · ')
  return [
    `\n${strong(label)}${parts.length > 0 ? `  ${plain(parts.join('; '))}` : ''}`,
    ...texts,
    `  ${faint(ids)}`,
  ].join('\n')
}

const marked = ({ text, only }: WordPiece): string =>
  only === 'a' ? `[-${text}-]` : only === 'b' ? `{+${text}+}` : text
