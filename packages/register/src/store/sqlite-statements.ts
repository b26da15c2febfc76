import { itemId } from '../identity.ts'
import {
  FORGET_OTHER_WORDS,
  FORGET_WORDS,
  itemStatements,
  UNSETTLE_DOCUMENT,
  UNSETTLE_PROVISION,
} from '../link/sqlite-items.ts'
import { FILE_DOCUMENT, UNFILE_DOCUMENT } from '../link/sqlite-link-index.ts'
import type { Recoded } from '../review/overlay.ts'
import { INDEX_DOCUMENT, INDEX_PROVISION, UNINDEX_DOCUMENT, UNINDEX_PROVISION } from '../search/sqlite-index.ts'
import { COLUMNS, OF_DOCUMENT, type Written } from './columns.ts'
import type { Tables } from './schema.ts'
import { isSealed, sealOf } from './seals.ts'
import type { Repeated } from './sqlite-messages.ts'
import type { Change } from './store.ts'

/** The statements that a change is made of, in the order in which they run. */
export function statementsOf({
  emptied = [],
  unlinked = [],
  relinked = [],
  dropped = [],
  settled = [],
  recoded = [],
  items = {},
  rows,
}: Change): readonly Repeated[] {
  const tables = Object.keys(COLUMNS) as Written[]
  return [
    ...UNINDEX_DOCUMENT.map((sql) => forEach(sql, emptied)),
    forEach(UNSETTLE_DOCUMENT, [...emptied, ...unlinked]),
    forEach(FORGET_WORDS, emptied),
    ...UNFILE_DOCUMENT.map((sql) => forEach(sql, [...emptied, ...unlinked])),
    forEach('delete from linked where document_id = ?', relinked),
    ...UNGROUP_DOCUMENT.map((sql) => forEach(sql, emptied)),
    ...Object.keys(OF_DOCUMENT).map((table) => forEach(`delete from ${table} where document_id = ?`, emptied)),
    forEach('delete from document where id = ?', dropped),
    ...SETTLE_INPUT.map((sql) => ({ sql, rows: settled.map(({ source, place }) => [source, place]) })),
    ...tables.map((table) => ({ sql: INSERTS[table], rows: valuesOf(table, rows[table] ?? []) })),
    ...INDEX_DOCUMENT.map((sql) =>
      forEach(
        sql,
        (rows.document ?? []).map(({ id }) => id),
      ),
    ),
    ...recodedStatements(recoded),
    ...itemStatements(items),
    ...FILE_DOCUMENT.map((sql) =>
      forEach(
        sql,
        (rows.linked ?? []).map(({ document_id }) => document_id),
      ),
    ),
  ].filter((statement) => statement.rows.length > 0)
}

/** Puts provisions in the place of those with their numbers, in the index too, and counts their documents again. */
function recodedStatements(recoded: readonly Recoded[]): readonly Repeated[] {
  const each = (sql: string): Repeated => ({
    sql,
    rows: recoded.map(({ provision: { document_id, n } }) => [document_id, n]),
  })
  const documents = [...new Set(recoded.map(({ provision }) => provision.document_id))]
  return [
    each(UNSETTLE_PROVISION),
    ...UNINDEX_PROVISION.map(each),
    // they are linked anew when documents are next linked
    forEach('delete from linked where document_id = ?', documents),
    ...['provision_party', 'provision_thing', 'provision'].map((table) =>
      each(`delete from ${table} where document_id = ? and n = ?`),
    ),
    {
      sql: INSERTS.provision,
      rows: valuesOf(
        'provision',
        recoded.map(({ provision }) => provision),
      ),
    },
    {
      sql: INSERTS.provision_party,
      rows: valuesOf(
        'provision_party',
        recoded.flatMap(({ parties }) => parties),
      ),
    },
    {
      sql: INSERTS.provision_thing,
      rows: valuesOf(
        'provision_thing',
        recoded.flatMap(({ things }) => things),
      ),
    },
    {
      sql: FORGET_OTHER_WORDS,
      rows: recoded.map(({ provision }) => [provision.document_id, provision.n, wordsOf(provision)]),
    },
    ...INDEX_PROVISION.map(each),
    forEach(COUNT_DOCUMENT, documents),
  ]
}

/** What a commitment's own words call it; nothing for others. */
const wordsOf = ({ item_id, quote }: Tables['provision']): string => (item_id === null ? '' : itemId(quote))

/** What counts is filtered, not searched for: an index of all that counts is longer than any document. */
const COUNT_DOCUMENT = `update document set (provisions, commitments) = (
    select count(*) filter (where p.counts = 1), count(*) filter (where p.counts = 1 and p.kind = 'commitment')
    from provision p where p.document_id = document.id)
  where id = ?`

/** Statements that take out what is known of an input that was not read; before version 6 nobody kept its place. */
const SETTLE_INPUT = [
  `delete from issue where source = ?1
    and not exists (select 1 from document where id = issue.document_id)
    and coalesce((select place from failed_input f where f.document_id = issue.document_id), ?2) = ?2`,
  'delete from failed_input where source = ?1 and place = ?2',
] as const

/** Statements that take a document out of its work. */
const UNGROUP_DOCUMENT = [
  'delete from work_band where document_id = ?',
  'delete from work_pair where document_id = ?',
  'delete from work_pair where other_id = ?',
  'delete from grouped where document_id = ?',
] as const

const forEach = (sql: string, values: readonly string[]): Repeated => ({ sql, rows: values.map((value) => [value]) })

const valuesOf = <Table extends Written>(table: Table, rows: readonly Tables[Table][]): readonly unknown[][] =>
  rows.map((row) => [...COLUMNS[table].map((column) => row[column]), ...(isSealed(table) ? [sealOf(table, row)] : [])])

const REPLACED: { readonly [Table in Written]?: string } = {
  setting: 'name',
  framework: 'name',
  document: 'id',
  capture: 'document_id',
  page: 'url',
  feed: 'url',
  work_pair: 'document_id, other_id',
  grouped: 'document_id',
}

const INSERTS = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, own]) => {
    const columns = isSealed(table as Written) ? [...own, 'seal'] : own
    const insert = `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
    const key = REPLACED[table as Written]
    const updates = columns.map((column) => `${column} = excluded.${column}`)
    return [table, key ? `${insert} on conflict (${key}) do update set ${updates.join(', ')}` : insert]
  }),
) as Readonly<Record<Written, string>>
