import type { Part, Passage, Span } from './model/index.ts'
import { toCaptured } from './text/index.ts'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The innermost part that a passage stands in, by its place in the list; undefined where it is no text there. */
export function partOf(parts: readonly Part[], passage: Passage): number | undefined {
  const within = parts.map((part, n) => ({ part, n })).filter(({ part }) => holds(part, passage))
  const inner = within.findLast(({ part }) => part.embedded) ?? within[0]
  return inner && !inner.part.furniture.some((span) => overlaps(span, passage)) ? inner.n : undefined
}

/** A part with what was read of a passage in its own language, instead of what another language's rules made of it. */
export function withPassage(text: string, part: Part, passage: Passage, read: Part | undefined): Part {
  const outside = <T extends Span>(list: readonly T[]): T[] => list.filter((one) => !overlaps(one, passage))
  const shifted = read && toCaptured(read, shift(text, passage), text)
  const merged = <T extends Span>(own: readonly T[], others: readonly T[] = []): T[] =>
    [...outside(own), ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    ...part,
    provisions: merged(part.provisions, shifted?.provisions),
    mentions: merged(part.mentions, shifted?.mentions),
  }
}

/** The way from a passage read alone back to the text it stands in. */
const shift = (text: string, { start, end }: Span): { readonly text: string; readonly origin: Int32Array } => ({
  text: text.slice(start, end),
  origin: Int32Array.from({ length: end - start + 1 }, (_, n) => n + start),
})
