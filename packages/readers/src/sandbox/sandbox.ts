import { Worker } from 'node:worker_threads'
import type { Origin, Reader, ReaderResult } from '../reader.ts'

/** What the parser of one input may take. */
const LIMITS = { milliseconds: 20_000, longer: 90_000, megabytes: 384 } as const
const LOOK_EVERY_MS = 100
const MOST_THREADS = 2

interface Job {
  readonly question: Question
  readonly answer: (result: ReaderResult) => void
  /** When its time is over. */
  end: number
}

/** What a thread says: what it has read, or that it needs so many milliseconds more. */
export type Said = ReaderResult | { readonly longer: number }

/** What a thread is asked. */
export interface Question {
  readonly reader: string
  readonly bytes: Uint8Array
  readonly origin: Origin
}

interface Thread {
  readonly worker: Worker
  job: Job | undefined
}

const threads = new Set<Thread>()
const waiting: Job[] = []

/**
 * Runs a reader in a thread of its own, which is ended when the input takes more than 20 seconds or 384 MB. Never
 * rejects. Idle threads wait for the next input and do not keep the process alive.
 */
export function readApart(reader: Reader, bytes: Uint8Array, origin: Origin): Promise<ReaderResult> {
  return new Promise((answer) => {
    waiting.push({ question: { reader: reader.name, bytes, origin }, answer, end: Number.POSITIVE_INFINITY })
    next()
  })
}

function next(): void {
  while (waiting.length > 0) {
    const idle = [...threads].find(({ job }) => job === undefined) ?? (threads.size < MOST_THREADS ? open() : undefined)
    if (!idle) return
    run(idle, waiting.shift()!)
  }
}

function open(): Thread {
  const own = new URL(import.meta.url)
  const entry = new URL(own.pathname.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js', own)
  const worker = new Worker(entry, {
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes, stackSizeMb: 4 },
  })
  const thread: Thread = { worker, job: undefined }
  threads.add(thread)
  worker.on('error', () => {})
  worker.on('exit', () => {
    threads.delete(thread)
    thread.job?.answer(WHY['reader/exhausted'])
    next()
  })
  worker.on('message', (result: Said) => {
    const { job } = thread
    if ('longer' in result) {
      if (job) job.end = performance.now() + Math.min(result.longer, LIMITS.longer)
      return
    }
    thread.job = undefined
    worker.unref()
    job?.answer(result)
    next()
  })
  return thread
}

function run(thread: Thread, job: Job): void {
  thread.job = job
  thread.worker.ref()
  thread.worker.postMessage(job.question)
  job.end = performance.now() + LIMITS.milliseconds
  const look = async (): Promise<void> => {
    if (thread.job !== job) return
    const heap = await thread.worker.getHeapStatistics().catch(() => undefined)
    if (thread.job !== job) return
    const taken = heap ? heap.used_heap_size + heap.external_memory : 0
    const code = taken > LIMITS.megabytes * 1024 * 1024 ? 'reader/exhausted' : 'reader/too-slow'
    if (code === 'reader/exhausted' || performance.now() >= job.end) endThread(thread, WHY[code])
    else setTimeout(look, LOOK_EVERY_MS).unref()
  }
  setTimeout(look, LOOK_EVERY_MS).unref()
}

/** Ends a thread whose input takes too much; its place is free at once. */
function endThread(thread: Thread, why: ReaderResult): void {
  const { job, worker } = thread
  thread.job = undefined
  threads.delete(thread)
  worker.terminate().catch(() => {})
  // ending a thread takes hold of the process again
  worker.unref()
  job?.answer(why)
  next()
}

const refusal = (code: string, reason: string): ReaderResult => ({
  refusal: { code, reason: `${reason}; save its text as .txt or .md in UTF-8` },
})

const WHY = {
  'reader/exhausted': refusal('reader/exhausted', `takes more than ${LIMITS.megabytes} MB of memory to read`),
  'reader/too-slow': refusal('reader/too-slow', `takes more than ${LIMITS.milliseconds / 1000} seconds to read`),
} as const
