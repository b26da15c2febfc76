import type { Compilable, Kysely } from 'kysely'
import type { ItemChange } from '../link/item-change.ts'
import type { LinkIndex } from '../link/link-index.ts'
import type { EntryDraft } from '../log/entry.ts'
import type { Recoded } from '../review/overlay.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { WorkIndex } from '../works/work-index.ts'
import type { Written } from './columns.ts'
import type { Tables } from './schema.ts'

/** Rows of several tables. */
export type Rows = { readonly [Table in Written]?: readonly Tables[Table][] }

/** An input by its name and by its place, empty for what was uploaded. */
export interface Settled {
  readonly source: string
  readonly place: string
}

/** What is written whole or not at all. A document, a framework or a setting that is there already is replaced. */
export interface Change {
  /** Where it finds rows, nothing is written. */
  readonly unless?: Compilable
  /** Documents whose rows, all but their own, are taken out first. */
  readonly emptied?: readonly string[]
  /** Documents whose links are taken out first. */
  readonly unlinked?: readonly string[]
  /** Documents that are to be linked anew; their links stay until they are. */
  readonly relinked?: readonly string[]
  /** Which provisions are mentions of which items from now on. */
  readonly items?: ItemChange
  /** Emptied documents that are not written again. */
  readonly dropped?: readonly string[]
  /** Inputs whose issues go, since they have been read or tried again. */
  readonly settled?: readonly Settled[]
  readonly rows: Rows
  /** Provisions of documents that are there, as they are from now on. */
  readonly recoded?: readonly Recoded[]
  /** Appended to the log, in this order. */
  readonly log?: readonly EntryDraft[]
}

/** A register's rows in one engine. Everything beyond the common subset of SQL is behind this. */
export interface Store {
  readonly db: Kysely<Tables>
  readonly search: SearchIndex
  readonly links: LinkIndex
  readonly works: WorkIndex
  /** Whether the last process that wrote here ended without closing it; what it had committed is there. */
  readonly wasLeftOpen: boolean
  /**
   * Writes the whole change, durably, or nothing. Gives the rows that `unless` found. Changes asked for while another is
   * written may share one commit; each still stands or fails by itself.
   */
  write(change: Change): Promise<readonly unknown[]>
  /** What the engine finds wrong with its own file. */
  faults(): Promise<readonly string[]>
  /** Writes a copy of all that is there at one moment into a new file; others may go on. */
  copyTo(file: string): Promise<void>
  close(): Promise<void>
}
