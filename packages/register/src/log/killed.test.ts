import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { registerOf } from '../register.ts'
import { allOf } from '../testing/all-of.ts'
import type { Folder } from '../testing/folder.ts'
import { inThread } from '../testing/in-thread.ts'
import type { Recorded } from '../testing/killed-writer.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'

const KILLS = Number(process.env.SERVANDA_KILLS ?? 50)
const AT_ONCE = 2
const ROUNDS = 40

/** The writing process as one plain file, which starts in a third of the time. */
async function writerIn(folder: Folder): Promise<string> {
  const input = fileURLToPath(new URL('../testing/killed-writer.ts', import.meta.url))
  await using bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ file: folder.at('writer.mjs') })
  return folder.at('writer.mjs')
}

/** Mixed writes of a register, recorded as they were made durable. */
async function recordedIn(file: string): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = []
  let entries = 0
  await using context = inThread(file, 'write', (batch) => {
    recorded.push({ entries, batch })
    entries += batch.log.length
  })
  const register = registerOf(context)
  entries = (await register.log()).total
  const ids = (await register.provisions({ limit: 'all' })).rows.map(({ id }) => id)
  const [item] = (await register.items()).rows
  for (let n = 0; n < ROUNDS; n++) {
    const verdict = n % 2 ? 'flagged' : 'accepted'
    const { first } = await register.decide({ provisions: [ids[n % ids.length]!], verdict })
    if (n % 3 === 0) await register.undo({ entry: first! })
    if (n % 5 === 0) await register.noteSearch({ item: item!.id, place: `archive ${n}` })
    if (n % 7 === 0) {
      const bytes = new TextEncoder().encode(`Peru will open school ${n}.`)
      await allOf(register.add([{ name: `${n}.en.txt`, bytes }]))
    }
  }
  return recorded
}

/** Lets a process write until it has printed so many lines and some milliseconds more; how far the last line says it came. */
async function killed(args: readonly string[], lines: number, delay: number) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit') as Promise<[code: number | null, signal: string | null]>
  let acknowledged = 0
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    if (++seen === lines) setTimeout(() => child.kill('SIGKILL'), delay)
  }
  const [code, signal] = await gone
  expect([code, signal]).toEqual(signal ? [null, 'SIGKILL'] : [0, null])
  return { acknowledged, isKilled: signal !== null }
}

/** What was acknowledged is there, in its order, and log, tables and texts agree. */
async function isWhole(file: string, acknowledged: number, subjects: readonly string[]): Promise<void> {
  await using context = inThread(file, 'write')
  const register = registerOf(context)
  const { rows } = await register.log({ order: 'asc', limit: 'all' })
  expect(rows.length).toBeGreaterThanOrEqual(acknowledged)
  expect(rows.map(({ subject }) => subject)).toEqual(subjects.slice(0, rows.length))
  const { problems, changed } = await register.doctor({ rebuild: true })
  expect({ problems, changed }).toEqual({ problems: [], changed: false })
}

test(`killed ${KILLS} times in the middle of mixed writes, a register keeps every entry that it acknowledged`, async () => {
  await using made = await testRegister(TEXTS)
  await made.register.close()
  const { folder } = made
  copyFileSync(made.register.file, folder.at('start.db'))
  const recorded = await recordedIn(made.register.file)
  const recording = folder.file('recording', serialize(recorded))
  const subjects = await subjectsIn(made.register.file)
  const writer = await writerIn(folder)

  async function lane(name: string, kills: number): Promise<void> {
    const file = folder.at(`${name}.db`)
    let acknowledged = 0
    startAgain(folder, file)
    for (let kill = 0; kill < kills; ) {
      const life = await killed([writer, file, recording], 1 + ((kill * 5) % 4), (kill * 3) % 7)
      acknowledged = Math.max(acknowledged, life.acknowledged)
      if (life.isKilled) kill++
      else {
        await isWhole(file, acknowledged, subjects)
        startAgain(folder, file)
        acknowledged = 0
      }
    }
    await isWhole(file, acknowledged, subjects)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => lane(`lane-${n}`, Math.ceil(KILLS / AT_ONCE))))
}, 3_600_000)

async function subjectsIn(file: string): Promise<readonly string[]> {
  await using context = inThread(file, 'read')
  const { rows } = await registerOf(context).log({ order: 'asc', limit: 'all' })
  return rows.map(({ subject }) => subject)
}

function startAgain(folder: Folder, file: string): void {
  for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true })
  copyFileSync(folder.at('start.db'), file)
}
