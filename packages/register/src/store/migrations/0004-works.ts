import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Type = 'text' | 'integer' | 'bigint' | 'real' | 'bytea' | 'text?' | 'integer?'

const CAPTURE = {
  text_hash: 'text',
  original_hash: 'text',
  original_size: 'integer',
  original: 'bytea',
  encoding: 'text',
  reader: 'text',
  text: 'text',
  layout: 'text',
  added: 'text',
  added_by: 'text',
} as const

const TABLES: Readonly<Record<string, Readonly<Record<string, Type>>>> = {
  page: { url: 'text', document_id: 'text', checked: 'text', etag: 'text?', last_modified: 'text?' },
  feed: { url: 'text', entries: 'text', checked: 'text', etag: 'text?', last_modified: 'text?' },
  visit: {
    document_id: 'text',
    n: 'integer',
    url: 'text',
    final_url: 'text',
    fetched: 'text',
    headers: 'text',
    original_hash: 'text',
  },
  past_version: { document_id: 'text', n: 'integer', ...CAPTURE },
  work_band: { document_id: 'text', value: 'bigint' },
  work_pair: {
    document_id: 'text',
    other_id: 'text',
    relation: 'text',
    share: 'real',
    reason: 'text',
  },
  work_decision: {
    subject: 'text',
    reason: 'text?',
    who: 'text',
    at: 'text',
    entry: 'integer',
    document_id: 'text',
    other_id: 'text',
    verdict: 'text',
  },
  version_change: {
    document_id: 'text',
    version: 'integer',
    n: 'integer',
    before_start: 'integer?',
    before_end: 'integer?',
    before_quote: 'text?',
    after_start: 'integer?',
    after_end: 'integer?',
    after_quote: 'text?',
  },
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  page: ['url'],
  feed: ['url'],
  work_band: ['document_id', 'value'],
  work_pair: ['document_id', 'other_id'],
  work_decision: ['subject'],
  version_change: ['document_id', 'version', 'n'],
}

const INDEXES = [
  ['page', 'document_id'],
  ['work_band', 'value'],
  ['work_pair', 'other_id'],
  ['work_decision', 'document_id'],
] as const

/** What the log says of a document stays when the document goes. */
const WITHOUT_DOCUMENT = ['feed', 'work_decision']

async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(TABLES)) {
    const table: CreateTableBuilder<string, string> = Object.entries(columns).reduce(
      (made, [column, type]) =>
        made.addColumn(column, type.replace('?', '') as 'text', (built) =>
          type.endsWith('?') ? built : built.notNull(),
        ),
      db.schema.createTable(name) as CreateTableBuilder<string, string>,
    )
    const keyed = table.addPrimaryKeyConstraint(`${name}_key`, [...(KEYS[name] ?? ['document_id', 'n'])])
    await (WITHOUT_DOCUMENT.includes(name)
      ? keyed
      : keyed.addForeignKeyConstraint(`${name}_document`, ['document_id'], 'document', ['id'])
    ).execute()
  }
  for (const [table, column] of INDEXES) {
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute()
  }
}

export const works: Migration = { up }
