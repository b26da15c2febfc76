import type { ExportedProvision } from '../rows.ts'
import { ALL, type Columns, OFFSETS, type Table } from '../table.ts'

/** What a provision says, in the codebook's fields. */
export const coded: Columns<ExportedProvision> = {
  quote: (row) => row.quote,
  kind: (row) => row.kind,
  by: (row) => row.by,
  bindingness: (row) => row.bindingness,
  pillar: (row) => row.pillar,
  due: (row) => row.due?.raw,
  dueKind: (row) => row.due?.kind,
  dueFrom: (row) => row.due?.from,
  dueTo: (row) => row.due?.to,
  mechanisms: (row) => row.mechanisms,
  instruments: (row) => row.instruments,
  condition: (row) => row.condition,
  purpose: (row) => row.purpose,
  detail: (row) => row.detail,
  effect: (row) => row.effect,
  heading: (row) => row.heading,
}

/** Where a provision stands and what found it. */
export const cited: Columns<ExportedProvision> = {
  documentTitle: (row) => row.documentTitle,
  documentDate: (row) => row.documentDate,
  source: (row) => row.source,
  section: (row) => row.section,
  page: (row) => row.page,
  start: (row) => row.start,
  end: (row) => row.end,
  offsets: () => OFFSETS,
  documentId: (row) => row.documentId,
  documentHash: (row) => row.documentHash,
  language: (row) => row.language,
  rule: (row) => row.rule,
  version: (row) => row.version,
  notice: (row) => row.notice,
}

export const provisions: Table<ExportedProvision> = {
  rows: async (source, query) => (await source.provisions({ ...ALL, ...query })).rows,
  about: { id: (row) => row.id, ...coded, itemId: (row) => row.itemId, repeats: (row) => row.repeats },
  where: cited,
}
