import { sql } from 'kysely'
import type { SearchIndex } from './search-index.ts'
import type { Phrase } from './words.ts'

/**
 * A contentless FTS5 table, and one that numbers provisions for it. Its tokenizer cuts at spaces only as far as our
 * terms go: all that is not ASCII counts as part of a word, and terms hold ASCII letters and digits besides.
 */
export const sqliteIndex: SearchIndex = {
  async create(db) {
    await sql`create table if not exists search_row
      (id integer primary key, document_id text not null, n integer not null, unique (document_id, n))`.execute(db)
    await sql`create virtual table if not exists search_index
      using fts5 (terms, content = '', tokenize = 'ascii')`.execute(db)
  },
  matches: (asked, others = []) => sql`
    select r.document_id, r.n, -bm25(search_index) as score
    from search_index join search_row r on r.id = search_index.rowid
    where search_index match ${[asked, ...others].map(expression).join(' OR ')}`,
  missing: (documentId) => sql`
    select p.n from provision p left join search_row r on r.document_id = p.document_id and r.n = p.n
    where p.document_id = ${documentId} and (r.id is null or (terms(p.quote) <> '' and not exists
      (select 1 from search_index where search_index match '"' || terms(p.quote) || '"' and rowid = r.id)))
    order by p.n`,
  async faults(db) {
    await sql`create virtual table if not exists temp.search_word
      using fts5vocab ('main', 'search_index', 'row')`.execute(db)
    const { rows } = await COUNTS.execute(db)
    const { strays, held, quoted, lengths, totals } = rows[0]!
    return [
      ...(strays > 0 ? [`${strays} entries of the search index belong to no provision`] : []),
      ...(held === quoted ? [] : [`the search index holds ${held} words, and the quotes ${quoted}`]),
      ...(lengths > 0 ? [`the search index has the length of ${lengths} quotes otherwise`] : []),
      ...(totals ? [] : ['the search index has the length of all quotes together otherwise']),
    ]
  },
}

interface Counts {
  readonly strays: number
  /** Words in the index, and in the quotes. */
  readonly held: number
  readonly quoted: number
  /** Rows whose length the index does not know as it is. */
  readonly lengths: number
  /** 1 where it knows the number of rows and their length as they are. */
  readonly totals: number
}

/** FTS5 keeps lengths as SQLite's integers of variable length: of each row, and in row 1 those of all. */
const COUNTS = sql<Counts>`
  with quoted as materialized (
    select r.id, p.n is null as stray, length(terms(p.quote)) - length(replace(terms(p.quote), ' ', ''))
      + (terms(p.quote) <> '') as words
    from search_row r left join provision p on p.document_id = r.document_id and p.n = r.n)
  select coalesce(sum(stray), 0) as strays, coalesce(sum(words), 0) as quoted,
    (select coalesce(sum(cnt), 0) from temp.search_word) as held,
    (select count(*) from quoted q full join search_index_docsize s on s.id = q.id
      where s.sz is not varint(q.words)) as lengths,
    count(*) = 0 or (select block from search_index_data where id = 1)
      = cast(varint(count(*)) || varint(coalesce(sum(words), 0)) as blob) as totals
  from quoted`

/** Statements that index provisions, of rows `r` that a condition picks. */
const indexing = (condition: string) => [
  `insert into search_row (document_id, n) select r.document_id, r.n from provision r where ${condition} order by r.n`,
  `insert into search_index (rowid, terms) select r.id, terms(p.quote)
     from search_row r join provision p on p.document_id = r.document_id and p.n = r.n where ${condition}`,
]

/** Statements that take them out again, while the provisions are still as they were indexed. */
const unindexing = (condition: string) => [
  `insert into search_index (search_index, rowid, terms) select 'delete', r.id, terms(p.quote)
     from search_row r join provision p on p.document_id = r.document_id and p.n = r.n where ${condition}`,
  `delete from search_row as r where ${condition}`,
]

const DOCUMENT = 'r.document_id = ?'
const PROVISION = `${DOCUMENT} and r.n = ?`

/** For a document's provisions, each for its id. */
export const INDEX_DOCUMENT = indexing(DOCUMENT)
export const UNINDEX_DOCUMENT = unindexing(DOCUMENT)
/** For one provision, each for its document's id and its number. */
export const INDEX_PROVISION = indexing(PROVISION)
export const UNINDEX_PROVISION = unindexing(PROVISION)

/** Terms hold letters and digits only, so nothing in them can be read as syntax. */
const expression = (asked: readonly Phrase[]): string =>
  `(${asked.map((phrase) => `"${phrase.terms.join(' ')}"${phrase.prefix ? '*' : ''}`).join(' AND ')})`
