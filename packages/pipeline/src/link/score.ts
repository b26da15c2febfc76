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

type Voice = Pick<Linkable, 'kind' | 'by' | 'pillar'>

const OTHER_PILLAR = 0.85
const OTHER_VOICE = 0.65
const OTHER_SORT = 0.6
const isReported = ({ kind }: Pick<Linkable, 'kind'>): boolean => kind === 'fact' || kind === 'assessment'

/** What speaks against two provisions being about one thing, whatever their words: 1 where nothing does. */
export function affinity(a: Voice, b: Voice): number {
  const pillar = a.pillar === b.pillar ? 1 : OTHER_PILLAR
  const voice = a.by.some((party) => b.by.includes(party)) ? 1 : OTHER_VOICE
  return pillar * voice * (isReported(a) === isReported(b) ? 1 : OTHER_SORT)
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
