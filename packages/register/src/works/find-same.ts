import { type Part, type SameText, sameText, translationOf } from '@servanda/pipeline'
import type { RawBuilder } from 'kysely'
import { itemOf } from '../keep/provision-rows.ts'
import { signatureOf } from '../keep/work-rows.ts'
import type { CaptureReading } from '../reading/index.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { keptOutline, keptShingles, outlineOf } from './outlines.ts'
import type { AskedDay, AskedValue, FoundDocuments } from './work-index.ts'

/** A document in the register that seems to carry the text of another. */
export interface Same extends SameText {
  readonly document: DocumentTable
}

/** A document that was just read. */
export interface Asking {
  /** Its id and that of its capture; empty before they are kept. */
  readonly id: string
  readonly captureId: string
  readonly captured: CaptureReading['captured']
  readonly part: Part
  readonly source: string
}

/** Documents that are looked at closely, for each way of finding them. */
const MOST = 8
const MOST_OF_A_DAY = 30
/** Commitments word for word in both from which on one may be an excerpt of the other. */
const LEAST_SHARED = 2
/** Share of the commitments of the one that has fewer. */
const SHARED = 0.6
const MOST_ITEMS = 100

/**
 * For each document that was just read, those in the register that carry its text, outside its own capture. However
 * many ask, the register is searched once for each way of finding them.
 */
export async function findSameTexts(store: Store, asking: readonly Asking[]): Promise<readonly (readonly Same[])[]> {
  const candidates = await candidatesOf(store, asking)
  const found: (readonly Same[])[] = []
  for (const [at, one] of asking.entries()) found.push(await sameAmong(store, one, candidates[at]!))
  return found
}

/** Documents of which a closer look may show that they carry one text with another. */
interface Candidates {
  readonly like: readonly DocumentTable[]
  /** Of one day, in other languages. */
  readonly sameDay: readonly DocumentTable[]
}

async function sameAmong(store: Store, one: Asking, { like, sameDay }: Candidates): Promise<readonly Same[]> {
  const { captured, part, source } = one
  const found: Same[] = []
  for (const document of like) {
    const same = sameText(signatureOf(captured, part).shingles, await keptShingles(store.db, document))
    if (same) found.push({ ...versionOf(same, document, source), document })
  }
  const outline = sameDay.length > 0 ? outlineOf(captured.text, part) : undefined
  if (!outline) return found
  for (const document of sameDay) {
    const same = translationOf(outline, await keptOutline(store.db, document))
    if (same) found.push({ ...same, document })
  }
  return found
}

const versionOf = (same: SameText, document: DocumentTable, source: string): SameText =>
  same.relation === 'near-copy' && document.source === source
    ? { ...same, relation: 'version', reason: `under the same name, ${same.reason}` }
    : same

/** By numbers of their signatures, by commitments that stand in both, and by their day. */
async function candidatesOf(store: Store, asking: readonly Asking[]): Promise<readonly Candidates[]> {
  const items = asking.map(itemsOf)
  const near = await found(store, (asked) => store.works.near(asked, MOST * 2), asking.flatMap(bandValues))
  const sharing = await found(
    store,
    (asked) => store.works.sharing(asked, MOST * 2),
    asking.flatMap(({ id }, at) => items[at]!.map((item): AskedValue => [at, item, id])),
  )
  const sameDay = await found(store, (asked) => store.works.ofTheDay(asked, MOST_OF_A_DAY), asking.flatMap(dayOf))
  const documents = await documentsOf(store, [near, sharing, sameDay])
  return asking.map(({ captureId }, at) => {
    const of = (ids: ReadonlyMap<string, number> | undefined): readonly DocumentTable[] =>
      [...(ids?.keys() ?? [])].map((id) => documents.get(id)!).filter(({ capture_id }) => capture_id !== captureId)
    const isExcerpt = ({ id, commitments }: DocumentTable): boolean =>
      sharing.get(at)!.get(id)! >= Math.max(LEAST_SHARED, Math.min(items[at]!.length, commitments) * SHARED)
    const like = [...of(near.get(at)), ...of(sharing.get(at)).filter(isExcerpt)]
    return { like: [...new Set(like)].slice(0, MOST), sameDay: of(sameDay.get(at)) }
  })
}

const itemsOf = ({ part }: Asking): readonly string[] => [
  ...new Set(part.provisions.flatMap((provision) => itemOf(provision) ?? []).slice(0, MOST_ITEMS)),
]

const bandValues = ({ id, captured, part }: Asking, at: number): readonly AskedValue[] =>
  signatureOf(captured, part).bands.map((value): AskedValue => [at, value, id])

function dayOf({ captureId, part: { facts } }: Asking, at: number): readonly AskedDay[] {
  const { date, language } = facts
  return date && language && language.value !== 'und' ? [[at, date.value, language.value, captureId]] : []
}

type Found = ReadonlyMap<number, ReadonlyMap<string, number>>

/** For each of those that ask the documents found, and by how many of its values. */
async function found<Asked>(
  { db }: Store,
  query: (asked: readonly Asked[]) => RawBuilder<FoundDocuments>,
  asked: readonly Asked[],
): Promise<Found> {
  const counts = new Map<number, Map<string, number>>()
  if (asked.length === 0) return counts
  const { rows } = await query(asked).execute(db)
  for (const { at, ids } of rows) {
    const own = counts.get(at) ?? new Map<string, number>()
    for (const id of JSON.parse(ids) as string[]) own.set(id, (own.get(id) ?? 0) + 1)
    counts.set(at, own)
  }
  return counts
}

const AT_ONCE = 500

async function documentsOf({ db }: Store, all: readonly Found[]): Promise<ReadonlyMap<string, DocumentTable>> {
  const ids = [...new Set(all.flatMap((found) => [...found.values()].flatMap((own) => [...own.keys()])))]
  const documents = new Map<string, DocumentTable>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    const rows = await db.selectFrom('document').selectAll().where('id', 'in', some).execute()
    for (const row of rows) documents.set(row.id, row)
  }
  return documents
}
