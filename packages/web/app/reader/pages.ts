interface Place {
  readonly start: number
  readonly page?: number
}

/** A page of the original that begins in a line of the text: at its first character, or behind it. */
export interface PageStart {
  readonly page: number
  readonly isInside: boolean
}

/** The pages that begin from one offset to before another, each once. */
export function pagesIn(places: readonly Place[], start: number, end: number): readonly PageStart[] {
  const found: PageStart[] = []
  for (const [n, place] of places.entries()) {
    const { page } = place
    if (page === undefined || place.start < start || place.start >= end) continue
    const isFirst = !places.slice(0, n).some((before) => before.page === page)
    if (isFirst) found.push({ page, isInside: place.start > start })
  }
  return found
}
