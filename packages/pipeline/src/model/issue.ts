import type { Span } from './span.ts'

/** What a stage noticed and could not deal with: never thrown, always reported. */
export interface Issue {
  /** Stable, kebab-case, namespaced by stage: `clean/embedded-without-date`. */
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  /** "Unexpected X, expected Y", without a full stop. */
  readonly message: string
  /** What to do next. */
  readonly hint?: string
  readonly span?: Span
}

/** What every stage returns: the value it reached, whatever the input, and what it noticed. */
export interface Result<T> {
  readonly value: T
  readonly issues: readonly Issue[]
}
