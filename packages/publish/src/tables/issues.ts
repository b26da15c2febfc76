import type { ExportedIssue } from '../rows.ts'
import { ALL, OFFSETS, type Table } from '../table.ts'

/** What was noticed and could not be dealt with. */
export const issues: Table<ExportedIssue> = {
  rows: async (source, query) => (await source.issues({ ...ALL, ...query })).rows,
  about: {
    id: (row) => row.id,
    severity: (row) => row.severity,
    code: (row) => row.code,
    message: (row) => row.message,
    hint: (row) => row.hint,
  },
  where: {
    source: (row) => row.source,
    documentId: (row) => row.documentId,
    start: (row) => row.span?.start,
    end: (row) => row.span?.end,
    offsets: () => OFFSETS,
  },
}
