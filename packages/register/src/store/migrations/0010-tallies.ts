import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How many rows a table holds, and what their seals add up to. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tally')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('held', 'bigint', (column) => column.notNull())
    .addColumn('seals', 'bigint', (column) => column.notNull())
    .execute()
}

export const tallies: Migration = { up }
