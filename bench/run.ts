import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadFrameworks } from '../eval/reading.ts'
import type { DocumentFacts } from '../packages/pipeline/src/index.ts'
import { type Measured, measure, median, table } from './measure.ts'
import { readerIn, readers } from './readers.ts'
import { stageTimes } from './stages.ts'
import { writer } from './texts.ts'
import { tongue } from './tongues.ts'

const ROUNDS = 5
const LENGTH = 48_000
const TEXTS = 40

/** Statements no two of whose sentences are alike, so that nothing remembered from one helps with the next. */
function statements(seed: number): readonly string[] {
  const write = writer(seed)
  return Array.from({ length: TEXTS }, () => write.statement(LENGTH))
}

const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

async function throughput(): Promise<void> {
  const texts = statements(1)
  const size = megabytes(texts)
  const rows: (readonly [string, Measured])[] = []
  for (const [name, load] of Object.entries(readers)) {
    const read = await load()
    for (const text of texts.slice(0, 10)) read(text)
    const some = name === 'Servanda' ? texts : texts.slice(0, 4)
    const times = Array.from({ length: name === 'Servanda' ? ROUNDS : 2 }, () => measure(() => some.forEach(read)))
    rows.push([
      name,
      { size: megabytes(some), cpu: median(times.map(({ cpu }) => cpu)), wall: median(times.map(({ wall }) => wall)) },
    ])
  }
  const own = rows[0]![1]
  console.log(`Throughput on ${TEXTS} made-up statements, ${size.toFixed(1)} MB, median of ${ROUNDS} rounds\n`)
  console.log(
    table(
      ['', 'MB a CPU-second', 'CPU time of the same text beside Servanda'],
      rows.map(([name, { size: read, cpu }]) => [
        name,
        (read / cpu).toFixed(2),
        `${(cpu / read / (own.cpu / own.size)).toFixed(1)} x`,
      ]),
    ),
  )
}

/** Documents in Chinese and Vietnamese, read as those in English are. */
async function tongues(): Promise<void> {
  const rows = await Promise.all(
    (['zh', 'vi'] as const).map(async (tag) => {
      const read = await readerIn(tag)
      const write = tongue(tag, 1)
      const texts = Array.from({ length: TEXTS }, () => write(tag === 'zh' ? LENGTH / 3 : LENGTH * 0.75))
      for (const text of texts) read(text)
      const times = Array.from({ length: ROUNDS }, () => measure(() => texts.forEach(read)).cpu)
      return [tag, (megabytes(texts) / median(times)).toFixed(2)] as const
    }),
  )
  console.log(`\n${table(['language', 'MB of UTF-8 a CPU-second'], rows)}`)
}

async function latency(): Promise<void> {
  const read = await readers.Servanda!()
  const [text = '', ...others] = statements(2)
  for (const other of others) read(other)
  const warm = Array.from({ length: 20 }, () => measure(() => read(text)))
  console.log(
    `\nOne warm statement of ${LENGTH / 1000} KB: median ${(median(warm.map(({ cpu }) => cpu)) * 1000).toFixed(1)} ms of CPU time`,
  )
  const bin = join(import.meta.dirname, '..', 'packages/cli/bin/servanda.mjs')
  const sample = join(import.meta.dirname, 'sample.txt')
  const cold = Array.from(
    { length: 7 },
    () => measure(() => spawnSync(process.execPath, [bin, 'extract', sample])).wall,
  )
  console.log(`Cold start of extract: median ${(median(cold.slice(1)) * 1000).toFixed(0)} ms`)
}

async function linear(): Promise<void> {
  const read = await readers.Servanda!()
  const write = writer(3)
  const short = write.statement(100_000)
  const long = Array.from({ length: 10 }, () => write.statement(100_000)).join('\n')
  const ratio = median(Array.from({ length: 5 }, () => measure(() => read(long)).cpu / measure(() => read(short)).cpu))
  console.log(`Ten times longer: ${ratio.toFixed(1)} times the CPU time`)
  const hard: Record<string, string> = {
    '10,000 times will': 'will '.repeat(10_000),
    'a hyphen chain of 64 KB': 'a-'.repeat(32_000),
    'one line of 64 KB': write.statement(64_000).replaceAll('\n', ' '),
    '64 KB of commas': ', '.repeat(32_000),
    '64 KB of open brackets': '('.repeat(64_000),
    '64 KB of quotes': '" and '.repeat(11_000),
  }
  console.log(
    `\n${table(
      ['input', 'CPU ms'],
      Object.entries(hard).map(([name, text]) => {
        read(text)
        return [name, (median(Array.from({ length: 5 }, () => measure(() => read(text)).cpu)) * 1000).toFixed(0)]
      }),
    )}`,
  )
}

/** A worker that has loaded and read a few texts. */
async function warmWorker(seed: number): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: seed })
  await once(worker, 'message')
  return worker
}

async function twoWorkers(): Promise<void> {
  const loading = performance.now()
  const workers = await Promise.all([11, 12].map(warmWorker))
  const start = performance.now()
  const sizes = await Promise.all(
    workers.map(async (worker) => {
      worker.postMessage('begin')
      const [size] = (await once(worker, 'message')) as [number]
      return size
    }),
  )
  const wall = (performance.now() - start) / 1000
  const rate = (sizes.reduce((a, b) => a + b) / wall).toFixed(1)
  console.log(
    `\nTwo warm workers on ${cpus().length} cores: ${rate} MB a second (loading and 40 texts before: ${((start - loading) / 1000).toFixed(1)} s)`,
  )
}

async function stages(): Promise<void> {
  const texts = statements(4)
  const facts: DocumentFacts = { date: { value: '2026-01-01', by: 'given' } }
  const rows = stageTimes(texts, loadFrameworks(), facts)
  const all = rows.reduce((sum, [, ms]) => sum + ms, 0)
  console.log(
    `\n${table(
      ['stage', `ms for ${LENGTH / 1000} KB`, 'share'],
      rows.map(([stage, ms]) => [stage, ms.toFixed(2), `${Math.round((100 * ms) / all)} %`]),
    )}`,
  )
}

await throughput()
await tongues()
await latency()
await linear()
await stages()
await twoWorkers()
