import { affinity, likeness, type Weighed } from './score.ts'

/** Two provisions that are about one thing, and how sure that is, 0 to 1. */
export interface Pair<A extends Weighed, B extends Weighed = A> {
  readonly a: A
  readonly b: B
  readonly score: number
}

/** Least score of a pair across documents. */
const LEAST = 0.17

/**
 * Of the candidates between two documents, those that stand: each is weighed against the best that either of its
 * provisions has in the other document. What stands depends on these two documents alone.
 */
export function pairsAmong<A extends Weighed, B extends Weighed>(
  candidates: Iterable<readonly [A, B]>,
  least = LEAST,
): readonly Pair<A, B>[] {
  const scored: Pair<A, B>[] = []
  const best = new Map<Weighed, number>()
  for (const [a, b] of candidates) {
    const score = likeness(a.terms, b.terms) * affinity(a, b)
    if (score < least) continue
    scored.push({ a, b, score })
    best.set(a, Math.max(score, best.get(a) ?? 0))
    best.set(b, Math.max(score, best.get(b) ?? 0))
  }
  return scored
    .map(({ a, b, score }) => ({ a, b, score: score * standing(score / best.get(a)!, score / best.get(b)!) }))
    .filter(({ score }) => score >= least)
}

/** 1 where each is the other's best; less where one has a better one, and less again where both have. */
const standing = (x: number, y: number): number => (0.25 + 0.75 * Math.max(x, y)) * (0.55 + 0.45 * Math.min(x, y))
