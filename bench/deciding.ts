import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openRegister, type Register } from '../packages/register/src/index.ts'
import { median, table } from './measure.ts'
import { addAll, multiply, statements, TO_REVIEW } from './million.ts'

const ROUNDS = 40
const USAGE = `node bench/deciding.ts [PROVISIONS] [FILE]
Makes a register of so many provisions (1,000,000 unless told) in FILE, and measures how long the next item of the queue and a
durable decision take, at the start of review and when nine tenths of it are done.`

type Verb = (register: Register, n: number) => Promise<unknown>

const QUEUES: Readonly<Record<string, Parameters<Register['queue']>[0]>> = {
  'next item': {},
  'next commitment': { kind: ['commitment'] },
  'next exploratory one on multilateral affairs': { pillar: ['multilateral'], bindingness: ['exploratory'] },
  'next one of Kenya': { by: ['Kenya'] },
  'next flagged one': { review: ['flagged'] },
}

async function milliseconds(register: Register, verb: Verb): Promise<string> {
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now()
    await verb(register, n)
    times.push(performance.now() - start)
  }
  return `${median(times).toFixed(1)} (${Math.max(...times).toFixed(1)})`
}

async function measured(register: Register): Promise<readonly (readonly [string, string])[]> {
  const rows: (readonly [string, string])[] = []
  for (const [name, query] of Object.entries(QUEUES)) {
    rows.push([name, await milliseconds(register, () => register.queue({ ...query, limit: 1 }))])
  }
  const { rows: waiting } = await register.queue({ limit: ROUNDS * 2 })
  const ids = waiting.map(({ provision }) => provision.id)
  rows.push([
    'decision',
    await milliseconds(register, (register, n) => register.decide({ provisions: [ids[n]!], verdict: 'accepted' })),
  ])
  const { rows: entries } = await register.log({ limit: ROUNDS, action: ['decide'] })
  rows.push(['undo', await milliseconds(register, (register, n) => register.undo({ entry: entries[n]!.n }))])
  return rows
}

async function main(): Promise<void> {
  const [asked = '1000000', file = join(tmpdir(), `servanda-bench-${process.pid}.db`)] = process.argv.slice(2)
  if (!/^\d+$/.test(asked)) return console.log(USAGE)
  const made = await openRegister(file, { create: 'if-missing' })
  if ((await made.documents({ limit: 1 })).total === 0) await addAll(made, statements(40, 48_000))
  await made.close()
  const count = multiply(file, Number(asked), TO_REVIEW)
  console.log(`A register of ${count.toLocaleString('en')} provisions; milliseconds, median (worst) of ${ROUNDS}\n`)
  const early = await open(file, measured)
  const database = new DatabaseSync(file, { timeout: 60_000 })
  database.exec(`update provision set review = 'accepted' where document_id <
    (select document_id from provision order by document_id limit 1 offset ${Math.floor(count * 0.9)})`)
  database.close()
  const late = await open(file, measured)
  console.log(
    table(
      ['', 'at the start', 'nine tenths done'],
      early.map(([name, time], n) => [name, time, late[n]![1]]),
    ),
  )
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

async function open<T>(file: string, use: (register: Register) => Promise<T>): Promise<T> {
  const register = await openRegister(file)
  try {
    return await use(register)
  } finally {
    await register.close()
  }
}

await main()
