import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { blindTexts, openEntry, openSubject } from '../coding/withheld.ts'
import type { Context } from '../context.ts'
import { type Checkpoint, signed } from '../log/checkpoint.ts'
import { EMPTY, entryOf, type LogRow } from '../log/entry.ts'
import { keyset } from '../query/keyset.ts'
import type { Page } from '../rows.ts'
import type { LogEntryTable } from '../store/schema.ts'
import type { LogQuery } from '../verbs.ts'

/** Entries as everybody may see them: what coders who are blind to each other coded is withheld until all have finished. */
export async function log({ store: { db } }: Context, query: LogQuery = {}): Promise<Page<LogRow>> {
  const blind = await blindTexts(db)
  const keys = keyset([{ by: sql`e.n`, order: query.order ?? 'desc' }], query)
  const where = asked(query, blind)
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<LogEntryTable>`
    select e.*, ${sql.join(keys.columns)} from log_entry e
    where ${where} and ${keys.behind} order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`
    select count(*) as total from log_entry e where ${where}`.execute(db)
  const page = keys.page(rows)
  return { ...page, rows: page.rows.map((row) => openEntry(entryOf(row), blind)), total: counts[0]!.total }
}

function asked({ subject, action = [], by = [] }: LogQuery, blind: ReadonlySet<string>): RawBuilder<SqlBool> {
  const conditions = [
    sql`1 = 1`,
    // a place of a blind coding finds nothing, so that nobody learns by asking where others coded
    ...(subject && openSubject(subject, blind) !== subject ? [sql`1 = 0`] : []),
    // `~` sorts behind all that a subject is made of
    ...(subject ? [sql`e.subject >= ${subject} and e.subject < ${`${subject}~`}`] : []),
    ...(action.length > 0 ? [sql`e.action in (${sql.join(action)})`] : []),
    ...(by.length > 0 ? [sql`e.who in (${sql.join(by)})`] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

export async function checkpoint({ store: { db }, by }: Context, keyFile: string): Promise<Checkpoint> {
  const first = await db.selectFrom('log_entry').select('hash').where('n', '=', 1).executeTakeFirst()
  const last = await db.selectFrom('log_entry').select(['n', 'hash']).orderBy('n', 'desc').limit(1).executeTakeFirst()
  const { n, hash } = last ?? EMPTY
  const at = new Date().toISOString()
  return signed({ register: first?.hash ?? EMPTY.hash, n, hash, at, by }, keyFile)
}
