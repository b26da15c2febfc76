import { iso, later, parseDay } from '../model/index.ts'
import type { LifeStepName } from './life-words.ts'

export const LIFE_STATES = ['proposed', 'agreed', 'established', 'convened', 'dormant', 'merged', 'ended'] as const
/** Where a body stands in its life. */
export type LifeState = (typeof LIFE_STATES)[number]

/** A step with the day of the document that tells of it. */
export interface DatedStep {
  readonly step: LifeStepName
  /** ISO 8601; absent where the document has no day. */
  readonly day?: string
}

export interface Standing {
  readonly state: LifeState
  /** Day of the last document that tells of it as living. */
  readonly lastSign?: string
  /** The day from which on it counts as dormant, unless it shows itself. */
  readonly dormantFrom?: string
}

/** Months without a sign of life after which a body whose rhythm nobody knows counts as dormant. */
export const SILENT_MONTHS = 24
/** Rhythms that a body may miss before it counts as dormant. */
export const MISSED_RHYTHMS = 2

/**
 * Where a body stands on a day, from its steps in the order of their documents. It counts as dormant when it showed
 * no sign of life for twice its rhythm, or for two years where no rhythm is known.
 */
export function standingOn(on: string, steps: readonly DatedStep[], rhythmMonths?: number): Standing {
  const seen = steps.filter(({ day }) => day === undefined || day <= on)
  const over = seen.findLastIndex(({ step }) => step === 'merged' || step === 'ended')
  const revived = seen.slice(over + 1).some(({ step }) => step === 'convened' || step === 'established')
  const lastSign = seen.findLast(({ day }) => day !== undefined)?.day
  if (over >= 0 && !revived) {
    return { state: seen[over]!.step as 'merged' | 'ended', ...(lastSign ? { lastSign } : {}) }
  }
  const reached = reachedBy(seen)
  const last = parseDay(lastSign)
  if (!last) return { state: reached }
  const months = rhythmMonths === undefined ? SILENT_MONTHS : rhythmMonths * MISSED_RHYTHMS
  const dormantFrom = iso(later(last, months, 'month'))
  return { state: dormantFrom <= on ? 'dormant' : reached, lastSign: lastSign!, dormantFrom }
}

function reachedBy(steps: readonly DatedStep[]): LifeState {
  const took = (...names: readonly LifeStepName[]): boolean => steps.some(({ step }) => names.includes(step))
  if (took('convened')) return 'convened'
  if (took('established')) return 'established'
  if (took('agreed')) return 'agreed'
  return took('proposed') && !took('standing', 'planned') ? 'proposed' : 'established'
}

/** When a body that met on a day and has a rhythm meets next. */
export function nextByRhythm(lastMet: string, rhythmMonths: number): string | undefined {
  const day = parseDay(lastMet)
  return day && iso(later(day, rhythmMonths, 'month'))
}
