import type { Genre, ThingType } from '@servanda/pipeline'
import type { Brief } from './brief-rows.ts'
import type { CalendarEntry, CalendarPage } from './calendar-rows.ts'
import type { Adjudicate, Code, CodeReport, CodingSummary, Codings } from './coding-rows.ts'
import type { Formulation, FormulationList } from './formulation-rows.ts'
import type { Gap, GapList } from './gap-rows.ts'
import type { Conflict, JoinReport, Settle } from './join-rows.ts'
import type { DecideLinks, ItemsDecided, LinksDecided, MergeItems, SplitItem } from './link-decision-rows.ts'
import type { Checkpoint } from './log/checkpoint.ts'
import type { LogRow } from './log/entry.ts'
import type { Occasion, Voice, Voices } from './occasion-rows.ts'
import type { Rereading } from './reread-rows.ts'
import type { Undo } from './review/undo.ts'
import type { Decide, DecideReport, LostRow, QueueRow, UndoReport } from './review-rows.ts'
import type {
  CompareRow,
  Comparison,
  DocumentDetail,
  DocumentRow,
  Facets,
  IssueRow,
  ItemDetail,
  ItemRow,
  LinkRow,
  Page,
  ProvisionRow,
  SearchHit,
  Summary,
  ThingDetail,
  ThingRow,
} from './rows.ts'
import type { SignedSet } from './signed-set-rows.ts'
import type { AddEvidence, Assess, EnteredReport, ItemStatus, NoteSearch, StatusSummary } from './status-rows.ts'
import type { Timeline, TimelineRow } from './timeline-rows.ts'
import type { TopicTable } from './topic-rows.ts'
import type { Correct } from './verbs/correct.ts'
import type { SameAs, Work, WorkDecision } from './works-rows.ts'

export interface PageQuery {
  readonly cursor?: string
  /** 1 to 1000; 50 unless told. `all` has no end, and gives provisions and items no facets: exports use it. */
  readonly limit?: number | 'all'
}

/**
 * Filters of the register table. Several values of one filter mean any of them; several filters mean all.
 * `document` takes ids and source names, `mechanism` ids of things.
 */
export interface ProvisionQuery extends PageQuery {
  readonly words?: string
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
  readonly bindingness?: readonly string[]
  readonly by?: readonly string[]
  readonly document?: readonly string[]
  readonly mechanism?: readonly string[]
  /** date, soft, recurring, event or none. */
  readonly due?: readonly string[]
  /** open (waits for a decision), accepted, edited, rejected, skipped, flagged; the rejected are left out unless told. */
  readonly review?: readonly string[]
  /** Headings and repeated passages too; they are left out of lists and counts unless told. */
  readonly repeats?: boolean
  readonly sort?: 'document' | 'date' | 'due' | 'pillar' | 'bindingness'
  readonly order?: 'asc' | 'desc'
}

export interface LogQuery extends PageQuery {
  readonly subject?: string
  readonly action?: readonly string[]
  readonly by?: readonly string[]
  /** `desc` unless told. */
  readonly order?: 'asc' | 'desc'
}

/** Works, or that of one document, by its id or the name of its source. */
export interface WorkQuery extends PageQuery {
  readonly document?: string
}

/** Filters of links. Several values of one filter mean any of them; several filters mean all. */
export interface LinkQuery extends PageQuery {
  /** Ids of documents or names of their sources, on either side. */
  readonly document?: readonly string[]
  readonly relation?: readonly string[]
  /** Only links that are at least so sure, 0 to 1. */
  readonly score?: number
}

/** Filters of gaps: those of the register table, and which gaps; as of today unless told. */
export interface GapQuery extends Omit<ProvisionQuery, 'sort' | 'order' | 'repeats'> {
  readonly gap?: readonly Gap[]
  readonly asOf?: string
}

/** Filters of formulations. */
export interface FormulationQuery extends PageQuery {
  readonly words?: string
  readonly kind?: readonly string[]
  /** Only those whose words vary between documents that are no translations of one text. */
  readonly changed?: boolean
  /** Only those of at least so many documents. */
  readonly least?: number
}

/** What a brief is about: promises by the filters of the register table, and two days. */
export interface BriefQuery extends Omit<ProvisionQuery, 'kind' | 'sort' | 'order' | 'repeats' | 'cursor' | 'limit'> {
  readonly asOf?: string
  /** What counts as new. */
  readonly since?: string
}

