import type { Bindingness, Pillar, ThingType } from '@servanda/pipeline'
import type { DocumentRow } from './rows.ts'

/** What a document says on a topic. */
export interface TopicCell {
  readonly documentId: string
  readonly provisions: number
  readonly commitments: number
  /** The strongest degree of its commitments. */
  readonly strongest?: Bindingness
  /** Id of the first of its provisions. */
  readonly first: string
}

/** A topic over documents; a document without a cell says nothing on it. */
export interface TopicRow {
  /** A pillar, the words that were asked for, or the id of a thing. */
  readonly id: string
  readonly name: string
  readonly pillar?: Pillar
  readonly type?: ThingType
  readonly cells: readonly TopicCell[]
}

/** Topics by documents. */
export interface TopicTable {
  /** The columns, the earliest first: those that say anything on a topic. */
  readonly documents: readonly DocumentRow[]
  readonly rows: readonly TopicRow[]
}
