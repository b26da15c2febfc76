import type { Tables } from '../store/schema.ts'
import { canonical, type Entry } from './entry.ts'

/** A table that shows the last state of each of its subjects, and which field of the state each column holds. */
interface Projection {
  readonly table: keyof Tables
  readonly fields: Readonly<Record<string, string>>
}

const ANCHOR = { text_hash: 'textHash', span_start: 'start', span_end: 'end' } as const

/** By the first part of the subject. What is not here is only in the log. */
export const PROJECTIONS: Readonly<Record<string, Projection>> = {
  provision: {
    table: 'decision',
    fields: { ...ANCHOR, verdict: 'verdict', coded: 'coded', suggested: 'suggested' },
  },
  assessment: {
    table: 'assessment',
    fields: { ...ANCHOR, assessor: 'assessor', status: 'status', day: 'day', evidence: 'evidence' },
  },
  evidence: {
    table: 'evidence',
    fields: {
      ...ANCHOR,
      source_hash: 'sourceHash',
      source_start: 'sourceStart',
      source_end: 'sourceEnd',
      quote: 'quote',
      bearing: 'bearing',
      grade: 'grade',
      sides: 'sides',
      output: 'output',
    },
  },
  work: { table: 'work_decision', fields: { document_id: 'document', other_id: 'other', verdict: 'verdict' } },
  link: {
    table: 'link_decision',
    fields: {
      a_hash: 'aHash',
      a_start: 'aStart',
      a_end: 'aEnd',
      b_hash: 'bHash',
      b_start: 'bStart',
      b_end: 'bEnd',
      verdict: 'verdict',
      relation: 'relation',
    },
  },
  coding: { table: 'coding', fields: { ...ANCHOR, coder: 'coder', coded: 'coded' } },
  coder: { table: 'coder', fields: { ...ANCHOR, coder: 'coder', codebook: 'codebook', finished: 'finished' } },
  adjudication: { table: 'adjudication', fields: { ...ANCHOR, coded: 'coded' } },
  search: { table: 'search_note', fields: { ...ANCHOR, place: 'place', found: 'found', day: 'day' } },
}

/** Columns that every projection has besides its own. */
const COMMON = ['subject', 'reason', 'who', 'at', 'entry'] as const

export const projectionOf = (subject: string): Projection | undefined =>
  PROJECTIONS[subject.slice(0, subject.indexOf('/'))]

export const columnsOf = ({ fields }: Projection): readonly string[] => [...COMMON, ...Object.keys(fields)]

/** The row that stands for a subject after this entry about it, in the order of `columnsOf`; none where it has no state. */
export function projected(projection: Projection, entry: Entry): readonly (string | number | null)[] | undefined {
  const { after, subject, reason, by, at, n } = entry
  if (!after) return undefined
  return [subject, reason ?? null, by, at, n, ...Object.values(projection.fields).map((field) => cell(after[field]))]
}

function cell(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value
  return value === undefined || value === null ? null : canonical(value)
}
