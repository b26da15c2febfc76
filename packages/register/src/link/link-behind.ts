import type { Store } from '../store/store.ts'

/** Linking that goes on beside whatever else is asked of a register, one run at a time. */
export interface LinkingBehind {
  /** Sees to it that all that is there now gets linked; settles when it is, and never fails: what failed still waits. */
  start(): Promise<void>
  /** Stops between two documents. */
  stop(): Promise<void>
}

export function linkingBehind(store: Store): LinkingBehind {
  const ending = new AbortController()
  let running: Promise<void> | undefined
  let isMore = false
  const run = async (): Promise<void> => {
    const { linkPending } = await import('./link-pending.ts')
    try {
      do {
        isMore = false
        await linkPending(store, { signal: ending.signal })
      } while (isMore && !ending.signal.aborted)
    } finally {
      running = undefined
    }
  }
  return {
    start() {
      isMore = true
      running ??= run().catch(() => undefined)
      return running
    },
    async stop() {
      ending.abort()
      await running
    },
  }
}
