import { sha256 } from '../identity.ts'

/** A mention of an item, with what its own words would call it. */
export interface Told {
  /** `${documentId}.${n}` */
  readonly id: string
  readonly wordsId: string
  /** Sorts mentions by date, source and place. */
  readonly place: string
  /** Where it was suggested, which stays the same whatever it is numbered. */
  readonly anchor: string
}

/** Two mentions about one thing. */
export interface Tie {
  readonly a: string
  readonly b: string
  readonly score: number
}

/**
 * Which mentions are of one item: the surest ties first, then those of the same words, and never two that people took
 * apart. It depends on the mentions and ties alone, not on the order in which they came. An item is called by the words
 * that sort first among its own; where another item has that name already, by where its first mention stands, too.
 */
export function tellItems(
  mentions: readonly Told[],
  ties: readonly Tie[],
  apart: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const ordered = [...mentions].sort((x, y) => (x.place < y.place ? -1 : 1))
  const clusterOf = new Map(ordered.map((mention) => [mention.id, [mention]]))
  const foes = new Map<string, Set<string>>()
  for (const [a, b] of [...apart, ...apart.map(([x, y]) => [y, x] as const)]) {
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
  }
  const mayJoin = (x: readonly Told[], y: readonly Told[]): boolean =>
    !x.some(({ id }) => foes.has(id) && y.some((other) => foes.get(id)!.has(other.id)))
  const join = (a: string, b: string): void => {
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)]
    if (!x || !y || x === y || !mayJoin(x, y)) return
    x.push(...y)
    for (const { id } of y) clusterOf.set(id, x)
  }
  const strongest = [...ties].sort((x, y) => y.score - x.score || (keyOf(x) < keyOf(y) ? -1 : 1))
  for (const { a, b } of strongest.filter(({ score }) => score >= 1)) join(a, b)
  for (const same of Map.groupBy(ordered, ({ wordsId }) => wordsId).values()) {
    for (const [at, { id }] of same.entries()) for (const { id: before } of same.slice(0, at)) join(before, id)
  }
  for (const { a, b } of strongest.filter(({ score }) => score < 1)) join(a, b)
  return named(ordered, clusterOf)
}

const keyOf = ({ a, b }: Tie): string => [a, b].sort().join(' ')

function named(ordered: readonly Told[], clusterOf: ReadonlyMap<string, readonly Told[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const cluster of new Set(ordered.map(({ id }) => clusterOf.get(id)!))) {
    const words = cluster.map(({ wordsId }) => wordsId).sort()[0]!
    const name = taken.has(words) ? `i${sha256(`${words} ${cluster[0]!.anchor}`).slice(0, 20)}` : words
    taken.add(name)
    for (const { id } of cluster) names.set(id, name)
  }
  return names
}
