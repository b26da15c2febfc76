import type { DocumentFacts, Framework, Issue, Part, Result } from './model/index.ts'

/** What a pack is told about the text it reads. */
export interface ReadingContext {
  readonly frameworks: readonly Framework[]
  readonly facts: DocumentFacts
}

/** What a language brings to the pipeline: data and rules, one folder each. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string
  /** Changes whenever the output may change. */
  readonly version: string
}

export type { Issue, Part, Result }
