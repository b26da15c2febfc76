import { sql } from 'kysely'
import type { Indexed, SearchIndex } from './search-index.ts'
import { tokens } from './tokens.ts'
import type { Phrase } from './words.ts'

/** Rows in one statement; SQLite takes 32,766 parameters. */
const CHUNK = 500

/**
 * A contentless FTS5 table. Its tokenizer cuts at spaces only as far as our terms go: all that is not ASCII counts
 * as part of a word, and terms hold ASCII letters and digits besides.
 */
export const sqliteIndex: SearchIndex = {
  async create(db) {
    await sql`create virtual table if not exists search_index using fts5(terms, content = '', tokenize = 'ascii')`.execute(
      db,
    )
  },
  async add(db, rows) {
    for (const some of chunks(rows)) {
      const values = sql.join(some.map((row) => sql`(${row.id}, ${termsOf(row)})`))
      await sql`insert into search_index (rowid, terms) values ${values}`.execute(db)
    }
  },
  async remove(db, rows) {
    for (const some of chunks(rows)) {
      const values = sql.join(some.map((row) => sql`('delete', ${row.id}, ${termsOf(row)})`))
      await sql`insert into search_index (search_index, rowid, terms) values ${values}`.execute(db)
    }
  },
  matches: (asked) =>
    sql`select rowid as id, -bm25(search_index) as score from search_index where search_index match ${expression(asked)}`,
  async holds(db, row) {
    const terms = termsOf(row)
    if (terms === '') return true
    const phrase = `"${terms}"`
    const { rows } =
      await sql`select rowid from search_index where search_index match ${phrase} and rowid = ${row.id}`.execute(db)
    return rows.length === 1
  },
}

const termsOf = (row: Indexed): string =>
  tokens(row.quote)
    .map((token) => token.term)
    .join(' ')

/** Terms hold letters and digits only, so nothing in them can be read as syntax. */
const expression = (asked: readonly Phrase[]): string =>
  asked.map((phrase) => `"${phrase.terms.join(' ')}"${phrase.prefix ? '*' : ''}`).join(' AND ')

function* chunks(rows: readonly Indexed[]): Generator<readonly Indexed[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK)
}
