import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Items of several wordings: which mentions are called by other words than their own, and what is to be told apart anew. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('item_words')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('words_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('item_words_key', ['document_id', 'n'])
    .addForeignKeyConstraint('item_words_document', ['document_id'], 'document', ['id'])
    .execute()
  await db.schema.createIndex('item_words_by_words_id').on('item_words').columns(['words_id']).execute()
  await db.schema
    .createTable('item_unsettled')
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('item_unsettled_key', ['item_id'])
    .execute()
}

export const items: Migration = { up }
