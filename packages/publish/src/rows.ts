import type { Bindingness, Due, Issue, Kind, Pillar, Quote, Span, ThingType } from '@servanda/pipeline'

/** What exports need of a provision. Offsets are UTF-16 code units into the captured text. */
export interface ExportedProvision extends Quote {
  readonly id: string
  readonly documentId: string
  readonly source: string
  readonly documentTitle: string
  readonly documentDate?: string
  readonly documentHash: string
  readonly language: string
  readonly notice?: string
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Due
  readonly mechanisms: readonly string[]
  readonly instruments: readonly string[]
  readonly condition?: string
  readonly purpose?: string
  readonly detail?: string
  readonly effect?: string
  readonly heading?: true
  readonly section?: string
  readonly page?: number
  readonly rule: string
  readonly version: string
  readonly itemId?: string
  readonly repeats?: string
}

export interface ExportedItem {
  readonly id: string
  /** The provision that stands for the item. */
  readonly provision: ExportedProvision
  readonly mentions: number
  readonly firstDate?: string
  readonly lastDate?: string
}

export interface ExportedDocument extends Partial<Span> {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly date?: string
  readonly language: string
  readonly publisher?: string
  readonly genre?: string
  readonly hash: string
  readonly notice?: string
  readonly provisions: number
  readonly commitments: number
  readonly within?: string
}

interface ExportedThing {
  readonly id: string
  readonly type: ThingType
  readonly name: string
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly frameworkId?: string
  readonly mentionCount: number
  readonly documentCount: number
  readonly firstDate?: string
  readonly lastDate?: string
  readonly mentions?: readonly (Quote & { readonly documentId: string; readonly source: string })[]
}

/** A thing with the document of its first mention. */
export interface CitedThing extends ExportedThing {
  readonly document?: ExportedDocument
}

export interface ExportedIssue extends Issue {
  readonly id: string
  readonly documentId?: string
  readonly source: string
}

interface Rows<Row> {
  readonly rows: readonly Row[]
}

/** A register, as far as exports read it. Queries are the register's own. */
export interface RowSource {
  provisions(query?: object): Promise<Rows<ExportedProvision>>
  items(query?: object): Promise<Rows<ExportedItem>>
  documents(query?: object): Promise<Rows<ExportedDocument>>
  things(type: ThingType, query?: object): Promise<Rows<ExportedThing>>
  issues(query?: object): Promise<Rows<ExportedIssue>>
}
