import type { Genre } from '@servanda/pipeline'
import type { DocumentRow } from '../rows.ts'
import type { DocumentTable } from '../store/schema.ts'
import { optional } from './provision-row.ts'

/** A document as every list and page shows it. */
export const documentRow = (record: DocumentTable): DocumentRow => ({
  id: record.id,
  source: record.source,
  title: record.title,
  ...optional('date', record.date),
  language: record.language,
  ...optional('publisher', record.publisher),
  ...optional('genre', record.genre as Genre | null),
  ...optional('start', record.span_start),
  ...optional('end', record.span_end),
  hash: record.text_hash,
  ...optional('notice', record.notice),
  provisions: record.provisions,
  commitments: record.commitments,
  ...(record.capture_id === record.id ? {} : { within: record.capture_id }),
})
