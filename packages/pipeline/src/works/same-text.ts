/** How one document carries the text of another; a version is a near-copy that came under the same name. */
export const WORK_RELATIONS = ['copy', 'near-copy', 'version', 'excerpt', 'translation'] as const
export type WorkRelation = (typeof WORK_RELATIONS)[number]

/** That two documents carry one text, and why. */
export interface SameText {
  readonly relation: WorkRelation
  /** Share of what both have, or of the shorter for an excerpt; 0 to 1. */
  readonly share: number
  /** In words that a reader can check: "93 % of the words in a row are the same". */
  readonly reason: string
}

/** Shares of shingles in common (Jaccard's coefficient) from which on a text is a copy or a near-copy. */
const COPY = 0.95
const NEAR_COPY = 0.5
/** Share of the shorter text's shingles that the longer one holds, from which on it is an excerpt. */
const EXCERPT = 0.8
/** Shorter texts are told from their like by chance alone. */
const LEAST_SHINGLES = 20

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Whether two texts of one language are the same one, by the shingles that both have; undefined where they are not. */
export function sameText(a: Iterable<number>, b: Iterable<number>): SameText | undefined {
  const [short, long] = [new Set(a), new Set(b)].sort((one, other) => one.size - other.size) as [
    Set<number>,
    Set<number>,
  ]
  if (short.size < LEAST_SHINGLES) return undefined
  let both = 0
  for (const shingle of short) if (long.has(shingle)) both++
  const jaccard = both / (short.size + long.size - both)
  if (jaccard >= NEAR_COPY) {
    const reason = `${percent(jaccard)} of the passages of both are the same`
    return { relation: jaccard >= COPY ? 'copy' : 'near-copy', share: jaccard, reason }
  }
  const held = both / short.size
  if (held < EXCERPT) return undefined
  return { relation: 'excerpt', share: held, reason: `${percent(held)} of the shorter stands in the longer` }
}
