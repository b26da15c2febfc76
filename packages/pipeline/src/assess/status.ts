import type { Bearing, EvidenceGrade, Given, Status } from './scales.ts'

export interface GradedEvidence {
  readonly bearing: Bearing
  readonly grade: EvidenceGrade
  /** The parties whose official word it is. */
  readonly sides: readonly string[]
  /** What anybody can check: a text, a number, a place that was opened. */
  readonly output?: string
}

interface Said {
  readonly status: Given
  /** The day that the assessment speaks of, ISO 8601. */
  readonly day: string
  readonly evidence: readonly GradedEvidence[]
}

/** Why less is shown than was said. */
export type Cap = 'no evidence given' | 'self-report alone'

export interface Shown {
  readonly status: Status
  /** What was said, where it is not what is shown. */
  readonly said?: Given
  readonly cap?: Cap
  /** Nothing speaks for it: it is an opinion. */
  readonly unsupported: boolean
}

/** Months without progress after which what was begun counts as stalled (the rule of the Legislative Train). */
const STALLED_AFTER = 9

/**
 * What an assessment shows on a day. `done` and `kept up` need evidence for them; the official word of those that
 * undertook it reaches `done` only with an output that can be checked.
 */
export function shownOn(today: string, { status, day, evidence }: Said, undertakers: readonly string[]): Shown {
  const cap = capOf(status, evidence, undertakers)
  const unsupported = evidence.length === 0
  if (cap) return { status: evidence.length > 0 ? 'under way' : 'unknown', said: status, cap, unsupported }
  const isOpen = status === 'first step' || status === 'under way'
  if (isOpen && day < monthsBefore(today, STALLED_AFTER)) return { status: 'stalled', said: status, unsupported }
  return { status, unsupported }
}

/** What keeps a status from being shown as it was said. */
export function capOf(
  status: Given,
  evidence: readonly GradedEvidence[],
  undertakers: readonly string[],
): Cap | undefined {
  if (status !== 'done' && status !== 'kept up') return undefined
  const supporting = evidence.filter(({ bearing }) => bearing === 'for')
  if (supporting.length === 0) return 'no evidence given'
  const own = ({ grade, sides, output }: GradedEvidence): boolean =>
    grade === 'official' && !output && sides.every((side) => undertakers.includes(side))
  return status === 'done' && supporting.every(own) ? 'self-report alone' : undefined
}

const SETTLED: readonly Status[] = ['done', 'kept up', 'ended']

/** Whether a deadline has passed without the item being settled. */
export const isOverdue = (today: string, due: string | undefined, status: Status): boolean =>
  due !== undefined && due < today && !SETTLED.includes(status)

/** The same day so many months before, as a text that sorts among days; it may name a day that its month lacks. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 - months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-${day.slice(8, 10)}`
}

export interface Spread {
  /** All items that could have been assessed: the denominator. */
  readonly items: number
  /** Items that nobody has assessed and for which nobody has searched. */
  readonly unseen: number
  /** Items on which at least two assessors say different things. */
  readonly differ: number
  readonly overdue: number
  readonly byAssessor: readonly {
    readonly assessor: string
    /** How many items each status has; those not assessed are `unknown`, so that they add up to `items`. */
    readonly statuses: Readonly<Partial<Record<Status, number>>>
  }[]
}

interface Assessed {
  readonly positions: readonly { readonly assessor: string; readonly status: Status }[]
  readonly searched: boolean
  readonly overdue: boolean
}

/** Counts over all items and assessors; assessors stand in alphabetical order. No share is given without its denominator. */
export function spreadOf(assessed: readonly Assessed[], items: number): Spread {
  const byAssessor = new Map<string, Partial<Record<Status, number>>>()
  for (const { assessor, status } of assessed.flatMap(({ positions }) => positions)) {
    const counts = byAssessor.get(assessor) ?? {}
    byAssessor.set(assessor, { ...counts, [status]: (counts[status] ?? 0) + 1 })
  }
  return {
    items,
    unseen: items - assessed.filter(({ positions, searched }) => positions.length > 0 || searched).length,
    differ: assessed.filter(({ positions }) => doDiffer(positions)).length,
    overdue: assessed.filter(({ overdue }) => overdue).length,
    byAssessor: [...byAssessor]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([assessor, counts]) => ({ assessor, statuses: withUnknown(counts, items) })),
  }
}

/** Whether two assessors say different things. */
export const doDiffer = (positions: readonly { readonly status: Status }[]): boolean =>
  new Set(positions.map(({ status }) => status)).size > 1

function withUnknown(counts: Partial<Record<Status, number>>, items: number): Partial<Record<Status, number>> {
  const { unknown = 0, ...known } = counts
  const said = Object.values(known).reduce((sum, count) => sum + count, 0)
  return items > said ? { unknown: Math.max(items - said, unknown), ...known } : known
}
