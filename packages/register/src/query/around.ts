import type { Quote, Span } from '@servanda/pipeline'
import type { Store } from '../store/store.ts'

/** Most UTF-16 code units shown on either side. */
const MOST = 300

/** Gives the words around a span of a document: its paragraph, or as much of it as can be shown. */
export async function contextReader(
  { db }: Store,
  documentIds: readonly string[],
): Promise<(documentId: string, span: Span) => Quote> {
  const ids = [...new Set(documentIds)]
  if (ids.length === 0) return () => ({ start: 0, end: 0, quote: '' })
  const rows = await db
    .selectFrom('document')
    .innerJoin('capture', 'capture.document_id', 'document.capture_id')
    .select(['document.id', 'document.span_start', 'document.span_end', 'capture.text'])
    .where('document.id', 'in', ids)
    .execute()
  const texts = new Map(rows.map((row) => [row.id, row]))
  return (documentId, span) => {
    const { text, span_start, span_end } = texts.get(documentId)!
    return around(text, span, { start: span_start ?? 0, end: span_end ?? text.length })
  }
}

/** The paragraph of a span inside bounds, cut between words where it is long. */
export function around(text: string, span: Span, bounds: Span): Quote {
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.end)
  const lineEnd = newline < 0 ? text.length : newline
  const start = cutStart(text, Math.max(lineStart, bounds.start), span.start)
  const end = cutEnd(text, Math.min(lineEnd, bounds.end), span.end)
  return { start, end, quote: text.slice(start, end) }
}

function cutStart(text: string, from: number, to: number): number {
  if (to - from <= MOST) return from
  const space = text.indexOf(' ', to - MOST)
  return space >= 0 && space < to ? space + 1 : whole(text, to - MOST)
}

function cutEnd(text: string, to: number, from: number): number {
  if (to - from <= MOST) return to
  const space = text.lastIndexOf(' ', from + MOST)
  return space > from ? space : whole(text, from + MOST)
}

/** Not between the two halves of one character. */
const whole = (text: string, at: number): number => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at)
