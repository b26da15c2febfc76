import type { Terms } from './terms.ts'

/** Terms of a provision that may take part in a key: the weightiest, and of those alike the first by id. */
const MOST_TERMS = 12
/** Weight that two terms must have together to make a key: two words that stand everywhere make none. */
const LEAST_WEIGHT = 0.95

/**
 * Keys under which a provision is filed: one for each pair of its weightiest terms. Two provisions are compared when
 * they share a key. What the keys of a provision are depends on it alone, so that it makes no difference what else
 * is in the file, or when it came.
 */
export function keysOf({ ids, standing }: Terms): Int32Array {
  const chosen = Array.from(ids.keys())
    .sort((i, j) => standing[j]! - standing[i]! || ids[i]! - ids[j]!)
    .slice(0, MOST_TERMS)
  const keys = new Set<number>()
  for (const [n, i] of chosen.entries()) {
    for (const j of chosen.slice(n + 1)) {
      if (standing[i]! + standing[j]! >= LEAST_WEIGHT) keys.add(keyOf(ids[i]!, ids[j]!))
    }
  }
  return Int32Array.from(keys)
}

/** The same for either order. */
function keyOf(a: number, b: number): number {
  const low = Math.imul(Math.min(a, b) ^ 0x5bd1e995, 0x85ebca6b)
  const high = Math.imul(Math.max(a, b) ^ (low >>> 15), 0xc2b2ae35)
  return (high ^ (high >>> 16)) | 0
}
