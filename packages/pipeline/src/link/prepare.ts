import { keysOf } from './keys.ts'
import { type LightNames, type Linkable, type Terms, termsOfDocument, type Word, wordsOf } from './terms.ts'
import type { Wording } from './wording.ts'

/** A provision ready to be compared with those of any document. */
export interface Prepared<P extends Linkable = Linkable> {
  readonly provision: P
  readonly words: readonly Word[]
  readonly terms: Terms
  readonly keys: Int32Array
}

/** The provisions of one document, headings and repeated passages left out by the caller, ready to be compared. */
export function prepare<P extends Linkable>(
  provisions: readonly P[],
  wording: Wording,
  names: LightNames,
): readonly Prepared<P>[] {
  const words = provisions.map(({ quote }) => wordsOf(quote, wording, names))
  const terms = termsOfDocument(provisions, words)
  return provisions.map((provision, at) => ({
    provision,
    words: words[at]!,
    terms: terms[at]!,
    keys: keysOf(terms[at]!),
  }))
}