/** Filters of a calendar: those of promises, which entries, in which days, overdue or not; as of today unless told. */
export interface CalendarQuery extends Omit<ProvisionQuery, 'kind' | 'sort' | 'order' | 'repeats'> {
  readonly entry?: readonly CalendarEntry[]
  readonly overdue?: boolean
  /** Calendar days, both included. */
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
}

/** Filters of a timeline: those of provisions, which happenings, in which days. */
export interface TimelineQuery extends Omit<ProvisionQuery, 'kind' | 'sort' | 'order' | 'repeats'> {
  readonly happening?: readonly TimelineRow['happening'][]
  /** Calendar days, both included. */
  readonly from?: string
  readonly to?: string
}

/** Filters of a table of topics: those of provisions, and which topics; the pillars unless told. */
export interface TopicQuery extends Omit<ProvisionQuery, 'sort' | 'order' | 'cursor' | 'limit'> {
  /** A row for each of these words. */
  readonly topic?: readonly string[]
  /** A row for each thing of this type, those of the most documents first. */
  readonly things?: ThingType
}

/** Filters of voices. Several values of one filter mean any of them; several filters mean all. */
export interface VoiceQuery {
  readonly voice?: readonly Voice[]
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
}

/** Filters of a comparison. Several values of one filter mean any of them; several filters mean all. */
export interface CompareQuery {
  readonly relation?: readonly CompareRow['relation'][]
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
  /** Parties that undertake, propose or hold a line of either document. */
  readonly by?: readonly string[]
}

