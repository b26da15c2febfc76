import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  buildWebIfNeeded,
  DEFAULT_PORT,
  interrupted,
  portNumber,
  progressLine,
  reportLine,
  serveRegister,
} from '../packages/cli/src/index.ts'
import { openRegister, type Summary } from '../packages/register/src/index.ts'

const root = resolve(import.meta.dirname, '..')
const examples = resolve(root, 'examples')

/** A folder for each relationship; what stands beside them is about the examples, not one of them. */
const exampleFolders = (): readonly string[] =>
  readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(examples, name))

/** `npm start`: the example documents, read into a register, served on this machine. Gives the exit code. */
export async function start(argv: readonly string[]): Promise<number> {
  try {
    const { file, port } = optionsOf(argv)
    await Promise.all([buildWebIfNeeded(), existsSync(file) ? undefined : readExamples(file)])
    await serveUntilInterrupted(file, port)
    return 0
  } catch (error) {
    console.error(`servanda: ${(error as Error).message}`)
    return 1
  }
}

function optionsOf(argv: readonly string[]): { readonly file: string; readonly port: number } {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: process.env.PORT ?? String(DEFAULT_PORT) },
      register: { type: 'string', default: resolve(root, 'servanda.db') },
    },
  })
  return { file: resolve(values.register), port: portNumber(values.port) }
}

/** Reads into a file beside, and renames: a start that is broken off leaves no half of a register. */
async function readExamples(file: string): Promise<void> {
  const fresh = `${file}.new`
  for (const ending of ['', '-wal', '-shm']) rmSync(fresh + ending, { force: true })
  console.error(`Reading the examples into ${shortest(file)} ...`)
  const register = await openRegister(fresh, { create: true })
  try {
    const progress = progressLine()
    for await (const report of register.add(exampleFolders(), { onProgress: progress.show })) {
      progress.clear()
      console.error(`  ${reportLine(report)}`)
    }
  } finally {
    await register.close()
  }
  renameSync(fresh, file)
}

function shortest(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}

async function serveUntilInterrupted(file: string, port: number): Promise<void> {
  const register = await openRegister(file)
  try {
    console.error(`\n${summaryText(await register.summary())}\n`)
    const { url, close } = await serveRegister(register, port)
    console.log(`Servanda is at ${url} (Ctrl+C ends it)`)
    await interrupted()
    await close()
  } finally {
    await register.close()
  }
}

function summaryText(summary: Summary): string {
  const { documents, provisions, commitments, mechanisms, leftOut } = summary
  const counts = `${documents} documents, ${provisions} provisions, ${commitments} of them commitments, ${mechanisms} mechanisms`
  const reasons = leftOut.map(({ reason, count }) => `${reason} ${count}`)
  return reasons.length > 0 ? `${counts}\nLeft out, and why: ${reasons.join(', ')}` : counts
}
