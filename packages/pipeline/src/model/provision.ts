import type { Span } from './span.ts'

export const KINDS = ['commitment', 'proposal', 'position', 'assessment', 'fact'] as const
export const BINDINGNESS = ['firm', 'effort', 'exploratory', 'willing', 'support'] as const
export const PILLARS = [
  'overall',
  'political',
  'security',
  'practical',
  'people',
  'multilateral',
  'differences',
] as const
export const DUE_KINDS = ['date', 'soft', 'recurring', 'event'] as const

export type Kind = (typeof KINDS)[number]
/** From strongest to weakest; the weakest cue that applies to a predicate wins. */
export type Bindingness = (typeof BINDINGNESS)[number]
export type Pillar = (typeof PILLARS)[number]

/** What the text says about when. `from` and `to` are calendar days (ISO 8601), both included. */
export interface Due extends Span {
  readonly raw: string
  readonly kind: (typeof DUE_KINDS)[number]
  readonly from?: string
  readonly to?: string
}

/** A name as it stands in the text. */
export interface Quote extends Span {
  readonly quote: string
}

/**
 * The smallest clause that says one thing which could be true, done or left undone on its own.
 * `quote` is the text at the span, always.
 */
export interface Provision extends Quote {
  readonly kind: Kind
  /** Short names of those that undertake, propose or hold it, in alphabetical order. */
  readonly by: readonly string[]
  /** On commitments, and only there. */
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Due
  readonly mechanisms: readonly Quote[]
  readonly instruments: readonly Quote[]
  readonly condition?: Quote
  readonly purpose?: Quote
  readonly detail?: Quote
  readonly effect?: Quote
  /** A heading that is a full sentence; left out of counts. */
  readonly heading?: true
  /** Label of the section it stands in, as the text writes it: "IV", "3". */
  readonly section?: string
  /** Id of the rule that found it: `en/agree`. */
  readonly rule: string
  /** Start of the earlier provision of the same text that it repeats word for word. */
  readonly repeats?: number
}
