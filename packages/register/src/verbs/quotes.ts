import type { Quote } from '@servanda/pipeline'
import type { RowsOfDocument } from '../keep/digest.ts'

interface Moved {
  /** Number of the provision it belongs to. */
  readonly n?: number
  readonly what: string
}

/** Every quote among a document's rows that is not the text at its span. */
export function movedQuotes(rows: RowsOfDocument, text: string): readonly Moved[] {
  const stands = (start: number, end: number, quote: string): boolean => text.slice(start, end) === quote
  const moved: Moved[] = []
  for (const row of rows.provision) {
    if (!stands(row.span_start, row.span_end, row.quote)) moved.push({ n: row.n, what: 'the quote' })
    if (row.due_raw !== null && !stands(row.due_start!, row.due_end!, row.due_raw))
      moved.push({ n: row.n, what: 'the deadline' })
    for (const [role, quote] of partsOf(row.parts)) {
      if (!stands(quote.start, quote.end, quote.quote)) moved.push({ n: row.n, what: `its ${role}` })
    }
  }
  for (const row of rows.mention) {
    if (!stands(row.span_start, row.span_end, row.quote)) moved.push({ what: `the name "${row.quote}"` })
  }
  for (const row of rows.section) {
    if (row.heading !== null && !stands(row.heading_start!, row.heading_end!, row.heading)) {
      moved.push({ what: `the heading "${row.heading}"` })
    }
  }
  return moved
}

function partsOf(json: string): readonly (readonly [role: string, quote: Quote])[] {
  try {
    const parts = JSON.parse(json) as Readonly<Record<string, Quote | readonly Quote[]>>
    return Object.entries(parts).flatMap(([role, some]) =>
      [some].flat().map((quote) => [role, quote as Quote] as const),
    )
  } catch {
    return [['parts', { start: 0, end: 0, quote: json }]]
  }
}
