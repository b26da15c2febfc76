import { BINDINGNESS, KINDS, PILLARS } from '../packages/pipeline/src/index.ts'
import type { Coded } from './coded.ts'
import { bothCommitments, figure, type Pair, precision, recall, type Score, type Share, type Tally } from './score.ts'
import type { ThingsScore } from './things.ts'

/** A Markdown table; columns after the first are set flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, n) => (n ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Three decimals, or a dash where there is nothing to measure. */
export const decimals = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3))

const withCounts = (value: Share): string => `${decimals(figure(value))} (${value.hit}/${value.of})`
const tallyFigure = (value: Tally): string => decimals(value.gold || value.found ? figure(value) : undefined)

export const SCORE_HEAD = [
  'texts',
  'segmentation',
  'kind',
  'commitments P',
  'R',
  'F1',
  'by',
  'bindingness',
  'pillar',
  'due',
  'due where any',
  'mechanisms',
  'instruments',
]

/** One line of figures under `SCORE_HEAD`. */
export function scoreRow(name: string, score: Score): string[] {
  const { commitments } = score
  return [
    name,
    tallyFigure(score.segmentation),
    decimals(figure(score.kind)),
    decimals(commitments.found ? precision(commitments) : undefined),
    decimals(commitments.gold ? recall(commitments) : undefined),
    tallyFigure(commitments),
    ...([score.by, score.bindingness, score.pillar, score.due, score.dueWhereAny] as const).map((share) =>
      decimals(figure(share)),
    ),
    tallyFigure(score.mechanisms),
    tallyFigure(score.instruments),
  ]
}

type Label = 'kind' | 'bindingness' | 'pillar'
const LABELS = { kind: KINDS, bindingness: BINDINGNESS, pillar: PILLARS } as const

const labelOf = (row: Coded, label: Label): string => row[label] ?? '–'

/** How often a label was coded (rows) and read (columns), on matched provisions; commitments only but for `kind`. */
export function confusion(pairs: readonly Pair[], label: Label): string {
  const counted = label === 'kind' ? pairs : pairs.filter(bothCommitments)
  const labels: readonly string[] = LABELS[label]
  const count = (gold: string, found: string): string => {
    const n = counted.filter(
      (pair) => labelOf(pair.gold, label) === gold && labelOf(pair.found, label) === found,
    ).length
    return n ? String(n) : '·'
  }
  return table(
    ['coded \\ read', ...labels],
    labels.map((gold) => [`**${gold}**`, ...labels.map((found) => count(gold, found))]),
  )
}

export const THINGS_HEAD = ['things', 'found', 'precision', 'B³ precision', 'B³ recall']

export const thingsRow = (name: string, score: ThingsScore): string[] => [
  name,
  withCounts(score.found),
  withCounts(score.precision),
  decimals(score.b3precision),
  decimals(score.b3recall),
]
