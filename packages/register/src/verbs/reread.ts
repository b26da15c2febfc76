import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { frameworkRow, pipelineOf } from '../keep/versions.ts'
import { linkPending } from '../link/link-pending.ts'
import { documentEntries } from '../log/document-entries.ts'
import { keyset } from '../query/keyset.ts'
import type { Rereading } from '../reread-rows.ts'
import { ruledRows, rulingsOn } from '../review/rulings.ts'
import { changedSince, statesOf } from '../review/states.ts'
import type { Page } from '../rows.ts'
import type { Store } from '../store/store.ts'
import type { AddReport, PageQuery } from '../verbs.ts'
import { proposeWorks } from '../works/propose.ts'
import { reportOf } from './report.ts'
import { type Again, readAnew } from './reread-capture.ts'
import { rereadingOf } from './rereading.ts'

/** Reads again, with the rules and frameworks of now, every captured text that was read with others. */
export async function* reread({ store, frameworks, by }: Context): AsyncGenerator<AddReport> {
  const set = await frameworks()
  const pipeline = pipelineOf(set.all)
  const outdated = await store.db
    .selectFrom('document')
    .select('capture_id')
    .distinct()
    .where('pipeline', '<>', pipeline)
    .orderBy('capture_id')
    .execute()
  for (const { capture_id } of outdated) yield await readAgain(store, capture_id, { set, pipeline, by })
  await linkPending(store)
}

interface Entered extends Again {
  readonly by: string
  /** Why, as the log keeps it. */
  readonly reason?: string
}

/** Reads a captured text again and replaces what was read in it; decisions are laid over it. */
export async function readAgain(store: Store, captureId: string, again: Entered): Promise<AddReport> {
  for (;;) {
    const report = await readOnce(store, captureId, again)
    if (report) return report
  }
}

/** Nothing where somebody decided while the text was read. */
async function readOnce(store: Store, captureId: string, again: Entered): Promise<AddReport | undefined> {
  const { by, reason } = again
  const { seen } = await statesOf(store, [])
  const { capture, source, before, reading, ids, rows: found } = await readAnew(store, captureId, again)
  const { text, text_hash: textHash } = capture
  const rows = ruledRows(found, await rulingsOn(store.db, textHash), { text, textHash })
  const conflict = await store.write({
    unless: changedSince(store, seen),
    emptied: before.map(({ id }) => id),
    dropped: before.map(({ id }) => id).filter((id) => !ids.includes(id)),
    rows: { ...rows, framework: reading.frameworks.map(frameworkRow) },
    log: documentEntries({ by, originalHash: capture.original_hash, documents: rows.document ?? [], before }).map(
      (entry) => (reason === undefined ? entry : { ...entry, reason }),
    ),
  })
  if (conflict.length > 0) return undefined
  await proposeWorks(store, ids, { ...reading, source })
  return reportOf(source, ids, reading)
}

/** What reading again would change, text by text; those that it would leave as they are, too. Nothing is written. */
export async function rereadings(context: Context, query: PageQuery = {}): Promise<Page<Rereading>> {
  const { store, frameworks } = context
  const set = await frameworks()
  const pipeline = pipelineOf(set.all)
  const outdated = sql`(select distinct capture_id from document where pipeline <> ${pipeline}) o`
  const keys = keyset([{ by: sql`o.capture_id`, order: 'asc' }], query)
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<{ readonly capture_id: string }>`
    select o.capture_id, ${sql.join(keys.columns)} from ${outdated}
    where ${keys.behind} order by ${keys.orderBy} ${limit}`.execute(store.db)
  const { rows: counts } = await sql<{ readonly total: number }>`
    select count(*) as total from ${outdated}`.execute(store.db)
  const page = keys.page(rows)
  const found: Rereading[] = []
  for (const { capture_id } of page.rows) found.push(await rereadingOf(store, capture_id, { set, pipeline }))
  return { ...page, rows: found, total: counts[0]!.total }
}
