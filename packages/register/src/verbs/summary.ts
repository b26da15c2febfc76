import { KINDS, PILLARS } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { pipelineOf } from '../keep/versions.ts'
import { pendingCount } from '../link/pending.ts'
import { documentRow } from '../query/document-row.ts'
import { optional } from '../query/provision-row.ts'
import type { Summary } from '../rows.ts'
import type { Store } from '../store/store.ts'

/** The register on one page. */
export async function summary(context: Context): Promise<Summary> {
  const { store } = context
  const { db } = store
  const documents = await db.selectFrom('document').selectAll().orderBy('place').execute()
  const rows = documents.map(documentRow)
  const dates = rows.flatMap(({ date }) => date ?? [])
  const [outdated, unlinked] = [await outdatedCount(context), await pendingCount(store)]
  return {
    documents: rows.length,
    provisions: sum(rows.map(({ provisions }) => provisions)),
    commitments: sum(rows.map(({ commitments }) => commitments)),
    items: await countOf(store, sql`select count(distinct item_id) as count from provision where counts = 1`),
    mechanisms: await countOf(
      store,
      sql`select count(distinct thing_id) as count from document_thing where type = 'mechanism'`,
    ),
    byKind: await countedBy(store, 'kind', KINDS),
    byPillar: await countedBy(store, 'pillar', PILLARS),
    byDocument: rows,
    leftOut: await leftOut(store),
    notices: [...new Set(rows.flatMap(({ notice }) => notice ?? []))],
    ...(outdated > 0 ? { outdated } : {}),
    ...(unlinked > 0 ? { unlinked } : {}),
    ...optional('firstDate', dates[0] ?? null),
    ...optional('lastDate', dates.at(-1) ?? null),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

async function countOf({ db }: Store, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await query.execute(db)
  return (rows[0] as { readonly count: number }).count
}

async function countedBy<Value extends string>(
  { db }: Store,
  column: 'kind' | 'pillar',
  values: readonly Value[],
): Promise<Record<Value, number>> {
  const { rows } = await sql<{ readonly value: string; readonly count: number }>`
    select ${sql.ref(column)} as value, count(*) as count from provision where counts = 1
    group by ${sql.ref(column)}`.execute(db)
  const counts = new Map(rows.map(({ value, count }) => [value, count]))
  return Object.fromEntries(values.map((value) => [value, counts.get(value) ?? 0])) as Record<Value, number>
}

/** Stretches that are not the text by what they are, and warnings and errors by their code, the most frequent first. */
async function leftOut({ db }: Store): Promise<Summary['leftOut']> {
  const { rows } = await sql<Summary['leftOut'][number]>`
    select reason, count(*) as count from
      (select why as reason from furniture union all select code as reason from issue where severity <> 'info') r
    group by reason order by count(*) desc, reason`.execute(db)
  return rows
}

async function outdatedCount({ store, frameworks }: Context): Promise<number> {
  const pipeline = await frameworks().then(
    ({ all }) => pipelineOf(all),
    () => undefined,
  )
  if (pipeline === undefined) return 0
  return countOf(store, sql`select count(*) as count from document where pipeline <> ${pipeline}`)
}
