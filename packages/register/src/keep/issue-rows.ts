import type { Issue } from '@servanda/pipeline'
import type { IssueTable } from '../store/schema.ts'

/** Issues as rows of the document that they are reported with. */
export const issueRows = (documentId: string, source: string, issues: readonly Issue[]): readonly IssueTable[] =>
  issues.map(({ code, severity, message, hint, span }, at) => ({
    document_id: documentId,
    n: at + 1,
    source,
    code,
    severity,
    message,
    hint: hint ?? null,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
  }))
