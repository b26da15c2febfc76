import type { Bindingness, Kind, Rule } from '@servanda/pipeline'

/** What an operator makes of what stands behind it. */
export interface Outcome {
  readonly kind: Kind
  readonly bindingness?: Bindingness
  /** The operator is part of the span, unless several verbs follow. */
  readonly inside?: true
}

/**
 * An operator family: expressions of one meaning, and what each makes of what follows: a verb of the same subject, a
 * noun, or somebody else with a verb. What has no outcome is read for itself.
 */
export interface Operator extends Rule {
  readonly expressions: readonly string[]
  readonly verb?: Outcome
  readonly noun?: Outcome
  readonly other?: Outcome
  /** How it goes together with another operator behind it. `governs`: it decides. `modal`: it gives way to one that governs. */
  readonly role?: 'governs' | 'modal' | 'stance' | 'reports'
}
