import type { DocumentTable, IssueTable } from '../store/schema.ts'
import type { EntryDraft, State } from './entry.ts'

export const documentSubject = (id: string): string => `document/${id}`
export const inputSubject = (id: string): string => `input/${id}`

/** What the log holds of a document: enough to notice any change of its text, its original or what was read in it. */
export const documentState = ({ source, text_hash, digest, pipeline }: DocumentTable, originalHash: string): State => ({
  source,
  textHash: text_hash,
  originalHash,
  digest,
  pipeline,
})

interface Written {
  readonly by: string
  readonly originalHash: string
  /** Of the version before, where a page has changed. */
  readonly originalBefore?: string
  readonly documents: readonly DocumentTable[]
  /** The documents as they were, where they were read again. */
  readonly before?: readonly DocumentTable[]
}

/** An entry for each document that is written, and for each that a new reading no longer finds. */
export function documentEntries(written: Written): readonly EntryDraft[] {
  const { by, originalHash, originalBefore = originalHash, documents, before = [] } = written
  const old = new Map(before.map((row) => [row.id, row]))
  const gone = before.filter(({ id }) => !documents.some((row) => row.id === id))
  const draft = (id: string, after?: State): EntryDraft => {
    const row = old.get(id)
    return {
      by,
      action: row ? 'read' : 'add',
      subject: documentSubject(id),
      before: row && documentState(row, originalBefore),
      after,
    }
  }
  return [
    ...documents.map((row) => draft(row.id, documentState(row, originalHash))),
    ...gone.map(({ id }) => draft(id)),
  ]
}

/** What the log holds of an input that could not be read. */
export const refusedState = ({ source, code, severity, message }: IssueTable): State => ({
  source,
  code,
  severity,
  message,
})
