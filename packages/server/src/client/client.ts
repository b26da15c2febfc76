import type { ThingType } from '@servanda/pipeline'
import type { CodingFormat, FormatName, TableName } from '@servanda/publish'
import type {
  AddEvidence,
  AddReport,
  Adjudicate,
  Assess,
  BackupReport,
  Brief,
  BriefQuery,
  CalendarPage,
  CalendarQuery,
  Code,
  CodeReport,
  CodingSummary,
  Codings,
  CompareQuery,
  Comparison,
  Conflict,
  Correct,
  Decide,
  DecideLinks,
  DecideReport,
  DoctorReport,
  DocumentDetail,
  DocumentRow,
  EnteredReport,
  Facets,
  FeedReport,
  Formulation,
  FormulationList,
  FormulationQuery,
  GapList,
  GapQuery,
  IssueRow,
  ItemDetail,
  ItemRow,
  ItemStatus,
  ItemsDecided,
  LinkQuery,
  LinkRow,
  LinksDecided,
  LogQuery,
  LogRow,
  LostRow,
  MergeItems,
  NoteSearch,
  Occasion,
  Page,
  PageQuery,
  ProvisionQuery,
  ProvisionRow,
  Register,
  Rereading,
  SearchHit,
  Settle,
  SignedSet,
  SplitItem,
  StatusSummary,
  Summary,
  ThingDetail,
  ThingRow,
  Timeline,
  TimelineQuery,
  TopicQuery,
  TopicTable,
  Undo,
  UndoReport,
  VerifyReport,
  VoiceQuery,
  Voices,
  Work,
  WorkDecision,
  WorkQuery,
} from '@servanda/register'
import { exportPath, search } from './address.ts'
import { problemError } from './problem-error.ts'

export type DocumentQuery = NonNullable<Parameters<Register['documents']>[0]>
export type ThingQuery = NonNullable<Parameters<Register['things']>[1]>

