import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { ServandaError } from '../../errors.ts'
import type { Tables } from '../schema.ts'
import { documents } from './0001-documents.ts'

/** What an engine needs besides the common schema: its full-text index. */
export interface EngineSchema {
  create(db: Kysely<Tables>): Promise<void>
}

/** Every change of the schema, oldest first; a change once released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-documents': documents }

/**
 * Brings a register to the schema of this version, in one transaction. Two processes may do it at once.
 *
 * @throws ServandaError `register-newer` where a later version of Servanda wrote it.
 */
export async function migrate(db: Kysely<Tables>, engine: EngineSchema): Promise<void> {
  const done = await applied(db)
  const unknown = done.filter((name) => !(name in migrations))
  if (unknown.length > 0) {
    throw new ServandaError(
      'register-newer',
      `this register was written by a newer Servanda (it has "${unknown[0]}"); install that version to open it`,
    )
  }
  if (done.length === Object.keys(migrations).length) return
  await db.transaction().execute(async (transaction) => {
    const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => ({ ...migrations }) } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    await engine.create(transaction)
  })
}

async function applied(db: Kysely<Tables>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
    return rows.map((row) => row.name)
  } catch (error) {
    if (error instanceof Error && /no such table|does not exist/.test(error.message)) return []
    throw error
  }
}
