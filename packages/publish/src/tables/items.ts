import type { ExportedItem, ExportedProvision } from '../rows.ts'
import { ALL, type Columns, type Table } from '../table.ts'
import { cited, coded } from './provisions.ts'

/** Register items, each with the provision that stands for it. */
export const items: Table<ExportedItem> = {
  rows: async (source, query) => (await source.items({ ...ALL, ...query })).rows,
  about: {
    id: (row) => row.id,
    mentions: (row) => row.mentions,
    firstDate: (row) => row.firstDate,
    lastDate: (row) => row.lastDate,
    ...ofProvision({ provisionId: (row) => row.id, ...coded }),
  },
  where: ofProvision(cited),
}

function ofProvision(columns: Columns<ExportedProvision>): Columns<ExportedItem> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cell]) => [name, (row: ExportedItem) => cell(row.provision)]),
  )
}
