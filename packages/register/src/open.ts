import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import type { Context } from './context.ts'
import { ServandaError } from './errors.ts'
import { builtInFrameworks, type FrameworkChoice, type FrameworkSet, frameworkSet } from './framework/index.ts'
import { linkingBehind } from './link/link-behind.ts'
import { noticesOf } from './log/notices.ts'
import { registerOf } from './register.ts'
import { engineOf } from './store/engine-schema.ts'
import { isOlder, migrate, schemaOf } from './store/migrations/index.ts'
import { openSqlite } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'
import type { Register } from './verbs.ts'

export interface OpenOptions {
  /** `true` makes a new register and refuses one that is there; without it, one that is missing is refused. */
  readonly create?: boolean | 'if-missing'
  /** Framework of a new register; `auto` unless told. */
  readonly framework?: FrameworkChoice
  /** Who is at the keyboard; the system's user unless told. */
  readonly as?: string
  readonly readOnly?: boolean
}

/**
 * Opens the register in a file.
 *
 * @throws ServandaError `register-missing`, `register-exists`, `register-not-a-register`, `register-newer`,
 *   `register-unwritable`, `register-busy`, or those of the framework.
 */
export async function openRegister(file: string, options: OpenOptions = {}): Promise<Register> {
  if (!options.create && !existsSync(file)) throw missing(file)
  const choice = await checkedChoice(options.framework ?? 'auto')
  const store = await openSqlite(file, options.readOnly && existsSync(file) ? 'read' : 'write')
  try {
    await prepare(store, file, options, choice)
    const context = await contextOf(store, file, options.as)
    const notices = options.readOnly ? [] : await noticesOf(store, new Date().toISOString())
    return registerOf(context, notices)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function prepare(store: Store, file: string, options: OpenOptions, choice: FrameworkChoice): Promise<void> {
  const schema = await schemaOf(store.db)
  if (schema === 'other') throw notARegister(file)
  if (schema === 'none' && !options.create) throw missing(file)
  if (schema === 'register' && options.create === true) throw exists(file)
  if (options.readOnly && schema === 'register') {
    if (await isOlder(store.db)) await renew(file, options)
    return
  }
  const made = await migrate(store.db, engineOf(store), { framework: choice }, whoIs(options.as))
  if (options.create === true && !made) throw exists(file)
}

/** Brings a register that is only to be read to the schema of this version, which what reads it asks for. */
async function renew(file: string, { as }: OpenOptions): Promise<void> {
  const store = await openSqlite(file, 'write')
  try {
    await migrate(store.db, engineOf(store), {}, whoIs(as))
  } finally {
    await store.close()
  }
}

async function contextOf(store: Store, file: string, as: string | undefined): Promise<Context> {
  const setting = await store.db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'framework')
    .executeTakeFirst()
  let frameworks: Promise<FrameworkSet> | undefined
  return {
    file,
    store,
    linking: linkingBehind(store),
    by: whoIs(as),
    frameworks: () => (frameworks ??= frameworkSet(setting?.value ?? 'auto')),
  }
}

/** A folder is kept with its whole path, so that the register finds it from anywhere. */
async function checkedChoice(choice: FrameworkChoice): Promise<FrameworkChoice> {
  if (choice === 'auto' || choice === 'none') return choice
  await frameworkSet(choice)
  const isName = (await builtInFrameworks()).some(({ name }) => name === choice)
  return isName || isAbsolute(choice) ? choice : resolve(choice)
}

const whoIs = (as: string | undefined): string => as?.trim() || systemUser()

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

const missing = (file: string): ServandaError =>
  new ServandaError('register-missing', `there is no register in ${file}; "servanda init" makes one`)

const exists = (file: string): ServandaError =>
  new ServandaError('register-exists', `${file} is there already; add to it, or give another file`)

const notARegister = (file: string): ServandaError =>
  new ServandaError('register-not-a-register', `${file} is not a Servanda register; give another file with --register`)
