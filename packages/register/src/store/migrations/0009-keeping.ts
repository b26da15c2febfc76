import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const UNSEALED = ['failed_input', 'grouped'] as const

const QUEUE = ['review', 'document_id', 'n', 'counts', 'kind', 'pillar', 'bindingness', 'due_kind'] as const

/** Seals for the tables that came without, and an index of what waits for review, in the order of the queue. */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of UNSEALED) {
    await db.schema
      .alterTable(table)
      .addColumn('seal', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute()
  }
  // with what the queue is narrowed by, so that walking it reads no quotes
  await db.schema.dropIndex('provision_by_review').execute()
  await db.schema
    .createIndex('provision_by_review')
    .on('provision')
    .columns([...QUEUE])
    .execute()
}

export const keeping: Migration = { up }
