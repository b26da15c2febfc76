import { type FrameworkEvent, HAPPENINGS, type Happening, iso, later, parseDay } from '@servanda/pipeline'
import { intervalOf } from '../calendar/framework-days.ts'
import type { Context } from '../context.ts'
import { occasionParties } from '../occasions/occasions.ts'
import { catalogueOf, shownName } from '../query/catalogue.ts'
import { documentRow } from '../query/document-row.ts'
import { pageOf } from '../query/slice.ts'
import type { DocumentRow } from '../rows.ts'
import { dayIn } from '../status/day.ts'
import type { Store } from '../store/store.ts'
import type { Timeline, TimelineRow } from '../timeline-rows.ts'
import type { TimelineQuery } from '../verbs.ts'
import { toldFacts } from './told.ts'

/** Days between two reports of one happening, at most. */
const DAYS_APART = 2

/** What a genre of documents is of itself. */
const OF_GENRE: Readonly<Record<string, Happening>> = {
  message: 'message',
  readout: 'talks',
  treaty: 'signing',
  'joint-statement': 'signing',
  'joint-communique': 'signing',
  declaration: 'signing',
  'joint-press-release': 'signing',
}

/** What a framework's type of event is; the others are no happening between states. */
const OF_EVENT: Readonly<Record<string, Happening>> = { visit: 'visit', meeting: 'talks', signing: 'signing' }

/**
 * Visits, talks, messages and signings, the latest first: what documents are, what facts in them report, and, without
 * filters of provisions, what frameworks know. Reports of the same parties within two days are one.
 *
 * @throws ServandaError `assess` where a day is none, `cursor`
 */
export async function timeline({ store }: Context, query: TimelineQuery = {}): Promise<Timeline> {
  const { happening = HAPPENINGS, from, to, cursor, limit = 50, ...asked } = query
  const first = from === undefined ? '' : dayIn(from)
  const last = to === undefined ? '9999' : dayIn(to)
  const isOpen = Object.keys(asked).length === 0
  const groups = Map.groupBy(
    [...(await reported(store, asked, isOpen)), ...(isOpen ? await ofFrameworks(store) : [])],
    (row) => JSON.stringify([row.happening, row.parties, row.named ? row.from : '']),
  )
  const found = [...groups.values()]
    .flatMap(together)
    .filter((row) => row.to >= first && row.from <= last)
    .sort((a, b) => (a.from === b.from ? rank(a) - rank(b) || (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1))
  const counts = Object.fromEntries(
    HAPPENINGS.map((name) => [name, found.filter((row) => row.happening === name).length]),
  ) as Timeline['counts']
  const chosen = found.filter((row) => happening.includes(row.happening))
  return { ...pageOf(chosen, { limit, ...(cursor === undefined ? {} : { cursor }) }), counts }
}

const rank = ({ happening }: TimelineRow): number => HAPPENINGS.indexOf(happening)

async function reported(store: Store, asked: object, isOpen: boolean): Promise<readonly TimelineRow[]> {
  const facts = await toldFacts(store, asked)
  const documents = await documentsIn(store)
  const parties = await occasionParties(store)
  const single = facts.map(({ provision, ...rest }): TimelineRow => {
    const document = documents.get(provision.documentId)!
    const own = provision.by.length > 1 ? provision.by : (parties.get(document.id) ?? provision.by)
    return { id: provision.id, ...rest, parties: own, documents: [document], told: [provision] }
  })
  const whole = isOpen ? [...documents.values()].flatMap((document) => ofDocument(document, parties)) : []
  return [...single, ...whole]
}

function ofDocument(document: DocumentRow, parties: ReadonlyMap<string, readonly string[]>): readonly TimelineRow[] {
  const happening = OF_GENRE[document.genre ?? '']
  if (!happening) return []
  const [from, to] = [document.date!, document.date!]
  return [
    { id: document.id, happening, from, to, parties: parties.get(document.id) ?? [], documents: [document], told: [] },
  ]
}

/** Reports of one kind and the same parties, those within some days as one. */
function together(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const groups: TimelineRow[] = []
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = groups.at(-1)
    const isNear = before && (row.named || row.from <= iso(later(parseDay(before.to)!, DAYS_APART, 'day')))
    if (isNear) groups[groups.length - 1] = joined(before, row)
    else groups.push(row)
  }
  return groups
}

const joined = (a: TimelineRow, b: TimelineRow): TimelineRow => ({
  ...a,
  ...(b.thing && !a.thing ? { title: b.title, thing: b.thing, sources: b.sources } : {}),
  to: b.to > a.to ? b.to : a.to,
  documents: [...new Map([...a.documents, ...b.documents].map((one) => [one.id, one])).values()],
  told: [...a.told, ...b.told],
})

async function documentsIn({ db }: Store): Promise<ReadonlyMap<string, DocumentRow>> {
  const rows = await db.selectFrom('document').selectAll().where('date', 'is not', null).orderBy('place').execute()
  return new Map(rows.map((row) => [row.id, documentRow(row)]))
}

async function ofFrameworks(store: Store): Promise<readonly TimelineRow[]> {
  const { byId, nameOf } = await catalogueOf(store)
  return [...byId.values()].flatMap(({ id, list, entry, pair }): readonly TimelineRow[] => {
    if (list !== 'events') return []
    const { type, from, to, names, source } = entry as FrameworkEvent
    const [happening, days] = [OF_EVENT[type], intervalOf(from, to)]
    if (!happening || !days) return []
    const known = { title: shownName(names), thing: id, sources: source }
    return [{ id, happening, ...days, parties: pair.map(nameOf).sort(), documents: [], told: [], ...known }]
  })
}
