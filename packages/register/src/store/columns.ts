import type { Tables } from './schema.ts'

/** Tables that changes write rows of; the others are written by the log alone. */
export type Written = Exclude<
  keyof Tables,
  | 'log_entry'
  | 'decision'
  | 'assessment'
  | 'evidence'
  | 'search_note'
  | 'work_decision'
  | 'link_decision'
  | 'item_words'
  | 'item_unsettled'
  | 'coding'
  | 'coder'
  | 'adjudication'
  | 'tally'
>

const PART = ['document_id', 'n', 'span_start', 'span_end'] as const

/** The columns of each table, in the order in which rows are written and digested. */
export const COLUMNS: { readonly [Table in Written]: readonly (keyof Tables[Table] & string)[] } = {
  setting: ['name', 'value'],
  framework: ['name', 'version', 'hash', 'content'],
  document: [
    ...(['id', 'capture_id', 'source', 'title', 'date', 'language', 'publisher', 'genre', 'notice', 'facts'] as const),
    ...(['span_start', 'span_end', 'text_hash', 'provisions', 'commitments', 'pipeline', 'place', 'folded'] as const),
    'digest',
  ],
  capture: [
    ...(['document_id', 'text_hash', 'original_hash', 'original_size', 'original', 'encoding', 'reader'] as const),
    ...(['text', 'text_from', 'given', 'other_headers', 'layout', 'added', 'added_by'] as const),
  ],
  section: [...PART, 'label', 'heading_start', 'heading_end', 'heading'],
  furniture: [...PART, 'why'],
  provision: [
    ...PART,
    ...(['quote', 'kind', 'bindingness', 'pillar', 'due_kind', 'due_from', 'due_to', 'due_raw'] as const),
    ...(['due_start', 'due_end', 'heading', 'section', 'parties', 'parts', 'rule', 'version', 'repeats'] as const),
    ...(['counts', 'item_id', 'review', 'subject', 'suggested'] as const),
  ],
  provision_party: ['document_id', 'n', 'party'],
  provision_thing: ['document_id', 'n', 'thing_id', 'type'],
  mention: [...PART, 'quote', 'type', 'key', 'name', 'thing_id'],
  document_thing: ['document_id', 'thing_id', 'type', 'key', 'name', 'mentions', 'folded'],
  linked: ['document_id', 'version'],
  wording: ['document_id', 'n', 'place', 'kind', 'pillar', 'parties', 'terms'],
  link: ['document_id', 'n', 'earlier_id', 'earlier_n', 'relation', 'score', 'reasons'],
  issue: [
    ...(['document_id', 'n', 'source', 'code', 'severity', 'message', 'hint', 'span_start', 'span_end'] as const),
  ],
  failed_input: ['document_id', 'source', 'place', 'at', 'who'],
  page: ['url', 'document_id', 'checked', 'etag', 'last_modified'],
  feed: ['url', 'entries', 'checked', 'etag', 'last_modified'],
  visit: ['document_id', 'n', 'url', 'final_url', 'fetched', 'headers', 'original_hash'],
  past_version: [
    ...(['document_id', 'n', 'text_hash', 'original_hash', 'original_size', 'original', 'encoding'] as const),
    ...(['reader', 'text', 'layout', 'added', 'added_by'] as const),
  ],
  work_band: ['document_id', 'value'],
  work_pair: ['document_id', 'other_id', 'relation', 'share', 'reason'],
  grouped: ['document_id'],
  version_change: [
    ...(['document_id', 'version', 'n', 'before_start', 'before_end', 'before_quote'] as const),
    ...(['after_start', 'after_end', 'after_quote'] as const),
  ],
}

/** The tables that hold what was read in a document, and what orders their rows. */
export const OF_DOCUMENT = {
  section: ['n'],
  furniture: ['n'],
  provision: ['n'],
  provision_party: ['n', 'party'],
  provision_thing: ['n', 'thing_id'],
  mention: ['n'],
  document_thing: ['thing_id'],
  issue: ['n'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>
export type OfDocument = keyof typeof OF_DOCUMENT
