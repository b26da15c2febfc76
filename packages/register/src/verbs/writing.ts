import type { AddReport } from '../verbs.ts'

/** A document that is read, and about to be written. */
export interface Read {
  readonly written: () => Promise<AddReport>
  /** Of what was read, in bytes. */
  readonly size?: number
}

interface Writing {
  readonly report: Promise<AddReport>
  done: boolean
}

/** Documents gathered for one commit, how much of them, in bytes, and how long the first may wait, in milliseconds. */
const MOST_TOGETHER = 32
const MOST_BYTES = 4_000_000
const LONGEST_WAIT = 250

/**
 * Documents on their way into the register; their reports come in the order in which they were read. Some are gathered
 * and asked to be written at once, so that they share a commit, while the next ones are read.
 */
export class WritingQueue {
  readonly #gathered: Read[] = []
  readonly #writing: Writing[] = []
  #bytes = 0
  #since = 0

  add(read: Read): void {
    if (this.#gathered.length === 0) this.#since = performance.now()
    this.#gathered.push(read)
    this.#bytes += read.size ?? 0
  }

  /** Reports of what is durable; waits only where as much as is gathered is still being written. */
  async *ready(): AsyncGenerator<AddReport> {
    if (this.#isDue()) {
      while (this.#writing.length > 0) yield await this.#first()
      this.#write()
    }
    while (this.#writing[0]?.done) yield await this.#first()
  }

  /** Reports of all that is left. */
  async *rest(): AsyncGenerator<AddReport> {
    this.#write()
    while (this.#writing.length > 0) yield await this.#first()
  }

  /** Waits until nothing is being written, whatever came of it. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#writing.map(({ report }) => report))
  }

  #isDue(): boolean {
    return (
      this.#gathered.length >= MOST_TOGETHER ||
      this.#bytes >= MOST_BYTES ||
      (this.#gathered.length > 0 && performance.now() - this.#since > LONGEST_WAIT)
    )
  }

  #write(): void {
    for (const { written } of this.#gathered.splice(0)) {
      const one: Writing = { report: written(), done: false }
      const settle = (): void => {
        one.done = true
      }
      one.report.then(settle, settle)
      this.#writing.push(one)
    }
    this.#bytes = 0
  }

  #first(): Promise<AddReport> {
    return this.#writing.shift()!.report
  }
}
