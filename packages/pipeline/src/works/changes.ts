import type { Quote } from '../model/index.ts'

/** A provision of one version, with the words that comparison sees. */
export interface Compared {
  readonly quote: Quote
  /** Its words, folded, in order; of scripts without spaces, pairs of characters. */
  readonly words: readonly string[]
}

/** A provision that is new (`after` alone), gone (`before` alone) or reworded (both). */
export interface ProvisionChange {
  readonly before?: Quote
  readonly after?: Quote
}

/** Share of words in common from which on a provision is the same one, reworded. */
const REWORDED = 0.5
/** Comparisons of one stretch; past it, its provisions count as gone and new. */
const MOST_PAIRS = 40_000

/**
 * How the provisions of a later version differ from those of an earlier one, in the order of the later. Provisions
 * with the same words are the same wherever they stand. Of the others, those between the same neighbours are paired
 * by the words they share (Dice's coefficient), the likest first.
 */
export function changesBetween(before: readonly Compared[], after: readonly Compared[]): readonly ProvisionChange[] {
  const matches = sameWords(before, after)
  const changes: ProvisionChange[] = []
  let from = 0
  let first = 0
  const takeGap = (to: number, last: number): void => {
    const gone = before.slice(from, to).filter((_, at) => !matches.taken.has(from + at))
    changes.push(...paired(gone, after.slice(first, last)))
  }
  for (const [at, match] of matches.of.entries()) {
    if (match === undefined) continue
    if (match >= from) {
      takeGap(match, at)
      from = match + 1
    } else changes.push(...paired([], after.slice(first, at)))
    first = at + 1
  }
  takeGap(before.length, after.length)
  return changes
}

/** For each later provision the earlier one with the same words, each taken once, the first first. */
function sameWords(before: readonly Compared[], after: readonly Compared[]) {
  const places = Map.groupBy(before.keys(), (at) => before[at]!.words.join(' '))
  const of = after.map(({ words }) => places.get(words.join(' '))?.shift())
  return { of, taken: new Set(of.filter((at) => at !== undefined)) }
}

function paired(before: readonly Compared[], after: readonly Compared[]): readonly ProvisionChange[] {
  const pairs = before.length * after.length > MOST_PAIRS ? [] : likePairs(before, after)
  const partner = new Map(pairs.map(([b, a]) => [a, b]))
  const gone = before.filter((one) => !pairs.some(([b]) => b === one)).map(({ quote }) => ({ before: quote }))
  const others = after.map((one) => {
    const earlier = partner.get(one)
    return earlier ? { before: earlier.quote, after: one.quote } : { after: one.quote }
  })
  return [...gone, ...others]
}

function likePairs(before: readonly Compared[], after: readonly Compared[]): [Compared, Compared][] {
  const candidates = before.flatMap((b) =>
    after.map((a) => ({ b, a, likeness: dice(b.words, a.words) })).filter(({ likeness }) => likeness >= REWORDED),
  )
  const taken = new Set<Compared>()
  const pairs: [Compared, Compared][] = []
  for (const { b, a } of candidates.sort((x, y) => y.likeness - x.likeness)) {
    if (taken.has(b) || taken.has(a)) continue
    taken.add(b).add(a)
    pairs.push([b, a])
  }
  return pairs
}

/** Dice's coefficient over the different words of both: 1 where they are the same, 0 where none is shared. */
function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a)
  const right = new Set(b)
  const shared = [...left].filter((word) => right.has(word)).length
  return (2 * shared) / (left.size + right.size || 1)
}
