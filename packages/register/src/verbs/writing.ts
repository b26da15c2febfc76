import type { AddReport } from '../verbs.ts'

/** A document that is read, and about to be written. */
export interface Read {
  readonly written: () => Promise<AddReport>
  /** Of what was read, in bytes. */
  readonly size?: number
}

interface Writing {
  readonly report: Promise<AddReport>
  readonly size: number
  done: boolean
}

/** Documents written at the same time, and how much of them is held until then, in bytes. */
const MOST_AT_ONCE = 16
const MOST_BYTES = 4_000_000

/** Documents on their way into the register; their reports come in the order in which they were read. */
export class WritingQueue {
  readonly #writing: Writing[] = []
  #held = 0

  add({ written, size = 0 }: Read): void {
    const one: Writing = { report: written(), size, done: false }
    const settle = (): void => {
      one.done = true
    }
    one.report.then(settle, settle)
    this.#writing.push(one)
    this.#held += size
  }

  /** Reports of what is durable; waits only where too much is on its way. */
  async *ready(): AsyncGenerator<AddReport> {
    while (this.#writing[0]?.done || this.#isFull()) yield await this.#first()
  }

  /** Reports of all that is left. */
  async *rest(): AsyncGenerator<AddReport> {
    while (this.#writing.length > 0) yield await this.#first()
  }

  /** Waits until nothing is being written, whatever came of it. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#writing.map(({ report }) => report))
  }

  #isFull(): boolean {
    const count = this.#writing.length
    return count > MOST_AT_ONCE || (count > 1 && this.#held > MOST_BYTES)
  }

  #first(): Promise<AddReport> {
    const { report, size } = this.#writing.shift()!
    this.#held -= size
    return report
  }
}
