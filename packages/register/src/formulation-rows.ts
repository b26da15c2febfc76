import type { Quote } from '@servanda/pipeline'

export const FORMULATION_KINDS = ['phrase', 'rewording', 'name'] as const
/** A set phrase; words that linked provisions put for one another; a thing that goes by several names. */
export type FormulationKind = (typeof FORMULATION_KINDS)[number]

/** A use of a variant, in the words of a document. */
export interface FormulationUse extends Quote {
  readonly documentId: string
  readonly source: string
  readonly documentTitle: string
  readonly documentDate?: string
  readonly language: string
  /** The provision that it stands in, and whose that is. */
  readonly provisionId?: string
  readonly by: readonly string[]
}

/** One wording with all its uses, the earliest first. */
export interface FormulationVariant {
  readonly words: string
  readonly uses: readonly FormulationUse[]
}

/** What several documents say in set words, and the variants in which they say it. */
export interface Formulation {
  readonly id: string
  readonly kind: FormulationKind
  /** The most frequent wording. */
  readonly name: string
  /** The one first used stands first. */
  readonly variants: readonly FormulationVariant[]
  readonly documents: number
  readonly firstDate?: string
  readonly lastDate?: string
  /** All uses, in the order of their documents. */
  readonly mentions: readonly FormulationUse[]
  /** All its variants come from documents that carry one text: the words are a translator's, not a party's. */
  readonly translation?: true
}

export interface FormulationList {
  readonly rows: readonly Formulation[]
  readonly total: number
  readonly next?: string
  /** How many documents were read for it, the latest ones, and how many there are. */
  readonly read: number
  readonly documents: number
}
