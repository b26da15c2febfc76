import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { contextReader } from '../query/around.ts'
import { conditions } from '../query/filters.ts'
import { keyset } from '../query/keyset.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { Coding, LostRow, QueueRow, Verdict } from '../review-rows.ts'
import type { DecisionTable } from '../store/schema.ts'
import type { ProvisionQuery } from '../verbs.ts'

/** Suggestions that wait, in the order in which their documents came, each with the words around it. */
export async function queue(
  { store }: Context,
  query: ProvisionQuery = {},
): Promise<{ readonly rows: readonly QueueRow[]; readonly next?: string }> {
  const keys = keyset(
    [
      { by: sql`p.document_id`, order: 'asc' },
      { by: sql`p.n`, order: 'asc' },
    ],
    query,
  )
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const where = await conditions({ ...query, review: query.review ?? ['open'] }, store)
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS}, ${sql.join(keys.columns)} from provision p cross join document d
    where d.id = p.document_id and ${where} and ${keys.behind} order by ${keys.orderBy} ${limit}`.execute(store.db)
  const page = keys.page(rows)
  const around = await contextReader(
    store,
    page.rows.map((row) => row.document_id),
  )
  return {
    ...page,
    rows: page.rows.map((row) => ({
      provision: provisionRow(row),
      context: around(row.document_id, { start: row.span_start, end: row.span_end }),
    })),
  }
}

type LostRecord = DecisionTable & { readonly document_id: string; readonly source: string }

/** Decisions whose suggestion is no longer made at their place, with what is suggested nearest to it. */
export async function lost({ store: { db } }: Context): Promise<readonly LostRow[]> {
  const { rows } = await sql<LostRecord>`
    select x.*, d.id as document_id, d.source
    from decision x join document d on d.text_hash = x.text_hash and d.id = d.capture_id
    where not exists (select 1 from provision p where p.subject = x.subject)
    order by d.place, x.span_start, x.subject`.execute(db)
  return Promise.all(
    rows.map(async (row) => {
      const { text } = await db
        .selectFrom('capture')
        .select('text')
        .where('document_id', '=', row.document_id)
        .executeTakeFirstOrThrow()
      const { rows: nearest } = await sql<ProvisionRecord>`
        select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
        where d.capture_id = ${row.document_id}
        order by abs(p.span_start - ${row.span_start}) + abs(p.span_end - ${row.span_end}), p.document_id, p.n
        limit 1`.execute(db)
      return {
        subject: row.subject,
        verdict: row.verdict as Verdict,
        by: row.who,
        at: row.at,
        ...(row.reason === null ? {} : { reason: row.reason }),
        entry: row.entry,
        documentId: row.document_id,
        source: row.source,
        start: row.span_start,
        end: row.span_end,
        quote: text.slice(row.span_start, row.span_end),
        ...(row.coded === null ? {} : { coded: JSON.parse(row.coded) as Coding }),
        ...(nearest[0] ? { nearest: provisionRow(nearest[0]) } : {}),
      }
    }),
  )
}
