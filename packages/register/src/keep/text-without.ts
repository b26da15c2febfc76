import type { Span } from '@servanda/pipeline'

/** A span of a text without the stretches in it that are not the text. */
export const textWithout = (text: string, span: Span, furniture: readonly Span[]): string =>
  spanWithout(span, furniture)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

/** What is left of a span without some stretches, in order. */
export function spanWithout(span: Span, without: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  let at = span.start
  for (const { start, end } of [...without].sort((a, b) => a.start - b.start)) {
    if (start >= span.end) break
    if (start > at) kept.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  return [...kept, { start: at, end: Math.max(at, span.end) }]
}
