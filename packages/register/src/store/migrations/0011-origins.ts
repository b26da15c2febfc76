import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Entries that came from another register that grew from the same beginning hold what they were there. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('log_entry').addColumn('origin', 'text').execute()
}

export const origins: Migration = { up }
