import type { Coded, CodedDue } from './coded.ts'

/** Things to find, things found, and how many of them are the same. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly hit: number
}

/** How many of so many agree. */
export interface Share {
  readonly hit: number
  readonly of: number
}

/**
 * How well one coding matches another. `segmentation` counts provisions of any kind, `kind` is taken on matched
 * provisions, `commitments` counts matched provisions that both sides call a commitment; everything behind it is
 * taken on those.
 */
export interface Score {
  readonly segmentation: Tally
  readonly kind: Share
  readonly commitments: Tally
  readonly by: Share
  readonly bindingness: Share
  readonly pillar: Share
  readonly due: Share
  readonly dueWhereAny: Share
  readonly mechanisms: Tally
  readonly instruments: Tally
}

export type Measure = keyof Score

/** Two codings of one provision. */
export interface Pair {
  readonly gold: Coded
  readonly found: Coded
}

export interface Comparison {
  readonly pairs: readonly Pair[]
  readonly missed: readonly Coded[]
  readonly extra: readonly Coded[]
}

const overlap = (a: Coded, b: Coded): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const union = (a: Coded, b: Coded): number => Math.max(a.end, b.end) - Math.min(a.start, b.start)

/** Headings are left out, and with them whatever was found inside one. */
function withoutHeadings(goldAll: readonly Coded[], foundAll: readonly Coded[]): [Coded[], Coded[]] {
  const headings = goldAll.filter((row) => row.heading)
  const gold = goldAll.filter((row) => !row.heading)
  const found = foundAll.filter((row) => !row.heading && !headings.some((heading) => overlap(row, heading) > 0))
  return [gold, found]
}

/**
 * Pairs up two codings of one text: one to one, best pairs first; two spans pair when their intersection is at
 * least half of their union.
 */
export function compare(goldAll: readonly Coded[], foundAll: readonly Coded[]): Comparison {
  const [gold, found] = withoutHeadings(goldAll, foundAll)
  const candidates: (Pair & { readonly share: number })[] = []
  for (const g of gold)
    for (const f of found) {
      const share = overlap(g, f) / union(g, f)
      if (overlap(g, f) > 0 && share >= 0.5) candidates.push({ gold: g, found: f, share })
    }
  candidates.sort((a, b) => b.share - a.share)
  const taken = new Set<Coded>()
  const pairs: Pair[] = []
  for (const { gold: g, found: f } of candidates) {
    if (taken.has(g) || taken.has(f)) continue
    taken.add(g).add(f)
    pairs.push({ gold: g, found: f })
  }
  const left = (rows: readonly Coded[]): Coded[] => rows.filter((row) => !taken.has(row))
  return { pairs, missed: left(gold), extra: left(found) }
}

const isCommitment = (row: Coded): boolean => row.kind === 'commitment'
export const bothCommitments = (pair: Pair): boolean => isCommitment(pair.gold) && isCommitment(pair.found)

const names = (row: Coded): string =>
  JSON.stringify(row.by.map((name) => name.toLowerCase()).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))

function sameDue(a: CodedDue | undefined, b: CodedDue | undefined): boolean {
  if (!a || !b) return a === b
  if (a.kind !== b.kind) return false
  return a.kind !== 'date' || (a.from === b.from && a.to === b.to)
}

/** Mentions agree when one contains the other and is at least half as long, ignoring case. */
const sameMention = (x: string, y: string): boolean =>
  (x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) * 2 >= Math.max(x.length, y.length)

function mentions(pairs: readonly Pair[], key: 'mechanisms' | 'instruments'): Tally {
  let hit = 0
  for (const pair of pairs) {
    const left = pair.found[key].map((name) => name.toLowerCase())
    for (const name of pair.gold[key]) {
      const at = left.findIndex((other) => sameMention(name.toLowerCase(), other))
      if (at < 0) continue
      hit++
      left.splice(at, 1)
    }
  }
  const count = (side: keyof Pair): number => pairs.reduce((sum, pair) => sum + pair[side][key].length, 0)
  return { gold: count('gold'), found: count('found'), hit }
}

/** Scores what was found against what a person coded. */
export function score(gold: readonly Coded[], found: readonly Coded[]): Score {
  const { pairs, missed, extra } = compare(gold, found)
  const commitments = pairs.filter(bothCommitments)
  const share = (of: readonly Pair[], agree: (pair: Pair) => boolean): Share => ({
    hit: of.filter(agree).length,
    of: of.length,
  })
  const all = (side: keyof Pair, rest: readonly Coded[]): Coded[] => [...pairs.map((pair) => pair[side]), ...rest]
  const dueAgrees = (pair: Pair): boolean => sameDue(pair.gold.due, pair.found.due)
  const withDue = commitments.filter((pair) => pair.gold.due || pair.found.due)
  return {
    segmentation: { gold: pairs.length + missed.length, found: pairs.length + extra.length, hit: pairs.length },
    kind: share(pairs, (pair) => pair.gold.kind === pair.found.kind),
    commitments: {
      gold: all('gold', missed).filter(isCommitment).length,
      found: all('found', extra).filter(isCommitment).length,
      hit: commitments.length,
    },
    by: share(commitments, (pair) => names(pair.gold) === names(pair.found)),
    bindingness: share(commitments, (pair) => pair.gold.bindingness === pair.found.bindingness),
    pillar: share(commitments, (pair) => pair.gold.pillar === pair.found.pillar),
    due: share(commitments, dueAgrees),
    dueWhereAny: share(withDue, dueAgrees),
    mechanisms: mentions(commitments, 'mechanisms'),
    instruments: mentions(commitments, 'instruments'),
  }
}

const addTallies = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  hit: a.hit + b.hit,
})
const addShares = (a: Share, b: Share): Share => ({ hit: a.hit + b.hit, of: a.of + b.of })

/** The score of several texts as if they were one: counts are added, never averages. */
export function pool(scores: readonly Score[]): Score {
  const tally = (key: 'segmentation' | 'commitments' | 'mechanisms' | 'instruments'): Tally =>
    scores.map((one) => one[key]).reduce(addTallies, { gold: 0, found: 0, hit: 0 })
  const share = (key: 'kind' | 'by' | 'bindingness' | 'pillar' | 'due' | 'dueWhereAny'): Share =>
    scores.map((one) => one[key]).reduce(addShares, { hit: 0, of: 0 })
  return {
    segmentation: tally('segmentation'),
    kind: share('kind'),
    commitments: tally('commitments'),
    by: share('by'),
    bindingness: share('bindingness'),
    pillar: share('pillar'),
    due: share('due'),
    dueWhereAny: share('dueWhereAny'),
    mechanisms: tally('mechanisms'),
    instruments: tally('instruments'),
  }
}

export const precision = (tally: Tally): number => (tally.found ? tally.hit / tally.found : 0)
export const recall = (tally: Tally): number => (tally.gold ? tally.hit / tally.gold : 0)

/** Harmonic mean of precision and recall; 0 where nothing was hit. */
export function f1(tally: Tally): number {
  const p = precision(tally)
  const r = recall(tally)
  return p + r ? (2 * p * r) / (p + r) : 0
}

/** Share that agrees, `undefined` where there is nothing to agree on. */
export const accuracy = (share: Share): number | undefined => (share.of ? share.hit / share.of : undefined)

/** F1 of a tally, accuracy of a share. */
export const figure = (value: Tally | Share): number | undefined => ('of' in value ? accuracy(value) : f1(value))
