import type { Bindingness, Due, Kind, Pillar, Quote } from '@servanda/pipeline'
import type { Verdict } from './review-rows.ts'

/** What is suggested at a place, before or after a new reading. Offsets are UTF-16 code units into the captured text. */
export interface Suggestion extends Quote {
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Due
  readonly rule: string
  readonly version: string
}

export const SUGGESTED_FIELDS = ['kind', 'by', 'bindingness', 'pillar', 'due', 'mechanisms', 'instruments'] as const
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number]

/** A decision that would lose its place: the words that it was about, and what would be suggested nearest to them. */
export interface LosingPlace extends Quote {
  readonly verdict: Verdict
  readonly by: string
  /** Number of the entry that made it. */
  readonly entry: number
  readonly nearest?: Suggestion
}

export interface NameFound extends Quote {
  readonly type: string
  readonly name: string
}

/** What reading one captured text again would change. */
export interface Rereading {
  readonly documentId: string
  readonly source: string
  readonly language: string
  /** What read it, and what would: readers, language packs and frameworks whose versions differ. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly added: readonly Suggestion[]
  readonly removed: readonly Suggestion[]
  readonly changed: readonly {
    readonly before: Suggestion
    readonly after: Suggestion
    readonly fields: readonly SuggestedField[]
  }[]
  readonly names: { readonly added: readonly NameFound[]; readonly removed: readonly NameFound[] }
  readonly lost: readonly LosingPlace[]
}
