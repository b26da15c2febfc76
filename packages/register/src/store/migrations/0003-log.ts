import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const ANCHOR = { text_hash: 'text', span_start: 'integer', span_end: 'integer' } as const
const ENTERED = { subject: 'text', reason: 'text?', who: 'text', at: 'text', entry: 'integer' } as const

const TABLES: Readonly<Record<string, Readonly<Record<string, 'text' | 'integer' | 'text?' | 'integer?'>>>> = {
  log_entry: {
    n: 'integer',
    at: 'text',
    clock: 'text?',
    who: 'text',
    action: 'text',
    subject: 'text',
    reason: 'text?',
    state_before: 'text?',
    state_after: 'text?',
    undoes: 'integer?',
    previous: 'text',
    hash: 'text',
  },
  decision: { ...ENTERED, ...ANCHOR, verdict: 'text', coded: 'text?', suggested: 'text?' },
  assessment: { ...ENTERED, ...ANCHOR, assessor: 'text', status: 'text', day: 'text', evidence: 'text' },
  evidence: {
    ...ENTERED,
    ...ANCHOR,
    source_hash: 'text',
    source_start: 'integer',
    source_end: 'integer',
    quote: 'text',
    bearing: 'text',
    grade: 'text',
    sides: 'text',
    output: 'text?',
  },
  search_note: { ...ENTERED, ...ANCHOR, place: 'text', found: 'text', day: 'text' },
}

const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['log_entry', 'subject', 'n'],
  ['log_entry', 'undoes'],
  ['decision', 'text_hash', 'span_start'],
  ['assessment', 'text_hash', 'span_start'],
  ['evidence', 'text_hash', 'span_start'],
  ['search_note', 'text_hash', 'span_start'],
  // what waits for review, in the order of the documents
  ['provision', 'review', 'document_id', 'n'],
  ['provision', 'subject'],
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(TABLES)) {
    const table: CreateTableBuilder<string, string> = Object.entries(columns).reduce(
      (made, [column, type]) =>
        made.addColumn(column, type.startsWith('text') ? 'text' : 'integer', (built) =>
          type.endsWith('?') ? built : built.notNull(),
        ),
      db.schema.createTable(name) as CreateTableBuilder<string, string>,
    )
    await table.addPrimaryKeyConstraint(`${name}_key`, ['n' in columns ? 'n' : 'subject']).execute()
  }
  for (const column of ['review', 'subject', 'suggested']) {
    await db.schema.alterTable('provision').addColumn(column, 'text').execute()
  }
  for (const [table, ...columns] of INDEXES) {
    await db.schema.createIndex(`${table}_by_${columns[0]}`).on(table).columns(columns).execute()
  }
}

export const log: Migration = { up }
