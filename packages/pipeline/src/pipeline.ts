import type { LanguagePack } from './language-pack.ts'
import type { DocumentFacts, Framework, Reading, Result } from './model/index.ts'

export interface ReadOptions {
  readonly packs: readonly LanguagePack[]
  readonly frameworks: readonly Framework[]
  /** What is known beforehand; wins over what the text says of itself where `by` is `given`. */
  readonly facts?: DocumentFacts
  /** Where the text itself begins, behind a front-matter header. UTF-16 code units. */
  readonly from?: number
}

/**
 * Everything the pipeline finds in one captured text. Never throws, on any text; the same input gives the
 * same output.
 */
export function read(text: string, _options: ReadOptions): Result<Reading> {
  return {
    value: {
      parts: [
        {
          start: 0,
          end: text.length,
          embedded: false,
          facts: {},
          sections: [],
          furniture: [],
          provisions: [],
          mentions: [],
        },
      ],
    },
    issues: [],
  }
}
