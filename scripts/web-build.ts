import { spawn } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
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

/** Builds the pages where they are not built, or older than what they are made of. */
export async function buildWebIfNeeded(): Promise<void> {
  const built = changed(BUILT)
  const sources = globSync(SOURCES, { cwd: root, exclude: (path) => MADE.test(path) })
  if (sources.every((file) => changed(file) < built)) return
  console.error('Building the pages ...')
  await run('npm', ['run', 'build', '--silent', '-w', 'packages/web'])
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolved, rejected) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', rejected)
    child.on('exit', (code) => (code === 0 ? resolved() : rejected(new Error(`the pages cannot be built:\n${output}`))))
  })
}
