import type { DocumentFacts, Furniture, Issue, Span } from '@servanda/pipeline'

/** Where in the original a stretch of the captured text stands. */
export interface Place extends Span {
  /** Page of the original, counting from 1. */
  readonly page?: number
  /** Path of the element in the original: `/html/body/article/p[3]`. */
  readonly element?: string
  /** The text was recognised in a picture, and may be wrong. */
  readonly recognised?: true
}

/** What a reader made of the bytes of one input. */
export interface Captured {
  /** The captured text; every offset in Servanda counts in it, in UTF-16 code units. */
  readonly text: string
  /** Where the text itself begins, behind a front-matter header or what a page puts above it. */
  readonly from: number
  /** What a header or the page's metadata say of the text. */
  readonly facts: DocumentFacts
  /** Header lines that Servanda does not know or understand, kept as they were. */
  readonly otherHeaders: Readonly<Record<string, string>>
  /** Encoding that the bytes were decoded from, as `TextDecoder` calls it; of formats without one, `binary`. */
  readonly encoding: string
  /** What the format itself shows to be no text, in order; no two overlap. */
  readonly furniture?: readonly Furniture[]
  /** The way back to the original, in order; no two overlap. Plain text needs none. */
  readonly places?: readonly Place[]
  readonly issues: readonly Issue[]
}

/** Why an input could not be read, in one line that says what to do. */
export interface Refusal {
  readonly code: string
  readonly reason: string
}

export type ReaderResult =
  | { readonly captured: Captured; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly captured?: undefined }

/** What is known of the bytes of one input besides themselves. */
export interface Origin {
  /** Name of its file; its ending says the format where nothing else does. */
  readonly name: string
  /** Media type that whoever sent it gave: `text/html; charset=gb2312`. */
  readonly type?: string
}

export type Longer = (milliseconds: number) => void

/** One input format: one folder and one line in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Changes whenever the captured text may change. */
  readonly version: string
  /** File name endings it takes, lower case, with the dot; the empty string takes names without one. */
  readonly endings: readonly string[]
  /** Media types it takes, lower case, without parameters. */
  readonly types: readonly string[]
  /** Whether the bytes plainly are of this format, whatever name they have. */
  recognises?(bytes: Uint8Array): boolean
  /** A library parses it, which runs in a thread of its own with limits on time and memory. */
  readonly isolated?: true
  /**
   * Never throws, on any bytes, unless it is isolated.
   *
   * @param longer asks for so many milliseconds from now, where a part by itself may take long
   */
  read(bytes: Uint8Array, origin: Origin, longer?: Longer): ReaderResult | Promise<ReaderResult>
}
