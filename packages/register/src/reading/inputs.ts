import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** One thing on disk that was asked for, directly or in a folder. */
export interface Input {
  readonly path: string
  /** The name it is kept under. */
  readonly source: string
  /** Why it cannot be taken. */
  readonly refused?: { readonly status: 'skipped' | 'failed'; readonly reason: string }
}

/** The files of paths: folders are walked, in the order of their names. Never throws. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
    if (found instanceof Error) yield refused(path, 'failed', notThere(found))
    else if (found.isDirectory()) yield* inFolder(path)
    else if (found.isFile()) yield { path, source: basename(path) }
    else yield refused(path, 'skipped', 'is neither a file nor a folder')
  }
}

async function* inFolder(folder: string): AsyncGenerator<Input> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error)
  if (names instanceof Error) {
    yield refused(folder, 'failed', notThere(names))
    return
  }
  for (const name of names.sort()) {
    const path = join(folder, name)
    const found = await lstat(path).catch((error: NodeJS.ErrnoException) => error)
    if (found instanceof Error) yield refused(path, 'failed', notThere(found))
    else if (name.startsWith('.')) yield refused(path, 'skipped', 'is hidden; name it to add it')
    else if (found.isSymbolicLink()) yield refused(path, 'skipped', 'is a symbolic link; name it to add it')
    else if (found.isDirectory()) yield* inFolder(path)
    else if (found.isFile()) yield { path, source: name }
    else yield refused(path, 'skipped', 'is neither a file nor a folder')
  }
}

const refused = (path: string, status: 'skipped' | 'failed', reason: string): Input => ({
  path,
  source: basename(path),
  refused: { status, reason },
})

function notThere(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file or folder'
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read; check its permissions'
  return `cannot be read: ${error.code ?? error.message}`
}
