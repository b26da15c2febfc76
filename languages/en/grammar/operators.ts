import type { Bindingness, Kind, Rule } from '@servanda/pipeline'

/**
 * What stands behind an operator:
 * `to` an infinitive · `to-ing` "to" and a gerund · `prep-ing` a preposition and a gerund · `that` a clause ·
 * `object-to` somebody, "to" and an infinitive · `object-with` somebody, "with" and a gerund · `gerund` · `object` anything else, the operator's verb being the
 * predicate itself.
 */
export type Frame = 'to' | 'to-ing' | 'prep-ing' | 'that' | 'object-to' | 'object-with' | 'gerund' | 'object'

/** What a frame makes of the predicates it governs. */
export interface Effect {
  readonly kind: Kind
  readonly bindingness?: Bindingness
  /** The operator's own verb begins the span of the first predicate: "work with others to ...". */
  readonly own?: true
}

/** An operator family: verbs, adjectives and nouns of one meaning, and what each frame makes of their complement. */
export interface Operator extends Rule {
  readonly verbs?: readonly string[]
  /** Behind be, remain, stand, become, feel: "ready", "committed". */
  readonly adjectives?: readonly string[]
  /** Behind express, reaffirm, have ... : "readiness", "commitment". */
  readonly nouns?: readonly string[]
  readonly frames: Partial<Readonly<Record<Frame, Effect>>>
  /** Its clause reports what its subject says. */
  readonly reports?: true
}
