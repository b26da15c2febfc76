import type { Provision } from '@servanda/pipeline'

type Quoted = 'mechanisms' | 'instruments' | 'condition' | 'purpose' | 'detail' | 'effect'

/** One provision as `extract` prints it. Offsets are UTF-16 code units into the captured text. */
export interface ExtractRow extends Omit<Provision, Quoted> {
  readonly mechanisms: readonly string[]
  readonly instruments: readonly string[]
  readonly condition?: string
  readonly purpose?: string
  readonly detail?: string
  readonly effect?: string
  /** BCP 47, where it stands in a passage of another language than the text's own. */
  readonly language?: string
  /** Version of the language pack whose rule it is. */
  readonly version: string
}
