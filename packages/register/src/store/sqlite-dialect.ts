import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteConnection } from './sqlite-connection.ts'

/** SQLite's DDL is transactional, which Kysely's own adapter does not use. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely on one SQLite connection. Every transaction takes the write lock when it begins, so none fails half way. */
export function sqliteDialect(connection: SqliteConnection): Dialect {
  return {
    createDriver: () => driver(connection),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  }
}

function driver(connection: SqliteConnection): Driver {
  const database = databaseConnection(connection)
  let turn: Promise<void> = Promise.resolve()
  let release: () => void = () => {}
  const execute = async (sql: string): Promise<void> => {
    await database.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    async acquireConnection() {
      const before = turn
      let free: () => void = () => {}
      turn = new Promise((resolve) => {
        free = resolve
      })
      await before
      release = free
      return database
    },
    releaseConnection: async () => release(),
    beginTransaction: () => execute('begin immediate'),
    commitTransaction: () => execute('commit'),
    rollbackTransaction: () => execute('rollback'),
    destroy: () => connection.close(),
  }
}

const databaseConnection = (connection: SqliteConnection): DatabaseConnection => ({
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await connection.run(query.sql, query.parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  },
  // biome-ignore lint/correctness/useYield: required by the interface; a register reads whole pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not used')
  },
})
