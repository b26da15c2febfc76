import type { Conflict, JoinReport } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'

export function joinLine({ common, own, entered, documents, conflicts }: JoinReport, preview: boolean): string {
  const came = preview ? 'would come in' : 'came in'
  return `Entries that ${came}: ${entered}, with documents: ${documents}. Shared: ${common}, only here: ${own}. Conflicts: ${conflicts.length}`
}

/** Conflicts, each with what differs between its sides. */
export const conflictLines = (conflicts: readonly Conflict[]): string =>
  conflicts
    .map(({ subject, entry, ours, theirs }) =>
      [
        strong(plain(`entry ${entry}: ${subject}`)),
        sideLine('ours', ours, theirs),
        sideLine('theirs', theirs, ours),
      ].join('\n'),
    )
    .join('\n')

type Side = Conflict['ours']

function sideLine(name: string, side: Side, other: Side): string {
  const { state, by, at, reason } = side
  const differing = Object.entries(state ?? {}).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(other.state?.[field]),
  )
  const words = state ? differing.map(fieldWords).join(', ') : 'nothing, or not to be seen yet'
  return `  ${name}: ${plain(words)}\n    ${faint(plain([by, at, reason].filter(Boolean).join(' · ')))}`
}

const fieldWords = ([field, value]: readonly [string, unknown]): string =>
  `${field} ${typeof value === 'string' ? value : JSON.stringify(value)}`
