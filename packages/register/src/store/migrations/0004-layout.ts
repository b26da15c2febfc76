import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What readers of formats with a layout found besides the text; plain texts have none. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('capture')
    .addColumn('layout', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
}

export const layout: Migration = { up }
