import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tables that show the last states of what coders entered; each is written from the log alone. */
const TABLES = {
  coding: ['coder', 'coded'],
  coder: ['coder', 'codebook', 'finished'],
  adjudication: ['coded'],
} as const

const MAY_BE_EMPTY: readonly string[] = ['reason', 'coded']

async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(TABLES)) {
    let table = db.schema.createTable(name) as CreateTableBuilder<string, string>
    for (const column of ['subject', 'reason', 'who', 'at', 'text_hash', ...columns]) {
      table = table.addColumn(column, 'text', (built) => (MAY_BE_EMPTY.includes(column) ? built : built.notNull()))
    }
    for (const column of ['entry', 'span_start', 'span_end']) {
      table = table.addColumn(column, 'integer', (built) => built.notNull())
    }
    await table.addPrimaryKeyConstraint(`${name}_key`, ['subject']).execute()
    await db.schema.createIndex(`${name}_by_text_hash`).on(name).columns(['text_hash', 'span_start']).execute()
  }
}

export const coding: Migration = { up }
