import type { Span } from '@servanda/pipeline'
import type { Kysely } from 'kysely'
import type { DocumentTable, Tables } from '../store/schema.ts'

/** The captured text that a document stands in, where in it, and what in its span is furniture. */
export interface DocumentText {
  readonly text: string
  readonly span: Span
  readonly furniture: readonly Span[]
}

export async function documentText(db: Kysely<Tables>, document: DocumentTable): Promise<DocumentText> {
  const { text, text_from } = await db
    .selectFrom('capture')
    .select(['text', 'text_from'])
    .where('document_id', '=', document.capture_id)
    .executeTakeFirstOrThrow()
  const furniture = await db
    .selectFrom('furniture')
    .select(['span_start as start', 'span_end as end'])
    .where('document_id', '=', document.id)
    .execute()
  const span = { start: Math.max(text_from, document.span_start ?? 0), end: document.span_end ?? text.length }
  return { text, span, furniture }
}
