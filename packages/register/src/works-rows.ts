import type { WorkRelation } from '@servanda/pipeline'
import type { DocumentRow } from './rows.ts'

/** A document that seems to carry the text of one that was added, or would be. */
export interface SameAs {
  /** The document that was added, or one inside it; empty where nothing is kept yet. */
  readonly document: string
  readonly id: string
  readonly source: string
  readonly title: string
  readonly language: string
  readonly relation: WorkRelation
  /** 0 to 1. */
  readonly share: number
  readonly reason: string
  /** In how many languages the register then holds the text. */
  readonly languages?: number
}

/** That two documents of a work carry one text: found, and what people say of it. */
export interface WorkLink {
  readonly document: string
  readonly other: string
  /** Absent where only a person says so. */
  readonly relation?: WorkRelation
  readonly share?: number
  readonly reason?: string
  readonly decision?: WorkDecision
}

export interface WorkDecision {
  readonly verdict: 'same' | 'apart'
  /** Number of its entry in the log; undoing that takes the decision back. */
  readonly entry: number
  readonly by: string
  readonly at: string
  readonly reason?: string
}

/** A text that several documents carry: copies, excerpts, translations. */
export interface Work {
  /** The id of its first document behind `work.`. */
  readonly id: string
  readonly title: string
  readonly date?: string
  readonly languages: readonly string[]
  /** Whether people have confirmed every document in it. */
  readonly confirmed: boolean
  readonly documents: readonly DocumentRow[]
  readonly links: readonly WorkLink[]
}
