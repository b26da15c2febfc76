import { Worker } from 'node:worker_threads'
import { asServandaError } from './sqlite-failure.ts'
import type { Answer, Batch, Outcome, Question, Statement } from './sqlite-messages.ts'

/** A connection whose queries run in a thread of their own, one after the other. */
export interface SqliteConnection {
  run(query: Statement): Promise<{ readonly rows: readonly unknown[]; readonly changes: number }>
  /** Runs each of them whole or not at all, under one commit; rejects where that fails. */
  runBatches(batches: readonly Batch[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * Opens a SQLite file in a worker thread. An idle connection does not keep the process alive.
 *
 * @throws ServandaError where the file cannot be opened.
 */
export async function connect(file: string, access: 'read' | 'write'): Promise<SqliteConnection> {
  const own = new URL(import.meta.url)
  const entry = new URL(own.pathname.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js', own)
  const worker = new Worker(entry, { workerData: { file, access }, execArgv: [], stderr: true })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: Error | undefined

  const end = (error: Error): void => {
    ended ??= error
    for (const one of waiting.values()) one.reject(ended)
    waiting.clear()
  }
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', (error: Error & { errcode?: number }) => reject(asServandaError(error, file)))
  })
  worker.on('error', (error: Error) => end(asServandaError(error, file)))
  worker.on('exit', () => end(new Error(`the connection to ${file} is closed`)))
  worker.on('message', (answer: Answer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if (answer.failure) one?.reject(asServandaError(answer.failure, file))
    else one?.resolve(answer)
  })
  worker.unref()

  const ask = (asked: { readonly query: Statement } | { readonly batches: readonly Batch[] }): Promise<Answer> => {
    if (ended) return Promise.reject(ended)
    const question: Question = { id: ++last, ...asked }
    worker.ref()
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject })
      worker.postMessage(question)
    })
  }

  return {
    async run(query) {
      const { rows = [], changes = 0 } = await ask({ query })
      return { rows, changes }
    },
    async runBatches(batches) {
      const { outcomes = [] } = await ask({ batches })
      return outcomes
    },
    async close() {
      if (ended) return
      worker.ref()
      const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      worker.postMessage('close')
      await gone
    },
  }
}
