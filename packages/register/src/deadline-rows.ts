import type { Convention } from '@servanda/pipeline'
import type { ProvisionRow } from './rows.ts'

/** A promise with a day by which it is due, its provision's `due.to`. */
export interface DeadlineRow {
  readonly itemId: string
  readonly provision: ProvisionRow
  readonly convention: Convention
  /** The day has passed, and somebody's last word is not that it is done, kept up or ended; or nobody has looked. */
  readonly overdue: boolean
}
