import type { DocumentFacts, Issue } from '@servanda/pipeline'

/** What a reader made of the bytes of one input. */
export interface Captured {
  /** The captured text; every offset in Servanda counts in it, in UTF-16 code units. */
  readonly text: string
  /** Where the text itself begins, behind a front-matter header. */
  readonly from: number
  /** What a header says of the text. */
  readonly facts: DocumentFacts
  /** Header lines that Servanda does not know or understand, kept as they were. */
  readonly otherHeaders: Readonly<Record<string, string>>
  /** Encoding that the bytes were decoded from, as `TextDecoder` calls it. */
  readonly encoding: string
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

/** One input format: one file and one line in `readers.ts`. */
export interface Reader {
  readonly name: string
  /** Changes whenever the captured text may change. */
  readonly version: string
  /** File name endings it takes, lower case, with the dot; the empty string takes names without one. */
  readonly endings: readonly string[]
  /** Never throws, on any bytes. */
  read(bytes: Uint8Array): ReaderResult
}
