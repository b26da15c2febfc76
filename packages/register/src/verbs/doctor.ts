import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { linkPending } from '../link/link-pending.ts'
import { pendingCount } from '../link/pending.ts'
import { canonical } from '../log/entry.ts'
import { columnsOf, PROJECTIONS, projected } from '../log/projection.ts'
import { lastEntries, wholeLog } from '../log/read-log.ts'
import type { Store } from '../store/store.ts'
import { LINKED, tally } from '../store/tallies.ts'
import type { DoctorOptions, DoctorReport } from '../verbs.ts'
import { verify } from './verify.ts'

/**
 * Looks a register over and says what there is to know, and to do. With `rebuild`, the tables that show the last
 * states of the log are written anew from it, and every document is linked anew, until `signal` stops it.
 */
export async function doctor(context: Context, { rebuild = false, signal }: DoctorOptions = {}): Promise<DoctorReport> {
  const before = await tablesDigest(context.store)
  if (rebuild) {
    await rebuilt(context.store)
    await linkPending(context.store, { signal })
    await context.store.db.transaction().execute((db) => tally(db, LINKED))
  }
  const after = rebuild ? await tablesDigest(context.store) : before
  const { problems, entries, documents } = await verify(context)
  return {
    documents,
    entries,
    problems,
    clock: await clockNotes(context.store),
    lost: await lostCount(context.store),
    unlinked: await pendingCount(context.store),
    digest: after,
    ...(rebuild ? { rebuilt: true, changed: before !== after } : {}),
  }
}

/** SHA-256 in hex over all rows of the tables that show the log, in the order of their subjects. */
async function tablesDigest({ db }: Store): Promise<string> {
  const hash = createHash('sha256')
  for (const { table } of Object.values(PROJECTIONS)) {
    const rows = await db.selectFrom(table).selectAll().orderBy('subject').execute()
    hash.update(canonical([table, rows]))
  }
  return hash.digest('hex')
}

async function rebuilt(store: Store): Promise<void> {
  const rows: { readonly kind: string; readonly values: readonly unknown[] }[] = []
  for (const [kind, projection] of Object.entries(PROJECTIONS)) {
    for await (const entry of lastEntries(store, kind)) {
      const values = projected(projection, entry)
      if (values) rows.push({ kind, values })
    }
  }
  await store.db.transaction().execute(async (db) => {
    for (const { table } of Object.values(PROJECTIONS)) await sql`delete from ${sql.table(table)}`.execute(db)
    for (const { kind, values } of rows) {
      const projection = PROJECTIONS[kind]!
      const columns = sql.join(columnsOf(projection).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(projection.table)} (${columns}) values (${sql.join(values)})`.execute(db)
    }
    await db.deleteFrom('linked').execute()
  })
}

/** Entries whose clock had gone back behind the entry before. */
async function clockNotes(store: Store): Promise<readonly string[]> {
  const notes: string[] = []
  for await (const { n, at, clock } of wholeLog(store)) {
    if (clock !== undefined) notes.push(`entry ${n} is dated ${at}; the clock had gone back to ${clock}`)
  }
  return notes
}

async function lostCount({ db }: Store): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as count from decision x
    where not exists (select 1 from provision p where p.subject = x.subject)`.execute(db)
  return rows[0]!.count
}
