import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** PostgreSQL's name; SQLite keeps bytes as they are under any name. */
const bytes = sql`bytea`

type Build = (table: CreateTableBuilder<string>) => CreateTableBuilder<string, string>

/** A table of a document's rows, keyed by the document and a number. */
const ofDocument = async (
  db: Kysely<unknown>,
  name: string,
  build: Build,
  key = ['document_id', 'n'],
): Promise<void> => {
  const table = db.schema
    .createTable(name)
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
  await build(table as CreateTableBuilder<string>)
    .addPrimaryKeyConstraint(`${name}_key`, key)
    .addForeignKeyConstraint(`${name}_document`, ['document_id'], 'document', ['id'])
    .execute()
}

const span = (table: CreateTableBuilder<string>): CreateTableBuilder<string, string> =>
  table
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())

async function up(db: Kysely<unknown>): Promise<void> {
  await registerTables(db)
  await documentTables(db)
  await provisionTables(db)
  await indexes(db)
}

async function registerTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('framework')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('framework_key', ['name', 'hash'])
    .execute()
  await db.schema
    .createTable('issue')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('hint', 'text')
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addPrimaryKeyConstraint('issue_key', ['document_id', 'n'])
    .execute()
}

async function documentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('capture_id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('date', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('genre', 'text')
    .addColumn('notice', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('provisions', 'integer', (column) => column.notNull())
    .addColumn('commitments', 'integer', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('pipeline', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('capture')
    .addColumn('document_id', 'text', (column) => column.primaryKey())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('original_hash', 'text', (column) => column.notNull())
    .addColumn('original_size', 'integer', (column) => column.notNull())
    .addColumn('original', bytes, (column) => column.notNull())
    .addColumn('encoding', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_from', 'integer', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('other_headers', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('capture_document', ['document_id'], 'document', ['id'])
    .execute()
  await ofDocument(db, 'section', (table) =>
    span(table)
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('heading_start', 'integer')
      .addColumn('heading_end', 'integer')
      .addColumn('heading', 'text'),
  )
  await ofDocument(db, 'furniture', (table) => span(table).addColumn('why', 'text', (column) => column.notNull()))
  await ofDocument(db, 'mention', (table) =>
    span(table)
      .addColumn('quote', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('thing_id', 'text', (column) => column.notNull()),
  )
}

async function provisionTables(db: Kysely<unknown>): Promise<void> {
  await ofDocument(db, 'provision', (table) =>
    span(table)
      .addColumn('quote', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('bindingness', 'text')
      .addColumn('pillar', 'text', (column) => column.notNull())
      .addColumn('due_kind', 'text')
      .addColumn('due_from', 'text')
      .addColumn('due_to', 'text')
      .addColumn('due_raw', 'text')
      .addColumn('due_start', 'integer')
      .addColumn('due_end', 'integer')
      .addColumn('heading', 'integer', (column) => column.notNull())
      .addColumn('section', 'text')
      .addColumn('rule', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('repeats', 'integer')
      .addColumn('counts', 'integer', (column) => column.notNull())
      .addColumn('item_id', 'text'),
  )
  const i: Build = (table) => table.addColumn('i', 'integer', (column) => column.notNull())
  await ofDocument(
    db,
    'provision_party',
    (table) => i(table).addColumn('party', 'text', (column) => column.notNull()),
    ['document_id', 'n', 'i'],
  )
  await ofDocument(
    db,
    'provision_part',
    (table) =>
      span(i(table) as CreateTableBuilder<string>)
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('quote', 'text', (column) => column.notNull()),
    ['document_id', 'n', 'i'],
  )
  await ofDocument(
    db,
    'provision_thing',
    (table) =>
      table
        .addColumn('thing_id', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull()),
    ['document_id', 'n', 'thing_id'],
  )
  await ofDocument(db, 'search_row', (table) => table.addColumn('id', 'integer', (column) => column.notNull()))
}

async function indexes(db: Kysely<unknown>): Promise<void> {
  const on: readonly (readonly [string, readonly string[]])[] = [
    ['capture', ['text_hash']],
    ['document', ['capture_id']],
    ['document', ['source']],
    ['provision', ['item_id']],
    ['provision_party', ['party']],
    ['provision_thing', ['thing_id']],
    ['mention', ['thing_id']],
    ['search_row', ['id']],
  ]
  for (const [table, columns] of on) {
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  }
}

export const documents: Migration = { up }
