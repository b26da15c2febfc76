import type { ThingType } from '@servanda/pipeline'
import type { CitedThing } from '../rows.ts'
import { ALL, OFFSETS, type Table } from '../table.ts'

/** Things of one type, each with its first mention. */
export const things = (type: ThingType): Table<CitedThing> => ({
  rows: async (source, query) => {
    const [found, documents] = await Promise.all([
      source.things(type, { ...ALL, ...query, mentions: true }),
      source.documents(ALL),
    ])
    const byId = new Map(documents.rows.map((document) => [document.id, document]))
    return found.rows.map((row) => {
      const document = byId.get(row.mentions?.[0]?.documentId ?? '')
      return document ? { ...row, document } : row
    })
  },
  about: {
    id: (row) => row.id,
    type: (row) => row.type,
    name: (row) => row.name,
    names: (row) =>
      Object.entries(row.names).flatMap(([language, names]) => names.map((name) => `${language}: ${name}`)),
    mentions: (row) => row.mentionCount,
    documents: (row) => row.documentCount,
    firstDate: (row) => row.firstDate,
    lastDate: (row) => row.lastDate,
  },
  where: {
    quote: (row) => row.mentions?.[0]?.quote,
    documentTitle: (row) => row.document?.title,
    documentDate: (row) => row.document?.date,
    source: (row) => row.mentions?.[0]?.source,
    start: (row) => row.mentions?.[0]?.start,
    end: (row) => row.mentions?.[0]?.end,
    offsets: () => OFFSETS,
    documentId: (row) => row.document?.id,
    documentHash: (row) => row.document?.hash,
    rule: (row) => (row.frameworkId ? `framework: ${row.frameworkId}` : 'found in the text'),
    notice: (row) => row.document?.notice,
  },
})
