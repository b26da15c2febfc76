import { Kysely, sql } from 'kysely'
import { sqliteLinkIndex } from '../link/sqlite-link-index.ts'
import { sqliteIndex } from '../search/sqlite-index.ts'
import { sqliteWorkIndex } from '../works/sqlite-work-index.ts'
import type { Tables } from './schema.ts'
import { connect, type SqliteConnection } from './sqlite-connection.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { wasLeftOpen } from './sqlite-left.ts'
import { writerOf } from './sqlite-writer.ts'
import type { Store } from './store.ts'
import { turns } from './turns.ts'

/**
 * A register's file in SQLite, with whatever schema it has.
 *
 * @throws ServandaError where the file cannot be opened.
 */
export async function openSqlite(file: string, access: 'read' | 'write'): Promise<Store> {
  const leftOpen = access === 'write' && wasLeftOpen(file)
  return storeOn(await connect(file, access), file, leftOpen)
}

export function storeOn(connection: SqliteConnection, file: string, leftOpen = false): Store {
  const order = turns()
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection, order) })
  return {
    db,
    search: sqliteIndex,
    links: sqliteLinkIndex,
    works: sqliteWorkIndex,
    wasLeftOpen: leftOpen,
    write: writerOf(connection, order, file),
    async faults() {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    async copyTo(copy) {
      await sql`vacuum into ${copy}`.execute(db)
    },
    close: () => db.destroy(),
  }
}
