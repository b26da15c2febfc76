import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const TABLES = [
  ...(['capture', 'issue', 'linked', 'wording', 'link', 'page', 'feed', 'visit', 'past_version'] as const),
  ...(['work_band', 'work_pair', 'version_change'] as const),
]

/** A checksum of every row that nothing else covers; 0 in rows that are still to be sealed. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) {
    await db.schema
      .alterTable(table)
      .addColumn('seal', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute()
  }
}

export const seals: Migration = { up }