/** The API, a method for each route. Every method throws `ProblemError` where the API refuses. */
export interface Client {
  summary(): Promise<Summary>
  documents(query?: DocumentQuery): Promise<Page<DocumentRow> & { readonly facets: Facets }>
  document(id: string): Promise<DocumentDetail>
  /** Corrects what is known about a document. */
  correct(asked: Correct): Promise<DocumentDetail>
  /** Adds files and pages: `files`, `addresses`, and the facts `title`, `date`, `publisher`, `language`, `genre`, `url`, `licence`, `notice`. */
  add(form: FormData): Promise<{ readonly reports: readonly AddReport[] }>
  provisions(query?: ProvisionQuery): Promise<Page<ProvisionRow> & { readonly facets: Facets }>
  provision(id: string): Promise<ProvisionRow>
  items(query?: ProvisionQuery): Promise<Page<ItemRow> & { readonly facets: Facets }>
  mergeItems(asked: MergeItems): Promise<ItemsDecided>
  splitItem(asked: SplitItem): Promise<ItemsDecided>
  item(id: string, asOf?: string): Promise<ItemDetail>
  links(query?: LinkQuery): Promise<Page<LinkRow>>
  decideLink(asked: Omit<DecideLinks, 'pairs'> & { readonly a: string; readonly b: string }): Promise<LinksDecided>
  compare(a: string, b: string, query?: CompareQuery): Promise<Comparison>
  formulations(query?: FormulationQuery): Promise<FormulationList>
  formulation(id: string): Promise<Formulation>
  gaps(query?: GapQuery): Promise<GapList>
  brief(query?: BriefQuery): Promise<Brief>
  /** A page of Markdown, not read yet. */
  briefPage(query?: BriefQuery): Promise<Response>
  calendar(query?: CalendarQuery): Promise<CalendarPage>
  /** A file of iCalendar, not read yet. */
  calendarFile(query?: CalendarQuery): Promise<Response>
  topics(query?: TopicQuery): Promise<TopicTable>
  timeline(query?: TimelineQuery): Promise<Timeline>
  signedSets(query?: Parameters<Register['signedSets']>[0]): Promise<Page<SignedSet>>
  occasions(query?: PageQuery): Promise<Page<Occasion>>
  voices(id: string, query?: VoiceQuery): Promise<Voices>
  things(type: ThingType, query?: ThingQuery): Promise<Page<ThingRow>>
  thing(id: string, asOf?: string): Promise<ThingDetail>
  search(words: string, query?: ProvisionQuery): Promise<Page<SearchHit> & { readonly things: readonly ThingRow[] }>
  works(query?: WorkQuery): Promise<Page<Work>>
  work(id: string): Promise<Work>
  decideWork(decision: Parameters<Register['decideWork']>[0]): Promise<WorkDecision>
  issues(query?: PageQuery): Promise<Page<IssueRow>>
  /** Tries again what failed: all of it, or the inputs of these names. */
  retry(sources?: readonly string[]): Promise<{ readonly reports: readonly AddReport[] }>
  /** What feeds announce; all that were read before unless told. */
  watch(feeds?: readonly string[]): Promise<{
    readonly reports: readonly AddReport[]
    readonly feeds: readonly FeedReport[]
  }>
  queue(query?: ProvisionQuery): ReturnType<Register['queue']>
  lost(): Promise<{ readonly rows: readonly LostRow[] }>
  decide(decision: Decide): Promise<DecideReport>
  undo(asked: Undo): Promise<UndoReport>
  /** What a register that was joined says otherwise, until it is settled. */
  conflicts(): Promise<{ readonly rows: readonly Conflict[] }>
  settle(asked: Settle): Promise<EnteredReport>
  /** What reading again would change. */
  rereadings(query?: PageQuery): Promise<Page<Rereading>>
  reread(): Promise<{ readonly reports: readonly AddReport[] }>
  itemStatus(id: string, asOf?: string): Promise<ItemStatus>
  status(asOf?: string): Promise<StatusSummary>
  assess(asked: Assess): Promise<EnteredReport>
  addEvidence(asked: AddEvidence): Promise<EnteredReport>
  noteSearch(asked: NoteSearch): Promise<EnteredReport>
  codingSummary(): Promise<CodingSummary>
  codings(document: string, coder?: string): Promise<Codings>
  code(asked: Code): Promise<CodeReport>
  adjudicate(asked: Adjudicate): Promise<EnteredReport>
  /** A file of codings, not read yet. */
  codingFile(document: string, query?: { readonly coder?: string; readonly format?: CodingFormat }): Promise<Response>
  log(query?: LogQuery): Promise<Page<LogRow>>
  verify(): Promise<VerifyReport>
  doctor(): Promise<DoctorReport>
  /** Writes the tables that show the log anew from it, links all anew, and looks the register over. */
  rebuild(): Promise<DoctorReport>
  backup(): Promise<BackupReport>
  /** The file itself, not read yet. */
  export(table: TableName, format: FormatName, query?: object): Promise<Response>
}

/**
 * The API's client, for browsers and for rendering on the server.
 *
 * @param fetch the browser's own, or a function that answers in the same process
 * @param base where the API is: an origin without a slash behind it; empty in a browser, which knows its own
 */
