import type { Refusal } from './reader.ts'

/** One file in a file that holds others. */
export type Held =
  | {
      readonly name: string
      readonly bytes: Uint8Array
      readonly type?: string
      readonly url?: string
      readonly refused?: undefined
    }
  /** It is there, and is not taken. */
  | { readonly name: string; readonly refused: Refusal }

/** What all files together that come out of one may still take; counted down as they come. */
export interface Allowance {
  /** Bytes. */
  left: number
  /** Containers in containers that may still be opened. */
  readonly depth: number
}

/** A format whose files hold other files: one folder and one line in `containers.ts`. */
export interface Container {
  readonly name: string
  /** File name endings it takes, lower case, with the dot. */
  readonly endings: readonly string[]
  /**
   * What it holds, in its order, each unpacked when it is asked for. @throws Error with a line that says why, where it
   * is damaged or would unpack to more than its allowance
   */
  open(bytes: Uint8Array, allowance: Allowance): AsyncIterable<Held>
}
