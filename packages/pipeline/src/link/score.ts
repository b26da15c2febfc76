import { doClash } from './marks.ts'
import type { Linkable, Terms } from './terms.ts'

/** Leaning of the mean to the shorter of two provisions. */
const SHORTER = 0.55
/** Part of the likeness that words side by side make. */
const IN_ORDER = 0.35
/** Weight that two provisions must share to be worth comparing. */
const ENOUGH = 1.6

/**
 * How alike the words of two provisions are, 0 to 1: the weight that they share, out of a mean of what either holds
 * that leans to the shorter, so that a clause meets the longer one that takes it in; words that stand side by side in
 * both count more.
 */
export function likeness(a: Terms, b: Terms): number {
  const shared = sharedWeight(a, b)
  if (shared === 0) return 0
  const mean = SHORTER * Math.min(a.total, b.total) + (1 - SHORTER) * Math.max(a.total, b.total)
  const words = Math.min(1, shared / mean)
  const pairs = sharedPairs(a.pairs, b.pairs) / Math.max(1, Math.min(a.pairs.length, b.pairs.length))
  return Math.min(1, shared / ENOUGH) * ((1 - IN_ORDER) * words + IN_ORDER * pairs)
}

/** What is weighed of a provision. */
export interface Weighed {
  readonly provision: Pick<Linkable, 'kind' | 'by' | 'pillar'>
  readonly terms: Terms
}

const OTHER_PILLAR = 0.65
const OTHER_VOICE = 0.65
const OTHER_SORT = 0.6
const isReported = ({ kind }: Pick<Linkable, 'kind'>): boolean => kind === 'fact' || kind === 'assessment'

const OTHER_MARKS = 0.35
/** Where what either begins with does not stand in the other: they share a set phrase, or a manner. */
const OTHER_HEADS = 0.6
/** What is left of a likeness at least, whatever the pillar, the voice and the sort. */
const LEAST_LEFT = 0.5

/** Whether two provisions may speak with one voice: somebody speaks in both, or it is not known who does in one. */
const isOneVoice = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((party) => b.includes(party))

/** Whether nothing that one begins with stands in the other. */
const isLedElsewhere = ({ heads }: Terms, { ids }: Terms): boolean =>
  heads.length > 0 && !heads.some((head) => ids.includes(head))

/** What speaks against two provisions being about one thing, whatever their words: 1 where nothing does. */
export function affinity({ provision: a, terms: s }: Weighed, { provision: b, terms: t }: Weighed): number {
  const pillar = a.pillar === b.pillar ? 1 : OTHER_PILLAR
  const voice = isOneVoice(a.by, b.by) ? 1 : OTHER_VOICE
  const sort = isReported(a) === isReported(b) ? 1 : OTHER_SORT
  const marks = doClash(s.marks, t.marks) ? OTHER_MARKS : 1
  const heads = isLedElsewhere(s, t) && isLedElsewhere(t, s) ? OTHER_HEADS : 1
  return Math.max(LEAST_LEFT, pillar * voice * sort) * marks * heads
}

function sharedWeight(a: Terms, b: Terms): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) sum += Math.min(a.weights[i++]!, b.weights[j++]!)
    else if (x < y) i++
    else j++
  }
  return sum
}

function sharedPairs(a: Int32Array, b: Int32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}
