import type { DocumentFacts } from './document.ts'
import type { Mention } from './mention.ts'
import type { Provision, Quote } from './provision.ts'
import type { Span } from './span.ts'

export const FURNITURE = [
  'navigation',
  'caption',
  'byline',
  'dateline',
  'teaser',
  'promotion',
  'comment',
  'reference',
  'repeated-heading',
  'header',
  'other',
] as const

/** A stretch of the captured text that is not the text: kept, shown greyed, never coded. */
export interface Furniture extends Span {
  readonly why: (typeof FURNITURE)[number]
}

/** A numbered or titled part of a text: span of the whole section, its label ("IV") and heading. */
export interface Section extends Span {
  readonly label: string
  readonly heading?: Quote
}

/** One text inside a captured text: the captured text itself, or a document embedded in it. */
export interface Part extends Span {
  readonly embedded: boolean
  readonly facts: DocumentFacts
  readonly sections: readonly Section[]
  readonly furniture: readonly Furniture[]
  readonly provisions: readonly Provision[]
  readonly mentions: readonly Mention[]
}

/** All that the pipeline read in one captured text. Offsets count in that text, in every part. */
export interface Reading {
  /** The captured text first, then the documents embedded in it, in order; parts do not share provisions. */
  readonly parts: readonly [Part, ...Part[]]
}

/** A stretch of a text in another language than the text's own. */
export interface Passage extends Span {
  /** BCP 47. */
  readonly language: string
  /** It holds whole sentences, which are read by the rules of their language. */
  readonly whole?: true
}
