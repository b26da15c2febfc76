import type { Bindingness, Due, Kind } from '../model/index.ts'

/** A provision as a language pack finds it, in token numbers; the pipeline adds what needs the whole document. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness | undefined
  readonly rule: string
  readonly heading?: true | undefined
  /** Number of the sentence it stands in. */
  readonly sentence: number
  readonly due?: Due | undefined
  /** What stands in front of the subject and belongs to it, as a range of tokens. */
  readonly front?: Range | undefined
  /** A subject that is a thing: what it names belongs to its provisions. */
  readonly subject?: Range | undefined
  /** Parts of the span, as ranges of tokens. */
  readonly condition?: Range | undefined
  readonly purpose?: Range | undefined
  readonly detail?: Range | undefined
  readonly effect?: Range | undefined
}

export interface Range {
  readonly first: number
  readonly last: number
}
