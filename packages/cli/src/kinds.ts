import type {
  CalendarQuery,
  CalendarRow,
  LinkQuery,
  LinkRow,
  Page,
  ProvisionQuery,
  Register,
  ThingRow,
  TimelineQuery,
} from '@servanda/register'

/** One KIND of `servanda list`: its rows, and what people see of each. */
export interface ListKind {
  readonly headings: readonly string[]
  readonly list: (register: Register, query: ProvisionQuery) => Promise<Listed>
}

interface Listed {
  readonly rows: readonly unknown[]
  readonly total: number
  readonly cells: readonly (readonly string[])[]
}

type Fetch<Row> = (register: Register, query: ProvisionQuery) => Promise<Page<Row>>
type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | undefined>>

function kind<Row>(fetch: Fetch<Row>, columns: Columns<Row>): ListKind {
  const cellsOf = (row: Row): readonly string[] => Object.values(columns).map((cell) => String(cell(row) ?? ''))
  return {
    headings: Object.keys(columns),
    async list(register, query) {
      const { rows, total } = await fetch(register, query)
      return { rows, total, cells: rows.map(cellsOf) }
    },
  }
}

const narrowed = ({ words, limit }: ProvisionQuery): Pick<ProvisionQuery, 'words' | 'limit'> => ({
  ...(words === undefined ? {} : { words }),
  ...(limit === undefined ? {} : { limit }),
})

const limited = ({ limit }: ProvisionQuery): Pick<ProvisionQuery, 'limit'> => (limit === undefined ? {} : { limit })

const onDocuments = ({ document, limit }: ProvisionQuery): LinkQuery => ({
  ...(document === undefined ? {} : { document }),
  ...(limit === undefined ? {} : { limit }),
})

/** What decided on a relation: "fully → nothing". */
const why = ({ reasons: [first] }: LinkRow): string =>
  first ? `${first.of}: ${first.earlier ?? 'nothing'} → ${first.later ?? 'nothing'}` : ''

const THING: Columns<ThingRow> = {
  id: (row) => row.id,
  mentions: (row) => row.mentionCount,
  documents: (row) => row.documentCount,
  last: (row) => row.lastDate,
  name: (row) => row.name,
}

const things = (type: ThingRow['type']): ListKind =>
  kind((register, query) => register.things(type, { ...narrowed(query), mentions: true }), THING)

/** What a calendar or a timeline is asked besides. */
export interface DayOptions {
  readonly asOf?: string
  readonly from?: string
  readonly to?: string
  readonly overdue?: boolean
}

const calendar = (entry?: CalendarRow['entry']): ListKind =>
  kind(
    async (
      register,
      { kind: _kind, sort: _sort, order: _order, repeats: _repeats, ...query }: CalendarQuery & ProvisionQuery,
    ) => register.calendar({ ...query, ...(entry ? { entry: [entry] } : {}) }),
    {
      id: (row) => row.thing ?? row.provision?.itemId ?? row.document?.id,
      from: (row) => row.from,
      to: (row) => row.to,
      ...(entry ? {} : { entry: (row: CalendarRow) => row.entry }),
      days: (row) => row.convention,
      overdue: (row) => (row.overdue ? 'overdue' : ''),
      what: (row) => (row.years === undefined ? row.title : `${row.title} (${row.years} years)`),
      when: (row) => row.provision?.due?.raw,
      source: (row) => row.provision?.id ?? row.document?.id ?? row.sources?.join('; '),
    },
  )

const mechanisms = kind(
  (register, query) => register.things('mechanism', { ...narrowed(query), mentions: true, life: true }),
  {
    ...THING,
    state: (row) => row.life?.state,
    'last sign': (row) => row.life?.lastSign,
    next: (row) => row.life?.nextDue,
  },
)

