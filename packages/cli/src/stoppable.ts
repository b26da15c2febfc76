import { note } from './output.ts'

/**
 * Lets somebody stop long work: what is begun is finished first; asked a second time, the process ends at once.
 *
 * @returns what `work` gives; the signal aborts when somebody asks
 */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = (): void => {
    release()
    controller.abort()
    note('\nstopping when what was read is written; ask again to stop at once')
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    return await work(controller.signal)
  } finally {
    release()
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
