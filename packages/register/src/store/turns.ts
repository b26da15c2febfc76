/** Lets one at a time have something, in the order of asking. */
export interface Turns {
  /** Waits for the turn; what it gives ends it. */
  take(): Promise<() => void>
}

export function turns(): Turns {
  let last: Promise<void> = Promise.resolve()
  return {
    async take() {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      return resolve
    },
  }
}
