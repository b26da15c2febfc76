import { spawn } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { note } from './output.ts'

const root = resolve(import.meta.dirname, '../../..')
const BUILT = 'packages/web/build/server/index.js'
/** What the pages are made of: their own sources, and the client of the API with the rows that it returns. */
const SOURCES = [
  'packages/web/**/*.{ts,tsx,css,po,json}',
  'packages/server/src/**/*.ts',
  'packages/register/src/*.ts',
  'package-lock.json',
]
const MADE = /(^|\/)(node_modules|build|\.react-router)$/

const changed = (file: string): number => statSync(resolve(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** In a clone, builds the pages where they are not built, or older than what they are made of. */
export async function buildWebIfNeeded(): Promise<void> {
  if (!existsSync(resolve(root, 'packages/web/vite.config.ts'))) return
  const built = changed(BUILT)
  const sources = globSync(SOURCES, { cwd: root, exclude: (path) => MADE.test(path) })
  if (sources.every((file) => changed(file) < built)) return
  note('Building the pages ...')
  await npm(['run', 'build', '--silent', '-w', 'packages/web'])
}

function npm(args: readonly string[]): Promise<void> {
  const child = spawn('npm', args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolved, rejected) => {
    child.on('error', rejected)
    child.on('exit', (code) => (code === 0 ? resolved() : rejected(new Error(`the pages cannot be built:\n${output}`))))
  })
}
