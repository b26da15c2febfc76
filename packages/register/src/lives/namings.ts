import type { Naming, Quote, Span } from '@servanda/pipeline'
import { sql } from 'kysely'
import { contextReader } from '../query/around.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { ProvisionRow } from '../rows.ts'
import type { Store } from '../store/store.ts'
import { sentenceIn } from './sentence.ts'

/** A provision that names a thing, in its sentence. */
export interface Named {
  readonly provision: ProvisionRow
  readonly naming: Naming
}

type Row = ProvisionRecord & { readonly thing_id: string; readonly name_start: number; readonly name_end: number }

interface Beside extends Span {
  readonly documentId: string
  readonly type: string
  readonly quote: string
}

/** The provisions that name these things, by thing, in the order of their documents. */
export async function namingsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Named[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select ${PROVISION_COLUMNS}, m.thing_id, m.span_start as name_start, m.span_end as name_end
    from provision_thing t
    join provision p on p.document_id = t.document_id and p.n = t.n
    join document d on d.id = p.document_id
    join mention m on m.document_id = t.document_id and m.thing_id = t.thing_id
    where t.thing_id in (${sql.join(ids)}) and p.counts = 1
    order by d.place, p.n, m.span_start`.execute(store.db)
  const nearest = nearestNames(rows)
  const documents = [...new Set(nearest.map(({ document_id }) => document_id))]
  const around = await contextReader(store, documents)
  const beside = Map.groupBy(await peopleAndTexts(store, documents), ({ documentId }) => documentId)
  const named = nearest.map((row) => {
    const provision = provisionRow(row)
    const name = { start: row.name_start, end: row.name_end }
    const whole = { start: Math.min(name.start, provision.start), end: Math.max(name.end, provision.end) }
    const sentence = sentenceIn(around(row.document_id, whole), whole)
    const inside = (beside.get(row.document_id) ?? []).filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    )
    const quotes = (type: string): readonly Quote[] => inside.filter((one) => one.type === type)
    const naming = { sentence, provision, name, people: quotes('person'), instruments: quotes('instrument') }
    return { id: row.thing_id, named: { provision, naming } }
  })
  const byThing = Map.groupBy(named, ({ id }) => id)
  return new Map([...byThing].map(([id, some]) => [id, some.map((one) => one.named)]))
}

/** Of all names of a thing in a document, for each provision the one in it, else the nearest in front of it. */
function nearestNames(rows: readonly Row[]): readonly Row[] {
  const byProvision = Map.groupBy(rows, ({ thing_id, document_id, n }) => JSON.stringify([thing_id, document_id, n]))
  return [...byProvision.values()].map((some) => {
    const within = some.find((row) => row.name_start < row.span_end && row.name_end > row.span_start)
    return within ?? some.findLast((row) => row.name_end <= row.span_start) ?? some[0]!
  })
}

async function peopleAndTexts({ db }: Store, documents: readonly string[]): Promise<readonly Beside[]> {
  if (documents.length === 0) return []
  const rows = await db
    .selectFrom('mention')
    .select(['document_id', 'type', 'quote', 'span_start', 'span_end'])
    .where('document_id', 'in', documents)
    .where('type', 'in', ['person', 'instrument'])
    .orderBy('document_id')
    .orderBy('n')
    .execute()
  return rows.map((row) => ({
    documentId: row.document_id,
    type: row.type,
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
  }))
}
