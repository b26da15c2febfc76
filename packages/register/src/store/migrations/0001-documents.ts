import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Type = 'text' | 'integer' | 'bytes'
type Columns = Readonly<Record<string, Type | readonly [Type, 'optional']>>

/** PostgreSQL's name; SQLite keeps bytes as they are under any name. */
const bytes = sql`bytea`

const optionalText = ['text', 'optional'] as const
const optionalNumber = ['integer', 'optional'] as const
const span: Columns = { span_start: 'integer', span_end: 'integer' }

const REGISTER: Readonly<Record<string, Columns>> = {
  setting: { name: 'text', value: 'text' },
  framework: { name: 'text', version: 'text', hash: 'text', content: 'text' },
  issue: {
    document_id: 'text',
    n: 'integer',
    source: 'text',
    code: 'text',
    severity: 'text',
    message: 'text',
    hint: optionalText,
    span_start: optionalNumber,
    span_end: optionalNumber,
  },
  document: {
    id: 'text',
    capture_id: 'text',
    source: 'text',
    title: 'text',
    date: optionalText,
    language: 'text',
    publisher: optionalText,
    genre: optionalText,
    notice: optionalText,
    facts: 'text',
    span_start: optionalNumber,
    span_end: optionalNumber,
    text_hash: 'text',
    provisions: 'integer',
    commitments: 'integer',
    pipeline: 'text',
    place: 'text',
    folded: 'text',
    digest: 'text',
  },
}

const OF_DOCUMENT: Readonly<Record<string, Columns>> = {
  capture: {
    document_id: 'text',
    text_hash: 'text',
    original_hash: 'text',
    original_size: 'integer',
    original: 'bytes',
    encoding: 'text',
    reader: 'text',
    text: 'text',
    text_from: 'integer',
    given: 'text',
    other_headers: 'text',
    added: 'text',
    added_by: 'text',
  },
  section: {
    document_id: 'text',
    n: 'integer',
    ...span,
    label: 'text',
    heading_start: optionalNumber,
    heading_end: optionalNumber,
    heading: optionalText,
  },
  furniture: { document_id: 'text', n: 'integer', ...span, why: 'text' },
  provision: {
    document_id: 'text',
    n: 'integer',
    ...span,
    quote: 'text',
    kind: 'text',
    bindingness: optionalText,
    pillar: 'text',
    due_kind: optionalText,
    due_from: optionalText,
    due_to: optionalText,
    due_raw: optionalText,
    due_start: optionalNumber,
    due_end: optionalNumber,
    heading: 'integer',
    section: optionalText,
    parties: 'text',
    parts: 'text',
    rule: 'text',
    version: 'text',
    repeats: optionalNumber,
    counts: 'integer',
    item_id: optionalText,
  },
  provision_party: { document_id: 'text', n: 'integer', party: 'text' },
  provision_thing: { document_id: 'text', n: 'integer', thing_id: 'text', type: 'text' },
  mention: {
    document_id: 'text',
    n: 'integer',
    ...span,
    quote: 'text',
    type: 'text',
    key: 'text',
    name: 'text',
    thing_id: 'text',
  },
  document_thing: {
    document_id: 'text',
    thing_id: 'text',
    type: 'text',
    key: 'text',
    name: 'text',
    mentions: 'integer',
    folded: 'text',
  },
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  setting: ['name'],
  framework: ['name'],
  document: ['id'],
  capture: ['document_id'],
  provision_party: ['document_id', 'n', 'party'],
  provision_thing: ['document_id', 'n', 'thing_id'],
  document_thing: ['document_id', 'thing_id'],
}

const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['capture', 'text_hash'],
  ['document', 'capture_id'],
  ['document', 'source'],
  ['document', 'place'],
  ['provision', 'item_id'],
  // all that facets count, so that counting reads no quotes
  ['provision', 'counts', 'kind', 'pillar', 'bindingness', 'due_kind', 'item_id', 'document_id', 'n'],
  ['provision_party', 'party'],
  ['provision_thing', 'thing_id'],
  ['provision_thing', 'type', 'thing_id', 'document_id', 'n'],
  ['mention', 'thing_id'],
  ['document_thing', 'type'],
  ['document_thing', 'thing_id'],
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(REGISTER)) await tableOf(db, name, columns).execute()
  for (const [name, columns] of Object.entries(OF_DOCUMENT)) {
    await tableOf(db, name, columns)
      .addForeignKeyConstraint(`${name}_document`, ['document_id'], 'document', ['id'])
      .execute()
  }
  for (const [table, ...columns] of INDEXES) {
    await db.schema.createIndex(`${table}_by_${columns[0]}`).on(table).columns(columns).execute()
  }
}

function tableOf(db: Kysely<unknown>, name: string, columns: Columns): CreateTableBuilder<string, string> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(columns)) {
    const [kind, optional] = typeof type === 'string' ? [type] : type
    table = table.addColumn(column, kind === 'bytes' ? bytes : kind, (built) => (optional ? built : built.notNull()))
  }
  return table.addPrimaryKeyConstraint(`${name}_key`, [...(KEYS[name] ?? ['document_id', 'n'])])
}

export const documents: Migration = { up }
