import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { engineOf } from '../store/engine-schema.ts'
import { migrate, schemaOf } from '../store/migrations/index.ts'
import { openSqlite } from '../store/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { verify } from '../verbs/verify.ts'

/**
 * Another register as it is at one moment, in the schema of this version, to be read; its own file stays as it is.
 *
 * @throws ServandaError `join-other` where it is no other register, `join-broken` where it is not whole
 */
export async function copyOf(context: Context, file: string): Promise<Store & AsyncDisposable> {
  if (!existsSync(file)) throw other(`there is no register in ${file}; give the file of one`)
  if (resolve(file) === resolve(context.file)) throw other(`${file} is this register itself; give another copy of it`)
  const folder = await mkdtemp(join(tmpdir(), 'servanda-'))
  const copy = join(folder, 'other.db')
  try {
    await takeCopy(file, copy)
    const store = await openSqlite(copy, 'write')
    const close = async (): Promise<void> => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    }
    try {
      await migrate(store.db, engineOf(store), {}, context.by)
      await checkWhole({ ...context, store }, file)
      return { ...store, close, [Symbol.asyncDispose]: close }
    } catch (error) {
      await store.close()
      throw error
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function takeCopy(file: string, copy: string): Promise<void> {
  const store = await openSqlite(file, 'read')
  try {
    if ((await schemaOf(store.db)) !== 'register') throw other(`${file} is not a Servanda register; give another file`)
    await store.copyTo(copy)
  } finally {
    await store.close()
  }
}

async function checkWhole(context: Context, file: string): Promise<void> {
  const [problem] = (await verify(context)).problems
  if (!problem) return
  throw new ServandaError(
    'join-broken',
    `${file} is not whole: ${problem.message}; "servanda verify --register ${file}" says more`,
  )
}

const other = (message: string): ServandaError => new ServandaError('join-other', message)
