import type { ExportedDocument } from '../rows.ts'
import { ALL, OFFSETS, type Table } from '../table.ts'

/** Documents; `start` and `end` are given for one that is embedded in a captured text. */
export const documents: Table<ExportedDocument> = {
  rows: async (source, query) => (await source.documents({ ...ALL, ...query })).rows,
  about: {
    id: (row) => row.id,
    title: (row) => row.title,
    date: (row) => row.date,
    language: (row) => row.language,
    publisher: (row) => row.publisher,
    genre: (row) => row.genre,
    provisions: (row) => row.provisions,
    commitments: (row) => row.commitments,
  },
  where: {
    source: (row) => row.source,
    within: (row) => row.within,
    start: (row) => row.start,
    end: (row) => row.end,
    offsets: () => OFFSETS,
    hash: (row) => row.hash,
    notice: (row) => row.notice,
  },
}