export function createClient(fetch: (request: Request) => Promise<Response>, base = ''): Client {
  // A browser says where it comes from by itself and lets nobody else say it.
  const headers = base ? { origin: new URL(base).origin } : {}
  const send = async (path: string, init: RequestInit = {}, type?: string): Promise<Response> => {
    const sent = type === undefined ? headers : { ...headers, 'content-type': type }
    const response = await fetch(new Request(`${base}${path}`, { ...init, headers: sent }))
    if (!response.ok) throw await problemError(response)
    return response
  }
  const get = async <T>(path: string, query: object = {}): Promise<T> =>
    (await send(`${path}${search(query)}`)).json() as Promise<T>
  const post = async <T>(path: string, body: object): Promise<T> =>
    (await send(path, { method: 'POST', body: JSON.stringify(body) }, 'application/json')).json() as Promise<T>
  const one = <T>(kind: string, id: string): Promise<T> => get(`/api/${kind}/${encodeURIComponent(id)}`)
  return {
    summary: () => get('/api/summary'),
    documents: (query) => get('/api/documents', query),
    document: (id) => one('documents', id),
    correct: ({ document, facts, reason }) =>
      post(`/api/documents/${encodeURIComponent(document)}/facts`, { ...facts, reason }),
    add: async (form) =>
      (await send('/api/documents', { method: 'POST', body: form })).json() as ReturnType<Client['add']>,
    provisions: (query) => get('/api/provisions', query),
    provision: (id) => one('provisions', id),
    items: (query) => get('/api/items', query),
    mergeItems: (asked) => post('/api/items/merge', asked),
    splitItem: (asked) => post('/api/items/split', asked),
    item: (id, asOf) => get(`/api/items/${encodeURIComponent(id)}`, { asOf }),
    links: (query) => get('/api/links', query),
    decideLink: (asked) => post('/api/links', asked),
    compare: (a, b, query) => get('/api/compare', { a, b, ...query }),
    formulations: (query) => get('/api/formulations', query),
    formulation: (id) => one('formulations', id),
    gaps: (query) => get('/api/gaps', query),
    brief: (query) => get('/api/brief', query),
    briefPage: (query = {}) => send(`/api/brief.md${search(query)}`),
    calendar: (query) => get('/api/calendar', query),
    calendarFile: (query = {}) => send(`/api/calendar.ics${search(query)}`),
    topics: (query) => get('/api/topics', query),
    timeline: (query) => get('/api/timeline', query),
    signedSets: (query) => get('/api/signed-sets', query),
    occasions: (query) => get('/api/occasions', query),
    voices: (id, query) => get(`/api/occasions/${encodeURIComponent(id)}`, query),
    things: (type, query) => get(`/api/things/${type}`, query),
    thing: (id, asOf) => get(`/api/thing/${encodeURIComponent(id)}`, { asOf }),
    search: (words, query) => get('/api/search', { ...query, words }),
    works: (query) => get('/api/works', query),
    work: (id) => one('works', id),
    decideWork: (decision) => post('/api/works', decision),
    issues: (query) => get('/api/issues', query),
    retry: (sources) => post('/api/retries', { sources }),
    watch: (feeds) => post('/api/watches', { feeds }),
    queue: (query) => get('/api/review', query),
    lost: () => get('/api/review/lost'),
    decide: (decision) => post('/api/decisions', decision),
    undo: (asked) => post('/api/undo', asked),
    conflicts: () => get('/api/conflicts'),
    settle: (asked) => post('/api/conflicts', asked),
    rereadings: (query) => get('/api/reread', query),
    reread: () => post('/api/reread', {}),
    itemStatus: (id, asOf) => get(`/api/items/${encodeURIComponent(id)}/status`, { asOf }),
    status: (asOf) => get('/api/status', { asOf }),
    assess: ({ item, ...rest }) => post(`/api/items/${encodeURIComponent(item)}/assessments`, rest),
    addEvidence: ({ item, ...rest }) => post(`/api/items/${encodeURIComponent(item)}/evidence`, rest),
    noteSearch: ({ item, ...rest }) => post(`/api/items/${encodeURIComponent(item)}/searches`, rest),
    codingSummary: () => get('/api/codings'),
    codings: (document, coder) => get(`/api/codings/${encodeURIComponent(document)}`, { coder }),
    code: ({ document, ...rest }) => post(`/api/codings/${encodeURIComponent(document)}`, rest),
    adjudicate: ({ document, ...rest }) => post(`/api/codings/${encodeURIComponent(document)}/adjudications`, rest),
    codingFile: (document, query = {}) => send(`/api/codings/${encodeURIComponent(document)}/file${search(query)}`),
    log: (query) => get('/api/log', query),
    verify: () => get('/api/verify'),
    doctor: () => get('/api/doctor'),
    rebuild: () => post('/api/doctor', {}),
    backup: () => post('/api/backup', {}),
    export: (table, format, query) => send(exportPath(table, format, query)),
  }
}
