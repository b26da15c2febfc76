/** A clause with a subject of its own goes on. */
export const CLAUSE = -1
/** A participle of an operator goes on: ", recognising that". */
export const PARTICIPLE = -2
/** Nothing goes on. */
export const END = -3

/** Where a predicate ends and what goes on there. `level` counts the open lists from outside; -1 begins a clause with a subject of its own. */
export interface Boundary {
  /** Token at which the span ends. */
  readonly stop: number
  /** Token at which the next predicate or clause begins; the end where nothing follows. */
  readonly next: number
  /** Index of the list that goes on; CLAUSE, PARTICIPLE or END. */
  readonly level: number
}
