import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const TEXTS = ['subject', 'reason', 'who', 'at', 'a_hash', 'b_hash', 'verdict', 'relation'] as const
const NUMBERS = ['entry', 'a_start', 'a_end', 'b_start', 'b_end'] as const
const MAY_BE_EMPTY: readonly string[] = ['reason', 'relation']

/** What people say of two provisions; it shows the log, and stays when the provisions go. */
async function up(db: Kysely<unknown>): Promise<void> {
  let table = db.schema.createTable('link_decision') as CreateTableBuilder<string, string>
  for (const column of TEXTS) {
    table = table.addColumn(column, 'text', (built) => (MAY_BE_EMPTY.includes(column) ? built : built.notNull()))
  }
  for (const column of NUMBERS) table = table.addColumn(column, sql`integer`, (built) => built.notNull())
  await table.addPrimaryKeyConstraint('link_decision_key', ['subject']).execute()
  for (const end of ['a_hash', 'b_hash']) {
    await db.schema.createIndex(`link_decision_by_${end}`).on('link_decision').column(end).execute()
  }
}

export const linkDecisions: Migration = { up }
