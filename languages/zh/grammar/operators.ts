import type { Bindingness, Kind, Rule } from '@servanda/pipeline'

/**
 * What an operator does with what stands behind it:
 * `govern` it stands outside and says what the verbs behind it are · `hope` the same, but whose action is hoped for
 * decides · `call` it asks another, and stands inside with one verb, outside with several · `report` it says who speaks ·
 * `predicate` it is the predicate itself · `regard` it opens a predicate with an object before its verb.
 */
type Does = 'govern' | 'hope' | 'call' | 'report' | 'predicate' | 'regard'

/** An operator family: words of one meaning, and what they make of the clause. */
export interface Operator extends Rule {
  readonly does: Does
  readonly words: string
  readonly kind: Kind
  readonly bindingness?: Bindingness
  /** Ends what a modal before it governs, though it has no subject of its own. */
  readonly ends?: true
  /** Keeps its kind though a modal governs it. */
  readonly holds?: true
  /** Asks of everybody, so that it is the speaker's whoever its subject. */
  readonly speakers?: true
}