export interface AddOptions {
  readonly facts?: Partial<
    Record<'title' | 'date' | 'publisher' | 'language' | 'url' | 'licence' | 'notice', string>
  > & { readonly genre?: Genre }
  /** Places on this machine or its network, `HOST:PORT` each, that addresses may lead to. */
  readonly allowHosts?: readonly string[]
  /** Reads and says what it found, and of which texts in the register they seem to be; keeps nothing. */
  readonly preview?: boolean
  /** Once it is aborted nothing more is read; what was read is written and reported, and the next time goes on there. */
  readonly signal?: AbortSignal
  /**
   * `later` leaves links for `link`; `behind` waits for them two seconds, after which they go on beside whatever is asked next.
   * Without it the last report is followed by linking all that is not linked.
   */
  readonly links?: 'later' | 'behind'
  /** Called before each file is read. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly source: string }) => void
}

export interface LinkOptions {
  /** Stops between two documents. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

export interface LinkReport {
  readonly linked: number
  readonly waiting: number
}

/** What came of all that one feed announces: pages that were new, changed in substance, as they were, or not read. */
export interface FeedReport {
  readonly feed: string
  readonly entries: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
}

export interface WatchOptions extends AddOptions {
  /** Called when all that a feed announces was asked for. */
  readonly onFeed?: (report: FeedReport) => void
}

/** A captured text that is not on disk: what was uploaded. It is kept under its name, which is no path. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One line for each input, given when, and only when, the document is durable. */
export interface AddReport {
  readonly source: string
  readonly id?: string
  /** `new`: it would be added; nothing was kept. */
  readonly status: 'added' | 'new' | 'unchanged' | 'skipped' | 'failed'
  readonly reason?: string
  readonly provisions?: number
  readonly commitments?: number
  /** From 2: the page was in the register and has changed; `id` is what it was. */
  readonly version?: number
  /** How many provisions are new in the version, gone, or reworded. */
  readonly changes?: { readonly added: number; readonly removed: number; readonly reworded: number }
  /** Documents in the register that seem to carry the same text: suggestions, for a person to decide on. */
  readonly sameAs?: readonly SameAs[]
  /** Documents found inside it. */
  readonly embedded?: readonly {
    readonly id: string
    readonly title: string
    readonly start: number
    readonly end: number
  }[]
}

export interface VerifyReport {
  readonly documents: number
  readonly provisions: number
  readonly mentions: number
  /** Entries of the log. */
  readonly entries: number
  /** Everything that is not as it was kept; empty when the register is whole. */
  readonly problems: readonly {
    readonly code: string
    readonly source: string
    readonly message: string
    readonly id?: string
  }[]
}

export interface BackupReport {
  readonly file: string
  readonly documents: number
  readonly entries: number
}

export interface DoctorOptions {
  readonly rebuild?: boolean
  /** Stops linking anew between two documents; what is left waits for `link`. */
  readonly signal?: AbortSignal
}

export interface DoctorReport {
  readonly documents: number
  readonly entries: number
  readonly problems: VerifyReport['problems']
  /** Where the clock had gone back. */
  readonly clock: readonly string[]
  /** Decisions that have lost their place. */
  readonly lost: number
  /** Documents that are not linked yet. */
  readonly unlinked: number
  /** SHA-256 in hex over the tables that show the log. */
  readonly digest: string
  readonly rebuilt?: boolean
  /** Whether rebuilding changed the tables. */
  readonly changed?: boolean
}

/** A register on disk. Every verb that the command line, the API and the web may use. */
export interface Register {
  readonly file: string
  /** What there was to know when it was opened to be written: that it was left open, that the clock has gone back. */
  readonly notices: readonly string[]
  /** Files and folders by their paths, pages by their addresses, and uploads. */
  add(inputs: readonly (string | Upload)[], options?: AddOptions): AsyncGenerator<AddReport>
  /** Tries again what failed: all of it, or the inputs of these names. */
  retry(sources?: readonly string[], options?: AddOptions): AsyncGenerator<AddReport>
  /** What RSS, Atom and JSON feeds announce, all that were read before unless told: a report for each page that is new, has changed in substance, or was not read. */
  watch(feeds: readonly string[], options?: WatchOptions): AsyncGenerator<AddReport>
  summary(): Promise<Summary>
  documents(
    query?: PageQuery & {
      readonly words?: string
      readonly language?: readonly string[]
      readonly genre?: readonly string[]
    },
  ): Promise<Page<DocumentRow> & { readonly facets: Facets }>
  /** A document by id, or by the name of its source. */
  document(id: string): Promise<DocumentDetail | undefined>
  /** Corrects what is known about a document: its title, date, publisher, language, genre and so on. */
  correct(asked: Correct): Promise<DocumentDetail>
  provisions(query?: ProvisionQuery): Promise<Page<ProvisionRow> & { readonly facets: Facets }>
  provision(id: string): Promise<ProvisionRow | undefined>
  items(query?: ProvisionQuery): Promise<Page<ItemRow> & { readonly facets: Facets }>
  item(id: string, asOf?: string): Promise<ItemDetail | undefined>
  things(
    type: ThingType,
    query?: PageQuery & { readonly words?: string; readonly mentions?: boolean; readonly life?: boolean },
  ): Promise<Page<ThingRow>>
  /** A thing; the life of a mechanism as it stands today, or as it was on a past day. */
  thing(id: string, asOf?: string): Promise<ThingDetail | undefined>
  /** Links the documents that wait for it; says how many, and how many still wait because it was stopped. */
  link(options?: LinkOptions): Promise<LinkReport>
  /** Links them beside whatever else is asked, until the register is closed; settles when none waits, and never fails. */
  linkBehind(): Promise<void>
  /** Links between provisions, in the order of the later one. */
  links(query?: LinkQuery): Promise<Page<LinkRow>>
  /** Says of two provisions that they are about one thing, or that they are not. */
  decideLinks(asked: DecideLinks): Promise<LinksDecided>
  /** Says that items are one commitment. */
  mergeItems(asked: MergeItems): Promise<ItemsDecided>
  /** Says that some of what an item shows is not about it. */
  splitItem(asked: SplitItem): Promise<ItemsDecided>
  /** Two documents side by side, the earlier first, each by id or the name of its source; undefined where one is not there. */
  compare(a: string, b: string, query?: CompareQuery): Promise<Comparison | undefined>
  /** What seems to be missing: renewed and never reported, in one voice only, vague and old, not found again, silent. */
  gaps(query?: GapQuery): Promise<GapList>
  /** What somebody should know before a meeting: due, overdue, new, stronger, weaker, silent. */
  brief(query?: BriefQuery): Promise<Brief>
  /** Deadlines, meetings and anniversaries, the nearest first. */
  calendar(query?: CalendarQuery): Promise<CalendarPage>
  /** Topics by documents: what each document says on each, how much and how firmly. */
  topics(query?: TopicQuery): Promise<TopicTable>
  /** Visits, talks, messages and signings with their documents, the latest first. */
  timeline(query?: TimelineQuery): Promise<Timeline>
  /** Texts signed together: how many were announced, and which are named, found and in force; the latest first. */
  signedSets(query?: Omit<ProvisionQuery, 'kind' | 'sort' | 'order' | 'repeats'>): Promise<Page<SignedSet>>
  /** Occasions that several documents tell of: visits, talks, messages; the latest first. */
  occasions(query?: PageQuery): Promise<Page<Occasion>>
  /** What each account of an occasion says, by its id or that of one of its documents; undefined where there is none. */
  voices(id: string, query?: VoiceQuery): Promise<Voices | undefined>
  /** Set phrases of several documents with their variants, found without a list beforehand. */
  formulations(query?: FormulationQuery): Promise<FormulationList>
  formulation(id: string): Promise<Formulation | undefined>
  search(words: string, query?: ProvisionQuery): Promise<Page<SearchHit> & { readonly things: readonly ThingRow[] }>
  /** Texts that several documents carry: copies, excerpts, translations; suggested, confirmed or taken apart by people. */
  works(query?: WorkQuery): Promise<Page<Work>>
  /** A work by its id, or by the id of one of its documents. */
  work(id: string): Promise<Work | undefined>
  /** Says that two documents, by ids or sources, carry one text, or that they do not. */
  decideWork(decision: {
    readonly document: string
    readonly other: string
    readonly verdict: 'same' | 'apart'
    readonly reason?: string
  }): Promise<WorkDecision>
  issues(query?: PageQuery): Promise<Page<IssueRow>>
  /** Suggestions that wait for a decision, or those with the verdicts that `review` names. */
  queue(query?: ProvisionQuery): Promise<{ readonly rows: readonly QueueRow[]; readonly next?: string }>
  /** Decisions that a newer version of the rules left without their place. */
  lost(): Promise<readonly LostRow[]>
  decide(decision: Decide): Promise<DecideReport>
  undo(asked: Undo): Promise<UndoReport>
  /** The record of an item, today or as it was known at the end of a past day. */
  itemStatus(id: string, asOf?: string): Promise<ItemStatus>
  status(asOf?: string): Promise<StatusSummary>
  assess(asked: Assess): Promise<EnteredReport>
  addEvidence(asked: AddEvidence): Promise<EnteredReport>
  noteSearch(asked: NoteSearch): Promise<EnteredReport>
  /** Enters what a coder makes of a document, blind to what others make of it. */
  code(asked: Code): Promise<CodeReport>
  /** The codings of a document as this coder may see them; undefined where there is no such document. */
  codings(document: string, coder?: string): Promise<Codings | undefined>
  /** Says what holds at a place on which coders differ. */
  adjudicate(asked: Adjudicate): Promise<EnteredReport>
  /** Who coded what, and how far coders agree, field by field. */
  codingSummary(): Promise<CodingSummary>
  /** Brings in what another register that grew from the same beginning has learned since. */
  join(file: string, options?: { readonly preview?: boolean }): Promise<JoinReport>
  /** Subjects of which a register that was joined says something else, and nobody has settled it. */
  conflicts(): Promise<readonly Conflict[]>
  settle(asked: Settle): Promise<EnteredReport>
  /** What was done, by whom, when and why; the latest first. `subject` takes what an entry is about, or its beginning. */
  log(query?: LogQuery): Promise<Page<LogRow>>
  /** Compares all that is kept with what it was when it was kept, and the log with a checkpoint that somebody held. */
  verify(against?: Checkpoint): Promise<VerifyReport>
  /** Writes a copy, as it is at one moment, and checks it before it gets its name: that of the day, beside the register. */
  backup(file?: string): Promise<BackupReport>
  /** Looks the register over; `rebuild` writes the tables that show the log anew from it, and links all anew. */
  doctor(options?: DoctorOptions): Promise<DoctorReport>
  /** What the log is now, signed with the Ed25519 key in a PEM file; a new key where there is no such file. */
  checkpoint(keyFile: string): Promise<Checkpoint>
  /** What reading again those texts that an older version has read would change; nothing is written. */
  rereadings(query?: PageQuery): Promise<Page<Rereading>>
  /** Reads every document again that an older version of the rules has read; one report for each. */
  reread(): AsyncGenerator<AddReport>
  close(): Promise<void>
}
