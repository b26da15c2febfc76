import { BINDINGNESS, DUE_KINDS, KINDS, PILLARS } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Facets, FacetValue } from '../rows.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { conditions, type Filter } from './filters.ts'

/** Values of one facet that are given, the most frequent first. */
const MOST_VALUES = 100

interface Facet {
  readonly filter: Filter
  readonly value: RawBuilder<string>
  readonly label?: RawBuilder<string>
  readonly join?: RawBuilder<unknown>
  /** Where the codebook orders the values. */
  readonly order?: readonly string[]
}

const FACETS: readonly Facet[] = [
  { filter: 'kind', value: sql`p.kind`, order: KINDS },
  { filter: 'pillar', value: sql`p.pillar`, order: PILLARS },
  { filter: 'bindingness', value: sql`p.bindingness`, order: BINDINGNESS },
  {
    filter: 'by',
    value: sql`f.party`,
    join: sql`join provision_party f on f.document_id = p.document_id and f.n = p.n`,
  },
  { filter: 'due', value: sql`coalesce(p.due_kind, 'none')`, order: [...DUE_KINDS, 'none'] },
  {
    filter: 'document',
    value: sql`p.document_id`,
    label: sql`(select d.title from document d where d.id = p.document_id)`,
  },
  {
    filter: 'mechanism',
    value: sql`f.thing_id`,
    label: sql`(select min(t.name) from document_thing t where t.thing_id = f.thing_id)`,
    join: sql`join provision_thing f on f.document_id = p.document_id and f.n = p.n and f.type = 'mechanism'`,
  },
]

/** What is counted: provisions, or the items that commitments are mentions of. */
export type Counted = 'provisions' | 'items'

export const ITEMS_ONLY = sql`p.item_id is not null`

/** For each filter, how many rows each of its values would leave. */
export async function facetsOf(context: Context, query: ProvisionQuery, counted: Counted): Promise<Facets> {
  const facets: Record<string, readonly FacetValue[]> = {}
  for (const facet of FACETS) facets[facet.filter] = await valuesOf(context, query, { facet, counted })
  return facets
}

async function valuesOf(
  { store }: Context,
  query: ProvisionQuery,
  { facet, counted }: { readonly facet: Facet; readonly counted: Counted },
): Promise<readonly FacetValue[]> {
  const { filter, value, label = sql`null`, join = sql``, order } = facet
  const count = counted === 'items' ? sql`count(distinct p.item_id)` : sql`count(*)`
  const items = counted === 'items' ? sql`and ${ITEMS_ONLY}` : sql``
  const { rows } = await sql<{ value: string; label: string | null; count: number }>`
    select ${value} as value, ${label} as label, ${count} as count
    from provision p ${join}
    where ${await conditions(query, store, filter)} ${items} and ${value} is not null
    group by ${value} order by ${count} desc, ${value} limit ${MOST_VALUES}`.execute(store.db)
  const values = rows.map((row) => ({
    value: row.value,
    ...(row.label === null ? {} : { label: row.label }),
    count: row.count,
  }))
  return order ? values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values
}
