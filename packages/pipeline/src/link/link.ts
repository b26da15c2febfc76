import { type Grade, grade } from './grade.ts'
import { pairsAmong } from './pair.ts'
import type { Prepared } from './prepare.ts'
import type { Linkable } from './terms.ts'

/** Two provisions about one thing; the relation says what `b`, the later one, is beside `a`. */
export interface Link<P extends Linkable = Linkable> extends Grade {
  readonly a: P
  readonly b: P
  /** How sure, 0 to 1. */
  readonly score: number
}

/** ISO 8601 days of two documents, where they are known. */
export interface Days {
  readonly earlier?: string | undefined
  readonly later?: string | undefined
}

/**
 * Links between the provisions of two documents. They depend on these two documents alone, so a register may link
 * its documents in any order. Source of the method: docs/method/linking.md.
 */
export function linkDocuments<P extends Linkable>(
  earlier: readonly Prepared<P>[],
  later: readonly Prepared<P>[],
  days: Days = {},
): readonly Link<P>[] {
  return pairsAmong(candidatesBetween(earlier, later)).map(({ a, b, score }) => ({
    a: a.provision,
    b: b.provision,
    score,
    ...grade({ ...a, date: days.earlier }, { ...b, date: days.later }),
  }))
}

/** Least score of a link within one document, where much is alike that is not the same. */
const LEAST_WITHIN = 0.6

/** Links within one document: what it says twice, the second time in other words or to another degree. */
export function linkWithin<P extends Linkable>(prepared: readonly Prepared<P>[]): readonly Link<P>[] {
  return pairsAmong(candidatesWithin(prepared), LEAST_WITHIN).map(({ a, b, score }) => ({
    a: a.provision,
    b: b.provision,
    score,
    ...grade(a, b),
  }))
}

type Candidates<P extends Linkable> = Generator<readonly [Prepared<P>, Prepared<P>]>

function* candidatesBetween<P extends Linkable>(as: readonly Prepared<P>[], bs: readonly Prepared<P>[]): Candidates<P> {
  const filed = fileOf(as)
  for (const b of bs) {
    const met = new Set<number>()
    for (const key of b.keys) for (const at of filed.get(key) ?? []) met.add(at)
    for (const at of [...met].sort((x, y) => x - y)) yield [as[at]!, b]
  }
}

function* candidatesWithin<P extends Linkable>(all: readonly Prepared<P>[]): Candidates<P> {
  const filed = fileOf(all)
  for (const [n, b] of all.entries()) {
    const met = new Set<number>()
    for (const key of b.keys) for (const at of filed.get(key) ?? []) if (at < n) met.add(at)
    for (const at of [...met].sort((x, y) => x - y)) yield [all[at]!, b]
  }
}

function fileOf(prepared: readonly Prepared[]): ReadonlyMap<number, readonly number[]> {
  const filed = new Map<number, number[]>()
  for (const [at, { keys }] of prepared.entries()) {
    for (const key of keys) {
      const some = filed.get(key)
      if (some) some.push(at)
      else filed.set(key, [at])
    }
  }
  return filed
}
