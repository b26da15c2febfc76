import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Upload } from '../verbs.ts'

/** One thing that was asked for, directly or in a folder. */
export interface Input {
  /** The name it is kept under. */
  readonly source: string
  /** Where its bytes are. */
  readonly path?: string
  /** Path or address that brings it again, or the archive that holds it; what was uploaded has none. */
  readonly place?: string
  readonly bytes?: Uint8Array
  /** Where it is on the web. */
  readonly url?: string
  /** Where it was on the web when an archive took it. */
  readonly captured?: string
  /** Its media type, where an archive gives one. */
  readonly type?: string
  /** It was not named itself, so that a format which nobody reads is no failure. */
  readonly inFolder?: true
  /** Why it cannot be taken. */
  readonly refused?: {
    readonly status: 'skipped' | 'failed'
    readonly reason: string
    /** There is no such input, so that nothing is kept of it. */
    readonly missing?: true
  }
}

/** What is behind addresses of the web and paths, folders walked in the order of their names, and uploads. Never throws. */
export async function inputsOf(asked: readonly (string | Upload)[]): Promise<readonly Input[]> {
  const found: Input[] = []
  for (const one of asked) {
    if (typeof one === 'string') found.push(...(isAddress(one) ? [atAddress(one)] : await atPath(one)))
    else found.push({ source: basename(one.name.replaceAll('\\', '/')), bytes: one.bytes })
  }
  return found
}

/** Paths have no `://` behind their first word. */
export const isAddress = (asked: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(asked)

const atAddress = (url: string): Input => ({ url, source: shownAddress(url), place: shownAddress(url) })

/** An address as the register keeps it: without a fragment, and without a name or a password, which are for nobody's eyes. */
export const shownAddress = (url: string): string =>
  URL.canParse(url) ? new URL(url).href.replace(/\/\/[^/@]*@/, '//').replace(/#.*/, '') : url

async function atPath(path: string): Promise<readonly Input[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    const { source, refused: why } = refused(path, 'failed', whyNot(found))
    return [{ source, refused: { ...why!, missing: true } }]
  }
  if (found.isDirectory()) return inFolder(path)
  if (found.isFile()) return [{ path, source: basename(path), place: resolve(path) }]
  return [refused(path, 'skipped', 'is neither a file nor a folder')]
}

async function inFolder(folder: string): Promise<readonly Input[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error)
  if (names instanceof Error) return [refused(folder, 'failed', whyNot(names))]
  const found: Input[] = []
  for (const name of names.sort()) found.push(...(await inside(join(folder, name), name)))
  return found
}

async function inside(path: string, name: string): Promise<readonly Input[]> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return [refused(path, 'failed', whyNot(found))]
  if (name.startsWith('.')) return [refused(path, 'skipped', 'is hidden; name it to add it')]
  if (found.isSymbolicLink()) return [refused(path, 'skipped', 'is a symbolic link; name it to add it')]
  if (found.isDirectory()) return inFolder(path)
  if (found.isFile()) return [{ path, source: name, place: resolve(path), inFolder: true }]
  return [refused(path, 'skipped', 'is neither a file nor a folder')]
}

const refused = (path: string, status: 'skipped' | 'failed', reason: string): Input => ({
  source: basename(path),
  place: resolve(path),
  refused: { status, reason },
})

/** Why a file or folder cannot be read, in words that say what to do. */
export function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file or folder'
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read; check its permissions'
  return `cannot be read: ${error.code ?? error.message}`
}
