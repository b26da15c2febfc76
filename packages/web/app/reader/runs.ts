interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of the text that the same spans cover: their places in the list, in order. */
export interface Run extends Span {
  readonly covers: readonly number[]
}

/**
 * The range cut wherever a span starts or ends: runs joined are the range, whatever the spans (nested,
 * overlapping, empty or outside it). Offsets are UTF-16 code units.
 */
export function cutRuns(range: Span, spans: readonly Span[]): readonly Run[] {
  const clipped = spans
    .map(({ start, end }, place) => ({ place, start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start < end)
  const edges = new Set([range.start, range.end])
  for (const { start, end } of clipped) edges.add(start).add(end)
  const cuts = [...edges].sort((a, b) => a - b)
  const opening = Map.groupBy(clipped, ({ start }) => start)
  let open: typeof clipped = []
  return cuts.slice(0, -1).map((start, i) => {
    open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])]
    return { start, end: cuts[i + 1]!, covers: open.map(({ place }) => place).sort((a, b) => a - b) }
  })
}
