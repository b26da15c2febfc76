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
  readonly provision_thing: ProvisionThingTable
  readonly mention: MentionTable
  readonly issue: IssueTable
  readonly failed_input: FailedInputTable
  readonly document_thing: DocumentThingTable
  readonly linked: LinkedTable
  readonly wording: WordingTable
  readonly link: LinkTable
  readonly link_decision: LinkDecisionTable
  readonly item_words: ItemWordsTable
  readonly item_unsettled: { readonly item_id: string }
  readonly log_entry: LogEntryTable
  readonly decision: DecisionTable
  readonly assessment: AssessmentTable
  readonly evidence: EvidenceTable
  readonly search_note: SearchNoteTable
  readonly coding: CodingTable
  readonly coder: CoderTable
  readonly adjudication: AdjudicationTable
  readonly page: PageTable
  readonly feed: FeedTable
  readonly visit: VisitTable
  readonly past_version: PastVersionTable
  readonly version_change: VersionChangeTable
  readonly work_band: WorkBandTable
  readonly work_pair: WorkPairTable
  readonly work_decision: WorkDecisionTable
  readonly grouped: GroupedTable
  readonly tally: TallyTable
}

interface SettingTable {
  readonly name: string
  readonly value: string
}

/** The frameworks that documents were last read with, whole, so that the register needs nothing beside it. */
export interface FrameworkTable {
  readonly name: string
  readonly version: string
  /** SHA-256 of the content, hex. */
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
  /** What the reader of its format found besides the text, as JSON: facts, furniture, places. */
  readonly layout: string
  readonly added: string
  /** Who was at the keyboard. */
  readonly added_by: string
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
  /** Versions of the reader, the language packs and the frameworks that read it. */
  readonly pipeline: string
  /** Sorts documents by date, source and place in their capture; the undated last. */
  readonly place: string
  /** Title, source and publisher, folded for search, a space before each word. */
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

interface FurnitureTable extends Part {
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
  /** Short names of those that undertake, propose or hold it, as JSON. */
  readonly parties: string
  /** Quotes that belong to it, by role (mechanisms, instruments, condition, purpose, detail, effect), as JSON. */
  readonly parts: string
  readonly rule: string
  readonly version: string
  /** Number of the earlier provision of the document that it repeats. */
  readonly repeats: number | null
  /** 1 unless it is a heading or a repeated passage. */
  readonly counts: number
  /** The item it is a mention of; as it is read, that of its own words. */
  readonly item_id: string | null
  /** Verdict of the decision that is laid over it; null where it waits for one. */
  readonly review: string | null
  /** Subject of that decision: the captured text and the span that was suggested. */
  readonly subject: string | null
  /** What the rules suggested, as JSON, where a decision changed it. */
  readonly suggested: string | null
}

export interface ProvisionPartyTable {
  readonly document_id: string
  readonly n: number
  readonly party: string
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

/** An input that became no document; its issues stand under the same id. */
export interface FailedInputTable {
  readonly document_id: string
  readonly source: string
  /** Path or address that brings it again, or the archive that holds it; empty for what was uploaded. */
  readonly place: string
  readonly at: string
  readonly who: string
}

/** The things that a document names, each once. */
export interface DocumentThingTable {
  readonly document_id: string
  readonly thing_id: string
  readonly type: string
  readonly key: string
  readonly name: string
  readonly mentions: number
  /** Its names in this document, folded for search, a space before each word. */
  readonly folded: string
}

/** The documents whose links are known, each with the version of the linking that found them. */
interface LinkedTable {
  readonly document_id: string
  readonly version: string
}

/** What linking weighs of a provision; headings and repeated passages have none. */
export interface WordingTable {
  readonly document_id: string
  readonly n: number
  /** A number of its own under which the index of keys knows it. */
  readonly place: number
  readonly kind: string
  readonly pillar: string
  /** As JSON. */
  readonly parties: string
  /** Terms with their weights, packed. */
  readonly terms: Uint8Array
}

/** Two provisions about one thing; the row belongs to the later one. */
export interface LinkTable {
  readonly document_id: string
  readonly n: number
  readonly earlier_id: string
  readonly earlier_n: number
  /** What the later one is beside the earlier. */
  readonly relation: string
  /** How sure, 0 to 1. */
  readonly score: number
  /** Why, as JSON. */
  readonly reasons: string
}

/** A mention of an item that other words than its own call so. */
interface ItemWordsTable {
  readonly document_id: string
  readonly n: number
  /** The id that its own words would give it. */
  readonly words_id: string
  /** The item that it is a mention of. */
  readonly item_id: string
}

/** What people say of two provisions; a row shows the last state of its subject in the log. */
export interface LinkDecisionTable {
  readonly subject: string
  readonly reason: string | null
  readonly who: string
  readonly at: string
  readonly entry: number
  /** Where either was suggested: a captured text and a span. */
  readonly a_hash: string
  readonly a_start: number
  readonly a_end: number
  readonly b_hash: string
  readonly b_start: number
  readonly b_end: number
  /** `linked` or `apart`. */
  readonly verdict: string
  /** What the later one is beside the earlier; null where the rules are to say it. */
  readonly relation: string | null
}

/** The append-only log; states are canonical JSON. */
export interface LogEntryTable {
  readonly n: number
  readonly at: string
  readonly clock: string | null
  readonly who: string
  readonly action: string
  readonly subject: string
  readonly reason: string | null
  readonly state_before: string | null
  readonly state_after: string | null
  readonly undoes: number | null
  /** The entry that it was in the register it came from, as JSON. */
  readonly origin: string | null
  readonly previous: string
  readonly hash: string
}

/** A row that shows the last state of a subject of the log, anchored to a span of a captured text. */
interface Standing {
  readonly subject: string
  readonly reason: string | null
  readonly who: string
  readonly at: string
  /** Number of the entry that made it so. */
  readonly entry: number
  readonly text_hash: string
  readonly span_start: number
  readonly span_end: number
}

export interface DecisionTable extends Standing {
  readonly verdict: string
  /** The coding that holds from now on, as JSON. */
  readonly coded: string | null
  /** The suggestion that it was decided on, as JSON. */
  readonly suggested: string | null
}

export interface AssessmentTable extends Standing {
  readonly assessor: string
  readonly status: string
  readonly day: string
  /** Ids of evidence, as JSON. */
  readonly evidence: string
}

export interface EvidenceTable extends Standing {
  readonly source_hash: string
  readonly source_start: number
  readonly source_end: number
  readonly quote: string
  readonly bearing: string
  readonly grade: string
  /** Short names of the parties whose official word it is, as JSON. */
  readonly sides: string
  /** What anybody can check. */
  readonly output: string | null
}

/** Where somebody looked for evidence, and what was found. */
export interface SearchNoteTable extends Standing {
  readonly place: string
  readonly found: string
  readonly day: string
}

/** What a coder made of a span. */
export interface CodingTable extends Standing {
  readonly coder: string
  /** As JSON. */
  readonly coded: string
}

/** How far a coder is with a captured text; the span is the whole text. */
export interface CoderTable extends Standing {
  readonly coder: string
  readonly codebook: string
  /** `yes` or `no`. */
  readonly finished: string
}

/** What holds at a place on which coders differ. */
export interface AdjudicationTable extends Standing {
  /** As JSON; null where nothing is to be coded there. */
  readonly coded: string | null
}

/** An address that a document was fetched from, and what its server last said of it. */
export interface PageTable {
  readonly url: string
  readonly document_id: string
  /** When it was last asked for. */
  readonly checked: string
  readonly etag: string | null
  readonly last_modified: string | null
}

/** A feed that is watched, what it announced last, and what its server said of it. */
export interface FeedTable {
  readonly url: string
  /** Addresses, as JSON. */
  readonly entries: string
  readonly checked: string
  readonly etag: string | null
  readonly last_modified: string | null
}

/** How a version of a document was fetched; `n` counts versions from 1. */
export interface VisitTable {
  readonly document_id: string
  readonly n: number
  /** The address that was asked for, and the one that gave it behind all redirects. */
  readonly url: string
  readonly final_url: string
  readonly fetched: string
  /** What the server said of it, as JSON. */
  readonly headers: string
  readonly original_hash: string
}

/** The capture of an earlier version of a page, as it was. */
interface PastVersionTable extends Omit<CaptureTable, 'text_from' | 'given' | 'other_headers'> {
  readonly n: number
}

/** How a version differs from the one before: provisions that are new, gone or reworded. */
export interface VersionChangeTable {
  readonly document_id: string
  readonly version: number
  readonly n: number
  readonly before_start: number | null
  readonly before_end: number | null
  readonly before_quote: string | null
  readonly after_start: number | null
  readonly after_end: number | null
  readonly after_quote: string | null
}

/** Numbers of a document's signature; documents that share one may carry one text. */
interface WorkBandTable {
  readonly document_id: string
  readonly value: number
}

/** The captures for which documents of the same text have been looked for. */
interface GroupedTable {
  readonly document_id: string
}

/** How many rows a table was left with by those who wrote it, and what their seals add up to, modulo 2^40. */
export interface TallyTable {
  readonly name: string
  readonly held: number
  readonly seals: number
}

/** Two documents that seem to carry one text: a suggestion. `document_id` sorts before `other_id`. */
export interface WorkPairTable {
  readonly document_id: string
  readonly other_id: string
  readonly relation: string
  readonly share: number
  readonly reason: string
}

/** What people say of two documents; a row shows the last state of its subject in the log. */
export interface WorkDecisionTable {
  readonly subject: string
  readonly reason: string | null
  readonly who: string
  readonly at: string
  readonly entry: number
  readonly document_id: string
  readonly other_id: string
  /** `same` or `apart`. */
  readonly verdict: string
}
