import type { Spoken } from './spoken.ts'

/** Content words that one side may put for others, at most. */
const MOST = 4
/** Words of a provision that are compared, at most. */
const LONGEST = 80

/**
 * What two linked provisions put for one another: stretches that differ between words that both hold, each with the
 * nearest word that both hold, so that "strategic focus" stands beside "strategic resolve".
 */
export function rewordings(
  a: readonly Spoken[],
  b: readonly Spoken[],
): readonly (readonly [readonly [number, number], readonly [number, number]])[] {
  const shared = alignment(
    a.slice(0, LONGEST).map(({ id }) => id),
    b.slice(0, LONGEST).map(({ id }) => id),
  )
  const found: [readonly [number, number], readonly [number, number]][] = []
  for (let n = 0; n <= shared.length; n++) {
    const [from, to] = [shared[n - 1], shared[n]]
    const [a0, a1] = [from ? from[0] + 1 : 0, to ? to[0] : a.length]
    const [b0, b1] = [from ? from[1] + 1 : 0, to ? to[1] : b.length]
    if (a1 === a0 || b1 === b0 || a1 - a0 > MOST || b1 - b0 > MOST) continue
    if (from)
      found.push([
        [from[0], a1],
        [from[1], b1],
      ])
    else if (to)
      found.push([
        [a0, to[0] + 1],
        [b0, to[1] + 1],
      ])
  }
  return found
}

/** The longest common subsequence, as pairs of places. */
function alignment(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
