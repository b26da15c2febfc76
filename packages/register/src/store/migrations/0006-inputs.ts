import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Inputs that became no document, each with where it is to be had again; captures by their bytes, and which are grouped. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('failed_input')
    .addColumn('document_id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('failed_input_by_source').on('failed_input').columns(['source', 'place']).execute()
  await db.schema
    .createTable('grouped')
    .addColumn('document_id', 'text', (column) => column.notNull().primaryKey())
    .execute()
  await sql`insert into grouped (document_id) select document_id from capture`.execute(db)
  await db.schema.createIndex('capture_by_original_hash').on('capture').column('original_hash').execute()
}

export const inputs: Migration = { up }
