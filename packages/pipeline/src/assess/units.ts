import type { Span } from '../model/span.ts'

const HALF = 0.5

interface Pairing {
  readonly unit: number
  readonly span: number
  readonly share: number
}

/**
 * Lays the spans of several coders beside each other. Spans are of one unit when what they share is at least half of
 * what they cover together; each is in one unit only, the best match first. Units stand in the order of the text.
 *
 * @param coders the spans of each coder
 * @returns for each unit, the span of each coder, or undefined
 */
export function unitsOf<One extends Span>(
  coders: readonly (readonly One[])[],
): readonly (readonly (One | undefined)[])[] {
  const units: (One | undefined)[][] = []
  for (const [coder, spans] of coders.entries()) {
    const taken = new Set<number>()
    for (const { unit, span } of pairings(units, spans)) {
      if (units[unit]![coder] || taken.has(span)) continue
      units[unit]![coder] = spans[span]!
      taken.add(span)
    }
    for (const [at, span] of spans.entries()) {
      if (!taken.has(at)) units.push(coders.map((_, n) => (n === coder ? span : undefined)))
    }
  }
  return units.sort((a, b) => startOf(a) - startOf(b))
}

/** Which units and spans could be one, the surest first. */
function pairings<One extends Span>(
  units: readonly (readonly (One | undefined)[])[],
  spans: readonly One[],
): readonly Pairing[] {
  const all = units.map((members) => members.filter((one) => one !== undefined))
  return spans
    .flatMap((span, at) =>
      all.map((members, unit) => ({ unit, span: at, share: Math.max(...members.map((one) => shareOf(one, span))) })),
    )
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share || a.span - b.span)
}

const shareOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start))

const startOf = (unit: readonly (Span | undefined)[]): number => unit.find((one) => one !== undefined)!.start
