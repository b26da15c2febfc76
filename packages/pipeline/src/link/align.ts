import type { Link } from './link.ts'
import type { Linkable } from './terms.ts'

/** One line of two documents side by side; without a link the provision stands in one of them alone. */
export interface Aligned<P extends Linkable = Linkable> {
  readonly a?: P
  readonly b?: P
  readonly link?: Link<P>
  /** Its place among the others is another than it was. */
  readonly moved?: true
}

/**
 * Two documents side by side, in the order of the first; what stands in the second alone follows what stands before it
 * there. Each provision stands beside its best, and where that one has a better one, beside it once more.
 */
export function align<P extends Linkable>(
  as: readonly P[],
  bs: readonly P[],
  links: readonly Link<P>[],
): readonly Aligned<P>[] {
  const [pairs, more] = matched(links)
  const positions = new Map(bs.map((b, at) => [b, at]))
  const byA = Map.groupBy([...pairs, ...more], ({ a }) => a)
  const kept = new Set(
    inOrder(
      as.flatMap((a) => pairs.find((link) => link.a === a) ?? []),
      (link) => positions.get(link.b)!,
    ),
  )
  const rowOf = (link: Link<P>): Aligned<P> => ({
    a: link.a,
    b: link.b,
    link,
    ...(pairs.includes(link) && !kept.has(link) ? { moved: true as const } : {}),
  })
  const rows: Aligned<P>[] = as.flatMap((a) => byA.get(a)?.map(rowOf) ?? [{ a }])
  const shown = new Set(rows.flatMap(({ b }) => b ?? []))
  for (const [at, b] of bs.entries()) if (!shown.has(b)) rows.splice(behind(rows, bs[at - 1]), 0, { b })
  return rows
}

/** Where what follows a provision of the second document goes: behind the last line that holds it. */
const behind = <P extends Linkable>(rows: readonly Aligned<P>[], before: P | undefined): number =>
  before === undefined ? 0 : rows.findLastIndex(({ b }) => b === before) + 1

/** The best links, no provision in two of them, and those beside which one of two provisions would stand alone. */
function matched<P extends Linkable>(links: readonly Link<P>[]): readonly [Link<P>[], Link<P>[]] {
  const best = [...links].sort((x, y) => y.score - x.score)
  const taken = new Set<P>()
  const pairs = best.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a).add(b)
    return true
  })
  const more = best.filter(({ a, b }) => {
    if (taken.has(a) && taken.has(b)) return false
    taken.add(a).add(b)
    return true
  })
  return [pairs, more]
}

/** The longest part of a list whose values rise. */
function inOrder<T>(list: readonly T[], rank: (one: T) => number): readonly T[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [at, one] of list.entries()) {
    let length = ends.findIndex((end) => rank(list[end]!) >= rank(one))
    if (length < 0) length = ends.length
    before[at] = ends[length - 1] ?? -1
    ends[length] = at
  }
  const kept: T[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.unshift(list[at]!)
  return kept
}
