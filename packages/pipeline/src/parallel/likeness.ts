import { isConcept, type Traits, type Weights } from './traits.ts'

/** What a pair of provisions is measured by. */
export interface Measure {
  readonly weights: Weights
  /** Length of the second document's wording beside the first's. */
  readonly expansion: number
}

/** Variance of lengths for each unit of length; twice that of sentences in Gale and Church 1993, since readouts cut. */
const VARIANCE = 14
const SHARED = 1.6
const APART = 0.35
const MERGED = 0.5
const MOST_SHARED = 2.4
const CONCEPT_SHARED = 0.7
const CONCEPT_APART = 0.8
/** What has to be outweighed for two provisions to be one. */
const BASE = 1

/**
 * How much two provisions in different languages seem to be one: above zero where they do. Anchors in common, kind,
 * parties, pillar, deadline and lengths count.
 */
export function likeness(a: Traits, b: Traits, measure: Measure): number {
  const merged = a.count + b.count > 2 ? MERGED : 0
  return anchored(a, b, measure.weights) + agreed(a, b) - lengthCost(a, b, measure.expansion) - merged - BASE
}

/** What anchors say: those in common speak for it, those of one alone against it; of concepts, which each language puts its own way, less. */
export function anchored(a: Traits, b: Traits, weights: Weights): number {
  let shared = 0
  let apart = 0
  for (const one of a.anchors) {
    const weight = weightOf(one, weights)
    if (b.anchors.has(one)) shared += weight * (isConcept(one) ? CONCEPT_SHARED : 1)
    else apart += weight * (isConcept(one) ? CONCEPT_APART : 1)
  }
  for (const one of b.anchors)
    if (!a.anchors.has(one)) apart += weightOf(one, weights) * (isConcept(one) ? CONCEPT_APART : 1)
  return Math.min(MOST_SHARED, SHARED * shared) - Math.min(1, APART * apart)
}

const weightOf = (anchor: string, weights: Weights): number => weights.get(anchor) ?? 0

function agreed({ first: a }: Traits, { first: b }: Traits): number {
  let sum = 0
  if (a.kind === b.kind) sum += 0.5
  else sum -= isTold(a.kind) === isTold(b.kind) ? 0.1 : 0.5
  const both = a.by.filter((one) => b.by.includes(one)).length
  if (both === 0) sum -= 0.7
  else sum += both === Math.max(a.by.length, b.by.length) ? 0.45 : 0.15
  sum += a.pillar === b.pillar ? 0.6 : -0.2
  if (a.bindingness && a.bindingness === b.bindingness) sum += 0.2
  if (a.due && b.due && a.due.kind === b.due.kind) sum += 0.4
  else if (a.due || b.due) sum -= 0.2
  return sum
}

/** What is or was, not what is to be done. */
const isTold = (kind: Traits['first']['kind']): boolean => kind === 'assessment' || kind === 'fact'

/** Gale and Church 1993: how far the lengths are from what the two languages have on the whole. */
function lengthCost({ length: a }: Traits, { length: b }: Traits, expansion: number): number {
  const expected = a * expansion
  const deviation = (b - expected) / Math.sqrt(VARIANCE * Math.max(1, expected))
  return Math.min(0.8, (deviation * deviation) / 8)
}
