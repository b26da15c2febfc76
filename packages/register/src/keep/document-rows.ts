import type { Part } from '@servanda/pipeline'
import { searchable } from '../search/fold.ts'
import type { DocumentTable, IssueTable, SectionTable } from '../store/schema.ts'
import type { Rows } from '../store/store.ts'
import { digestOf } from './digest.ts'
import { counts, partyRows, provisionRows, provisionThingRows } from './provision-rows.ts'
import { documentThingRows, mentionRows } from './thing-rows.ts'

/** What is the same for all documents of one capture. */
export interface CaptureFacts {
  readonly captureId: string
  readonly source: string
  readonly textHash: string
  readonly pipeline: string
}

/** All rows of one document; `issue` holds those that are reported with it. */
export function documentRows(id: string, part: Part, capture: CaptureFacts, issue: readonly IssueTable[] = []): Rows {
  const rows = {
    section: sectionRows(id, part),
    furniture: part.furniture.map(({ start, end, why }, at) => ({
      document_id: id,
      n: at + 1,
      span_start: start,
      span_end: end,
      why,
    })),
    provision: provisionRows(id, part),
    provision_party: partyRows(id, part),
    provision_thing: provisionThingRows(id, part),
    mention: mentionRows(id, part),
    document_thing: documentThingRows(id, part),
    issue,
  }
  const document = { ...documentRow(id, part, capture), digest: '' }
  return { ...rows, document: [{ ...document, digest: digestOf(document, rows) }] }
}

const sectionRows = (documentId: string, { sections }: Part): readonly SectionTable[] =>
  sections.map(({ start, end, label, heading }, at) => ({
    document_id: documentId,
    n: at + 1,
    span_start: start,
    span_end: end,
    label,
    heading_start: heading?.start ?? null,
    heading_end: heading?.end ?? null,
    heading: heading?.quote ?? null,
  }))

function documentRow(id: string, part: Part, capture: CaptureFacts): Omit<DocumentTable, 'digest'> {
  const { facts, provisions, embedded } = part
  const counted = provisions.filter(counts)
  const date = facts.date?.value ?? null
  const title = facts.title?.value ?? ''
  return {
    id,
    capture_id: capture.captureId,
    source: capture.source,
    title,
    date,
    language: facts.language?.value ?? 'und',
    publisher: facts.publisher?.value ?? null,
    genre: facts.genre?.value ?? null,
    notice: facts.notice?.value ?? null,
    facts: JSON.stringify(facts),
    span_start: embedded ? part.start : null,
    span_end: embedded ? part.end : null,
    text_hash: capture.textHash,
    provisions: counted.length,
    commitments: counted.filter(({ kind }) => kind === 'commitment').length,
    pipeline: capture.pipeline,
    place: placeOf(capture, date, embedded ? part.start : -1),
    folded: searchable([title, capture.source, facts.publisher?.value ?? ''].join(' ')),
  }
}

const UNDATED = '9999-99-99'

const placeOf = ({ source, captureId }: CaptureFacts, date: string | null, start: number): string =>
  [date ?? UNDATED, source, captureId, String(start + 1).padStart(10, '0')].join(' ')
