import type { Span } from '@servanda/pipeline'

/** A span of a text without the stretches in it that are not the text. */
export function textWithout(text: string, span: Span, furniture: readonly Span[]): string {
  const kept: string[] = []
  let at = span.start
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    if (start >= span.end) break
    if (start > at) kept.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  return [...kept, text.slice(at, Math.max(at, span.end))].join('\n')
}