/** Every KIND, in the order of `--help`. */
export const KINDS_TO_LIST: Readonly<Record<string, ListKind>> = {
  documents: kind((register, query) => register.documents(narrowed(query)), {
    id: (row) => row.id,
    date: (row) => row.date,
    language: (row) => row.language,
    genre: (row) => row.genre,
    provisions: (row) => row.provisions,
    commitments: (row) => row.commitments,
    title: (row) => row.title,
  }),
  provisions: kind((register, query) => register.provisions(query), {
    id: (row) => row.id,
    date: (row) => row.documentDate,
    kind: (row) => row.kind,
    bindingness: (row) => row.bindingness,
    by: (row) => row.by.join(', '),
    due: (row) => row.due?.raw,
    quote: (row) => row.quote,
  }),
  items: kind((register, query) => register.items(query), {
    id: (row) => row.id,
    mentions: (row) => row.mentions,
    last: (row) => row.lastDate,
    bindingness: (row) => row.provision.bindingness,
    by: (row) => row.provision.by.join(', '),
    due: (row) => row.provision.due?.raw,
    quote: (row) => row.provision.quote,
  }),
  deadlines: calendar('deadline'),
  calendar: calendar(),
  timeline: kind(
    (
      { timeline },
      { kind: _kind, sort: _sort, order: _order, repeats: _repeats, ...query }: TimelineQuery & ProvisionQuery,
    ) => timeline(query),
    {
      from: (row) => row.from,
      to: (row) => row.to,
      what: (row) => row.happening,
      parties: (row) => row.parties.join(', '),
      told: (row) => row.told[0]?.quote ?? row.title ?? row.documents[0]?.title,
      documents: (row) => row.documents.map(({ source }) => source).join(', ') || row.sources?.join('; '),
    },
  ),
  'signed-sets': kind(
    ({ signedSets }, { kind: _kind, sort: _sort, order: _order, repeats: _repeats, ...query }: ProvisionQuery) =>
      signedSets(query),
    {
      from: (row) => row.from,
      to: (row) => row.to,
      parties: (row) => row.parties.join(', '),
      announced: (row) => row.announced,
      named: (row) => row.counts.named,
      'with text': (row) => row.counts.text,
      'in force': (row) => row.counts.inForce,
      accounts: (row) => row.accounts.map(({ announced, provision: { id } }) => `${announced} in ${id}`).join('; '),
      texts: (row) => row.named.map(({ name, told }) => [name, told[0]?.id].filter(Boolean).join(' in ')).join('; '),
    },
  ),
  links: kind((register, query) => register.links(onDocuments(query)), {
    relation: (row) => row.relation,
    score: (row) => row.score.toFixed(2),
    earlier: (row) => row.a.quote,
    later: (row) => row.b.quote,
    why: (row) => why(row),
    ids: (row) => `${row.a.id} ${row.b.id}`,
  }),
  mechanisms,
  instruments: things('instrument'),
  projects: things('project'),
  places: things('place'),
  people: things('person'),
  organisations: things('organisation'),
  parties: things('party'),
  events: things('event'),
  formulations: kind((register, query) => register.formulations(narrowed(query)), {
    id: (row) => row.id,
    variants: (row) => row.variants.length,
    documents: (row) => row.documents,
    first: (row) => row.firstDate,
    last: (row) => row.lastDate,
    words: (row) => row.variants.map(({ words }) => words).join(' / '),
  }),
  occasions: kind((register, query) => register.occasions(limited(query)), {
    id: (row) => row.id,
    from: (row) => row.from,
    to: (row) => row.to,
    parties: (row) => row.parties.join(', '),
    language: (row) => row.language,
    accounts: (row) => row.documents.map(({ title }) => title).join('; '),
  }),
  works: kind((register, query) => register.works(narrowed(query)), {
    id: (row) => row.id,
    date: (row) => row.date,
    documents: (row) => row.documents.length,
    languages: (row) => row.languages.join(', '),
    confirmed: (row) => (row.confirmed ? 'yes' : 'not yet'),
    title: (row) => row.title,
  }),
  issues: kind((register, query) => register.issues(narrowed(query)), {
    source: (row) => row.source,
    severity: (row) => row.severity,
    code: (row) => row.code,
    message: (row) => (row.hint ? `${row.message}; ${row.hint}` : row.message),
    tried: (row) => row.at,
  }),
  log: kind((register, query) => register.log({ ...limited(query), order: 'asc' }), {
    n: (row) => row.n,
    at: (row) => row.at,
    by: (row) => row.by,
    action: (row) => row.action,
    subject: (row) => row.subject,
    reason: (row) => row.reason,
  }),
}
