import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** PostgreSQL's name; SQLite keeps bytes as they are under any name. */
const bytes = sql`bytea`

/** What linking keeps: how each provision is weighed, which documents are linked, and the links. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('linked')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('linked_key', ['document_id'])
    .addForeignKeyConstraint('linked_document', ['document_id'], 'document', ['id'])
    .execute()
  await db.schema
    .createTable('wording')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('place', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('pillar', 'text', (column) => column.notNull())
    .addColumn('parties', 'text', (column) => column.notNull())
    .addColumn('terms', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('wording_key', ['document_id', 'n'])
    .addForeignKeyConstraint('wording_document', ['document_id'], 'document', ['id'])
    .execute()
  await db.schema.createIndex('wording_by_place').on('wording').columns(['place']).execute()
  await db.schema
    .createTable('link')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('earlier_id', 'text', (column) => column.notNull())
    .addColumn('earlier_n', 'integer', (column) => column.notNull())
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('score', 'real', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('link_key_of', ['document_id', 'n', 'earlier_id', 'earlier_n'])
    .addForeignKeyConstraint('link_document', ['document_id'], 'document', ['id'])
    .execute()
  await db.schema.createIndex('link_by_earlier').on('link').columns(['earlier_id', 'earlier_n']).execute()
}

export const links: Migration = { up }
