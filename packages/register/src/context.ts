import type { FrameworkSet } from './framework/index.ts'
import type { LinkingBehind } from './link/link-behind.ts'
import type { Store } from './store/store.ts'

/** What every verb works with. */
export interface Context {
  readonly file: string
  readonly store: Store
  readonly linking: LinkingBehind
  /** Who is at the keyboard. */
  readonly by: string
  /** The frameworks of the register's choice, loaded when they are first needed. */
  readonly frameworks: () => Promise<FrameworkSet>
}
