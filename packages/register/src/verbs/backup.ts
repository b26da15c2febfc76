import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join, parse, resolve } from 'node:path'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { newId } from '../identity.ts'
import { openSqlite } from '../store/sqlite-store.ts'
import type { BackupReport } from '../verbs.ts'
import { verify } from './verify.ts'

/**
 * Writes a copy of the register as it is at one moment, while others may read and write, checks the copy, and only
 * then gives it its name; one of the day beside the register where none is given.
 *
 * @throws ServandaError `backup-exists` where the file is there, `backup-broken` where the copy is not whole,
 *   `register-full`, `register-unwritable`
 */
export async function backup(context: Context, file = besideIt(context.file)): Promise<BackupReport> {
  if (existsSync(file)) throw new ServandaError('backup-exists', `${file} is there already; give another name`)
  const partial = join(dirname(file), `.${newId()}.partial`)
  try {
    await context.store.copyTo(partial)
    const report = await checked(context, partial)
    await rename(partial, file)
    return { file, ...report }
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) await rm(`${partial}${rest}`, { force: true })
  }
}

/** `treaties-2026-06-01-091500.db`, in UTC. */
function besideIt(register: string): string {
  const { dir, name, ext } = parse(resolve(register))
  const [day, time] = new Date().toISOString().split('T') as [string, string]
  return join(dir, `${name}-${day}-${time.slice(0, 8).replaceAll(':', '')}${ext}`)
}

async function checked(context: Context, file: string): Promise<Omit<BackupReport, 'file'>> {
  const store = await openSqlite(file, 'write')
  try {
    const { documents, entries, problems } = await verify({ ...context, store })
    const [problem] = problems
    if (problem) {
      throw new ServandaError(
        'backup-broken',
        `the copy is not whole, and was not kept: ${problem.message}; "servanda verify" says more of the register`,
      )
    }
    return { documents, entries }
  } finally {
    await store.close()
  }
}
