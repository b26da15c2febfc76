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
import type { Turns } from './turns.ts'

/** SQLite's DDL is transactional, which Kysely's own adapter does not use. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely on one SQLite connection. A transaction that writes takes the lock when it
 * begins, so none fails half way. */
export function sqliteDialect(connection: SqliteConnection, turns: Turns): Dialect {
  return {
    createDriver: () => driver(connection, turns),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  }
}

function driver(connection: SqliteConnection, turns: Turns): Driver {
  const database = databaseConnection(connection)
  let endTurn: () => void = () => {}
  const execute = async (sql: string): Promise<void> => {
    await database.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    async acquireConnection() {
      endTurn = await turns.take()
      return database
    },
    releaseConnection: async () => endTurn(),
    beginTransaction: (_, { accessMode }) => execute(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: () => execute('commit'),
    rollbackTransaction: () => execute('rollback'),
    destroy: () => connection.close(),
  }
}

const databaseConnection = (connection: SqliteConnection): DatabaseConnection => ({
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await connection.run(query)
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  },
  // biome-ignore lint/correctness/useYield: required by the interface; a register reads whole pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not used')
  },
})
