import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { ServandaError } from '../../errors.ts'
import { beginLog } from '../../log/begin.ts'
import type { Tables } from '../schema.ts'
import { sealRows } from '../sealed-rows.ts'
import { tally } from '../tallies.ts'
import { documents } from './0001-documents.ts'
import { links } from './0002-links.ts'
import { log } from './0003-log.ts'
import { layout } from './0004-layout.ts'
import { works } from './0004-works.ts'
import { coding } from './0005-coding.ts'
import { inputs } from './0006-inputs.ts'
import { seals } from './0006-seals.ts'
import { linkDecisions } from './0007-link-decisions.ts'
import { items } from './0008-items.ts'
import { keeping } from './0009-keeping.ts'
import { tallies } from './0010-tallies.ts'
import { origins } from './0011-origins.ts'

/** What an engine needs besides the common schema: its full-text index. */
export interface EngineSchema {
  create(db: Kysely<Tables>): Promise<void>
}

/** Every change of the schema, oldest first; a change once released is never edited. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-links': links,
  '0003-log': log,
  '0004-layout': layout,
  '0004-works': works,
  '0005-coding': coding,
  '0006-seals': seals,
  '0006-inputs': inputs,
  '0007-link-decisions': linkDecisions,
  '0008-items': items,
  '0009-keeping': keeping,
  '0010-tallies': tallies,
  '0011-origins': origins,
}

/** Whose tables a database holds: a register's, another program's, or none. */
export async function schemaOf(db: Kysely<Tables>): Promise<'register' | 'other' | 'none'> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.length === 0) return 'none'
  const names = new Set(tables.map(({ name }) => name))
  return names.has('kysely_migration') && names.has('capture') ? 'register' : 'other'
}

/**
 * Brings a register to the schema of this version, in one transaction. Two processes may do it at once.
 * Says whether it made a new one, with these settings.
 *
 * @throws ServandaError `register-newer` where a later version of Servanda wrote it.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: EngineSchema,
  settings: Readonly<Record<string, string>>,
  by: string,
): Promise<boolean> {
  if (isCurrent(await applied(db))) return false
  return db.transaction().execute(async (transaction) => {
    const before = await applied(transaction)
    if (isCurrent(before)) return false
    const provider = { getMigrations: async () => ({ ...migrations }) }
    const migrator = new Migrator({ db: transaction, provider, allowUnorderedMigrations: true })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    await sealRows(transaction)
    await engine.create(transaction)
    const isNew = before.length === 0
    const rows = Object.entries(settings).map(([name, value]) => ({ name, value }))
    if (isNew && rows.length > 0) await transaction.insertInto('setting').values(rows).execute()
    await beginLog(transaction, by)
    await tally(transaction)
    return isNew
  })
}

/** Whether an earlier version of Servanda wrote it. */
export const isOlder = async (db: Kysely<Tables>): Promise<boolean> => !isCurrent(await applied(db))

function isCurrent(done: readonly string[]): boolean {
  const [unknown] = done.filter((name) => !(name in migrations))
  if (unknown !== undefined) {
    throw new ServandaError(
      'register-newer',
      `this register was written by a newer Servanda (it has "${unknown}"); install that version to open it`,
    )
  }
  return done.length === Object.keys(migrations).length
}

async function applied(db: Kysely<Tables>): Promise<readonly string[]> {
  if ((await schemaOf(db)) === 'none') return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map((row) => row.name)
}
