import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Framework } from '@servanda/pipeline'
import { ServandaError } from '../errors.ts'
import { LISTS } from './lists.ts'

/** The folder of frameworks that came with Servanda: beside the sources in a clone, in the package otherwise. */
function frameworksFolder(): string | undefined {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'frameworks')
    if (existsSync(join(candidate, 'base', 'framework.json'))) return candidate
    if (dirname(folder) === folder) return undefined
  }
}

let builtIn: Promise<readonly Framework[]> | undefined

/** All frameworks that came with Servanda, `base` first, the others by name. They are read once. */
export function builtInFrameworks(): Promise<readonly Framework[]> {
  builtIn ??= readBuiltIn()
  return builtIn
}

async function readBuiltIn(): Promise<readonly Framework[]> {
  const folder = frameworksFolder()
  if (!folder) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => existsSync(join(folder, entry.name, 'framework.json')))
    .map((entry) => entry.name)
  const ordered = names.filter((name) => name !== 'base').sort()
  return Promise.all(['base', ...ordered].map((name) => readFramework(join(folder, name), false)))
}

/**
 * A framework by the name of one that came with Servanda, or from a folder.
 *
 * @throws ServandaError `framework-missing`, or `framework-invalid` with the file and the place in it.
 */
export async function loadFramework(nameOrFolder: string): Promise<Framework> {
  const known = (await builtInFrameworks()).find((framework) => framework.name === nameOrFolder)
  if (known) return known
  const folder = resolve(nameOrFolder)
  const found = await stat(join(folder, 'framework.json')).catch(() => undefined)
  if (found?.isFile()) return readFramework(folder, true)
  const names = (await builtInFrameworks()).map((framework) => framework.name).join(', ')
  throw new ServandaError(
    'framework-missing',
    `no framework "${nameOrFolder}"; give one of ${names || '(none came with this copy)'}, none, or a folder with a framework.json`,
  )
}

/** What comes with Servanda is checked by its tests, so that the check costs no start any time. */
async function readFramework(folder: string, check: boolean): Promise<Framework> {
  const manifest = await readJson(join(folder, 'framework.json'))
  const lists = await Promise.all(
    LISTS.map(async (list) => [list, (await readJson(join(folder, `${list}.json`), true)) ?? []] as const),
  )
  if (check) {
    const { checkFramework } = await import('./check.ts')
    return checkFramework(folder, manifest, Object.fromEntries(lists))
  }
  return { ...(manifest as object), ...Object.fromEntries(lists) } as unknown as Framework
}

async function readJson(file: string, optional = false): Promise<unknown> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    if (optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new ServandaError('framework-invalid', `${file} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ServandaError('framework-invalid', `${file} is not JSON: ${(error as Error).message}`)
  }
}
