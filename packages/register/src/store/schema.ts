/** Tables of a register. Column types are those that SQLite and PostgreSQL share; days and times are ISO 8601 texts. */
export interface Tables {
  readonly setting: SettingTable
  readonly framework: FrameworkTable
  readonly capture: CaptureTable
  readonly document: DocumentTable
  readonly section: SectionTable
  readonly furniture: FurnitureTable
  readonly provision: ProvisionTable
  readonly provision_party: ProvisionPartyTable
  readonly provision_part: ProvisionPartTable
  readonly provision_thing: ProvisionThingTable
  readonly mention: MentionTable
  readonly issue: IssueTable
  readonly search_row: SearchRowTable
}

export interface SettingTable {
  readonly name: string
  readonly value: string
}

/** The frameworks that documents were read with, whole, so that the register needs nothing beside it. */
export interface FrameworkTable {
  readonly name: string
  readonly version: string
  readonly hash: string
  /** The framework as JSON. */
  readonly content: string
}

/** A captured text with its original; `document_id` is that of the document that the whole text is. */
export interface CaptureTable {
  readonly document_id: string
  /** SHA-256 of the text as UTF-8, hex. */
  readonly text_hash: string
  /** SHA-256 of the original bytes, hex: their address. */
  readonly original_hash: string
  readonly original_size: number
  /** The original bytes, deflated. */
  readonly original: Uint8Array
  readonly encoding: string
  readonly reader: string
  readonly text: string
  /** Where the text begins behind its header. */
  readonly text_from: number
  /** Facts given as options when it was added, as JSON. */
  readonly given: string
  readonly other_headers: string
}

export interface DocumentTable {
  readonly id: string
  /** The document whose capture holds its text: itself, or the one it is embedded in. */
  readonly capture_id: string
  readonly source: string
  readonly title: string
  readonly date: string | null
  readonly language: string
  readonly publisher: string | null
  readonly genre: string | null
  readonly notice: string | null
  /** Facts with how each is known, as JSON. */
  readonly facts: string
  /** Null for a whole capture. */
  readonly span_start: number | null
  readonly span_end: number | null
  readonly text_hash: string
  readonly provisions: number
  readonly commitments: number
  readonly added: string
  /** Versions of the program, its language packs and frameworks that read it. */
  readonly pipeline: string
  /** Title, source and publisher, folded for search. */
  readonly folded: string
  /** SHA-256 over all rows of the document, hex. */
  readonly digest: string
}

interface Part {
  readonly document_id: string
  readonly n: number
  readonly span_start: number
  readonly span_end: number
}

export interface SectionTable extends Part {
  readonly label: string
  readonly heading_start: number | null
  readonly heading_end: number | null
  readonly heading: string | null
}

export interface FurnitureTable extends Part {
  readonly why: string
}

export interface ProvisionTable extends Part {
  readonly quote: string
  readonly kind: string
  readonly bindingness: string | null
  readonly pillar: string
  readonly due_kind: string | null
  readonly due_from: string | null
  readonly due_to: string | null
  readonly due_raw: string | null
  readonly due_start: number | null
  readonly due_end: number | null
  /** 1 for a heading that is a sentence. */
  readonly heading: number
  readonly section: string | null
  readonly rule: string
  readonly version: string
  /** Number of the earlier provision of the document that it repeats. */
  readonly repeats: number | null
  /** 1 unless it is a heading or a repeated passage. */
  readonly counts: number
  readonly item_id: string | null
}

export interface ProvisionPartyTable {
  readonly document_id: string
  readonly n: number
  readonly i: number
  readonly party: string
}

/** Quotes that belong to a provision: mechanisms, instruments, condition, purpose, detail, effect. */
export interface ProvisionPartTable {
  readonly document_id: string
  readonly n: number
  readonly i: number
  readonly role: string
  readonly span_start: number
  readonly span_end: number
  readonly quote: string
}

/** The things that a provision names. */
export interface ProvisionThingTable {
  readonly document_id: string
  readonly n: number
  readonly thing_id: string
  readonly type: string
}

export interface MentionTable extends Part {
  readonly quote: string
  readonly type: string
  readonly key: string
  readonly name: string
  readonly thing_id: string
}

export interface IssueTable {
  /** A document's id, or one of its own for an input that became no document. */
  readonly document_id: string
  readonly n: number
  readonly source: string
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly hint: string | null
  readonly span_start: number | null
  readonly span_end: number | null
}

/** Numbers the provisions for the full-text index, which knows whole numbers only. */
export interface SearchRowTable {
  readonly id: number
  readonly document_id: string
  readonly n: number
}
