import { sql } from 'kysely'
import { asRead } from '../keep/rows-of-document.ts'
import type { ProvisionTable, ProvisionThingTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { type Ground, provisionSubject, type Recoded, suggestedOf } from './overlay.ts'

/** A provision as it is, what was suggested, and where decisions on it are entered. */
export interface Target {
  readonly current: Recoded
  readonly suggestion: Recoded
  readonly subject: string
  readonly textHash: string
  readonly captureId: string
  /** The item that it is a mention of now. */
  readonly itemId: string | null
}

type Record = ProvisionTable & { readonly text_hash: string; readonly capture_id: string }

const AT_ONCE = 500

/** Provisions by their documents and numbers; those that are not there are left out. */
export async function targetsAt(
  store: Store,
  places: readonly { readonly documentId: string; readonly n: number }[],
): Promise<readonly Target[]> {
  const byDocument = Map.groupBy(places, ({ documentId }) => documentId)
  const found: Target[] = []
  for (const [documentId, some] of byDocument) {
    for (const numbers of cut(some.map(({ n }) => n))) {
      found.push(...(await targetsWhere(store, sql`p.document_id = ${documentId} and p.n in (${sql.join(numbers)})`)))
    }
  }
  return found
}

/** The provisions that decisions on these subjects are about; a subject that lost its place has none. */
export async function targetsOf(
  store: Store,
  subjects: readonly {
    readonly subject: string
    readonly textHash: string
    readonly start: number
    readonly end: number
  }[],
): Promise<readonly Target[]> {
  const found: Target[] = []
  for (const { subject, textHash, start, end } of subjects) {
    const ruled = await targetsWhere(store, sql`p.subject = ${subject}`)
    const some =
      ruled.length > 0
        ? ruled
        : await targetsWhere(
            store,
            sql`d.text_hash = ${textHash} and p.span_start = ${start} and p.span_end = ${end} and p.subject is null`,
          )
    found.push(...some.slice(0, 1))
  }
  return found
}

/** The captured text and the span in a subject of decisions on provisions. */
export function spanIn(subject: string) {
  const [, textHash = '', span = ''] = subject.split('/')
  const [start = 0, end = 0] = span.split('-').map(Number)
  return { subject, textHash, start, end }
}

async function targetsWhere({ db }: Store, condition: ReturnType<typeof sql>): Promise<readonly Target[]> {
  const { rows } = await sql<Record>`select p.*, d.text_hash, d.capture_id from provision p
    join document d on d.id = p.document_id where ${condition} order by p.document_id, p.n`.execute(db)
  const [first] = rows
  if (!first) return []
  const { rows: things } = await sql<ProvisionThingTable>`select t.* from provision_thing t
    where t.document_id = ${first.document_id} and t.n in (${sql.join(rows.map(({ n }) => n))})
    order by t.n, t.thing_id`.execute(db)
  return rows.map(({ text_hash: textHash, capture_id: captureId, ...provision }) => {
    const current = { provision: asRead(provision), parties: [], things: things.filter(({ n }) => n === provision.n) }
    const suggestion = suggestedOf(current)
    const { span_start: start, span_end: end } = suggestion.provision
    const subject = provisionSubject(textHash, { start, end })
    return { current, suggestion, subject, textHash, captureId, itemId: provision.item_id }
  })
}

/** The text and the names that rulings on a document's provisions need, fetched once for each document. */
export function grounds({ db }: Store): (target: Target) => Promise<Ground> {
  const texts = new Map<string, Promise<string>>()
  const names = new Map<string, Promise<Ground['mentions']>>()
  const text = async (id: string): Promise<string> =>
    (await db.selectFrom('capture').select('text').where('document_id', '=', id).executeTakeFirstOrThrow()).text
  const mentions = (id: string) =>
    db.selectFrom('mention').selectAll().where('document_id', '=', id).orderBy('n').execute()
  return async ({ captureId, textHash, current: { provision } }) => ({
    text: await kept(texts, captureId, text),
    textHash,
    mentions: await kept(names, provision.document_id, mentions),
  })
}

function kept<Value>(cache: Map<string, Promise<Value>>, key: string, make: (key: string) => Promise<Value>) {
  const known = cache.get(key) ?? make(key)
  cache.set(key, known)
  return known
}

function* cut<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE)
}

/** What is decided of a provision, as a mention of the item that it was one of, where its words are the same. */
export function withItem(recoded: Recoded, { current, itemId }: Target): Recoded {
  const { provision } = recoded
  const isSame = provision.item_id !== null && provision.item_id === current.provision.item_id
  return isSame ? { ...recoded, provision: { ...provision, item_id: itemId } } : recoded
}
