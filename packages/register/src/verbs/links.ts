import type { LinkRelation, Reason } from '@servanda/pipeline'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { decisionsAbout } from '../link/decisions.ts'
import { keyset, type Term } from '../query/keyset.ts'
import { optional, provisionRow } from '../query/provision-row.ts'
import type { LinkRow, Page, ProvisionRow } from '../rows.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { LinkQuery } from '../verbs.ts'

/** Links in the order of the later provision, then of the earlier one. */
export async function links({ store }: Context, query: LinkQuery = {}): Promise<Page<LinkRow>> {
  const keys = keyset(ORDER, query)
  const where = conditions(query)
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<LinkTable>`
    select l.*, ${sql.join(keys.columns)} from link l
    join document b on b.id = l.document_id join document a on a.id = l.earlier_id
    where ${where} and ${keys.behind} order by ${keys.orderBy} ${limit}`.execute(store.db)
  const { rows: counts } = await sql<{ total: number }>`
    select count(*) as total from link l where ${where}`.execute(store.db)
  const page = keys.page(rows)
  return { ...page, rows: await linkRows(store, page.rows), total: counts[0]!.total }
}

const ORDER: readonly Term[] = [
  { by: sql`b.place`, order: 'asc' },
  { by: sql`l.n`, order: 'asc' },
  { by: sql`a.place`, order: 'asc' },
  { by: sql`l.earlier_n`, order: 'asc' },
]

/** Links with their provisions. */
export async function linkRows(store: Store, links: readonly LinkTable[]): Promise<readonly LinkRow[]> {
  const ends = links.flatMap((link) => [
    [link.earlier_id, link.earlier_n] as const,
    [link.document_id, link.n] as const,
  ])
  const asked = new Map(ends.map((end) => [provisionId(...end), end]))
  const { rows } = await store.links.provisions([...asked.values()]).execute(store.db)
  const provisions = new Map(rows.map(provisionRow).map((row): [string, ProvisionRow] => [row.id, row]))
  const decisions = await decisionsAbout(store, links, rows)
  return links.map((link) => ({
    a: provisions.get(provisionId(link.earlier_id, link.earlier_n))!,
    b: provisions.get(provisionId(link.document_id, link.n))!,
    relation: link.relation as LinkRelation,
    reasons: JSON.parse(link.reasons) as readonly Reason[],
    score: link.score,
    ...optional('decision', decisions(link)),
  }))
}

function conditions({ document = [], relation = [], score }: LinkQuery): RawBuilder<SqlBool> {
  const given = sql.join(document)
  const named = sql`(select f.id from document f where f.id in (${given}) or f.source in (${given}))`
  const asked = [
    ...(document.length > 0 ? [sql`(l.document_id in ${named} or l.earlier_id in ${named})`] : []),
    ...(relation.length > 0 ? [sql`l.relation in (${sql.join(relation)})`] : []),
    ...(score === undefined ? [] : [sql`l.score >= ${score}`]),
  ]
  return sql<SqlBool>`(${sql.join([sql`1 = 1`, ...asked], sql` and `)})`
}
