import type { LinkRelation } from '@servanda/pipeline'

export const LINK_VERDICTS = ['linked', 'apart'] as const
/** What people say of two provisions: that they are about one thing, or that they are not. */
export type LinkVerdict = (typeof LINK_VERDICTS)[number]

export interface DecideLinks {
  /** Two ids of provisions each. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly verdict: LinkVerdict
  /** With `linked`: what the later one is beside the earlier. Without it the rules say so. */
  readonly relation?: LinkRelation
  readonly reason?: string
}

export interface LinksDecided {
  /** How many pairs; what was said of a pair already is not said again. */
  readonly decided: number
  /** Numbers of the first and last entry in the log, where there are any; `undo` takes them. */
  readonly first?: number
  readonly last?: number
}

/** What somebody said of a link. */
export interface LinkDecision {
  readonly verdict: LinkVerdict
  readonly relation?: LinkRelation
  readonly by: string
  readonly at: string
  readonly reason?: string
  /** Number of the entry that made it; `undo` takes it. */
  readonly entry: number
}

export interface MergeItems {
  /** Ids of two items or more. */
  readonly items: readonly string[]
  readonly reason?: string
}

export interface SplitItem {
  readonly item: string
  /** Ids of provisions that its page shows and that are not about it. */
  readonly provisions: readonly string[]
  readonly reason?: string
}

export interface ItemsDecided extends LinksDecided {
  /** The items that these are mentions of now: of a merger one, of a split what stays and what went. */
  readonly items: readonly string[]
}
