import { sql } from 'kysely'
import { partsOfProvisionId, provisionId } from '../identity.ts'
import type { LinkTable, ProvisionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { takenApart } from './decisions.ts'
import { SURE } from './sure.ts'
import { type Told, tellItems } from './tell-items.ts'

/** Most mentions that are told apart together: beyond it, what is further off stays as it is. */
const MOST = 20_000

/** Tells apart anew the mentions of every item that is marked for it. */
export async function settleItems(store: Store): Promise<void> {
  for (;;) {
    const next = await store.db.selectFrom('item_unsettled').selectAll().orderBy('item_id').executeTakeFirst()
    if (!next) return
    await settle(store, next.item_id)
  }
}

interface Member extends Pick<ProvisionTable, 'document_id' | 'n' | 'span_start' | 'span_end' | 'subject'> {
  readonly item_id: string
  readonly words_id: string
  readonly place: string
  readonly text_hash: string
}

async function settle(store: Store, id: string): Promise<void> {
  const seen = await linkedCount(store)
  const { members, links, items } = await connected(store, id)
  const names = tellItems(
    members.map(toldOf),
    links.map(({ document_id, n, earlier_id, earlier_n, score }) => ({
      a: provisionId(earlier_id, earlier_n),
      b: provisionId(document_id, n),
      score,
    })),
    (await takenApart(store)).map((row) => [provisionId(row.a_id, row.a_n), provisionId(row.b_id, row.b_n)]),
  )
  const changed = members.filter(({ document_id, n, item_id }) => names.get(provisionId(document_id, n)) !== item_id)
  const othersLinked = sql`select 1 where (select count(*) from linked) <> ${seen}`
  await store.write({
    unless: { compile: () => othersLinked.compile(store.db) },
    items: {
      told: changed.map(({ document_id, n, words_id }) => ({
        documentId: document_id,
        n,
        itemId: names.get(provisionId(document_id, n))!,
        wordsId: words_id,
      })),
      settled: [...items],
    },
    rows: {},
  })
}

async function linkedCount({ db }: Store): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as count from linked`.execute(db)
  return rows[0]!.count
}

const toldOf = ({ document_id, n, words_id, place, text_hash, span_start, span_end, subject }: Member): Told => ({
  id: provisionId(document_id, n),
  wordsId: words_id,
  place: `${place} ${String(n).padStart(9, '0')}`,
  anchor: subject ?? `provision/${text_hash}/${span_start}-${span_end}`,
})

/** All mentions of an item and of those that words or sure links lead to, from one to the next. */
async function connected(store: Store, id: string) {
  const items = new Set<string>()
  const members = new Map<string, Member>()
  const links = new Map<string, LinkTable>()
  for (let fresh: readonly string[] = [id]; fresh.length > 0 && members.size < MOST; ) {
    for (const one of fresh) items.add(one)
    const found = (await membersOf(store, fresh)).filter((one) => !members.has(provisionId(one.document_id, one.n)))
    for (const one of found) members.set(provisionId(one.document_id, one.n), one)
    const more = await linksOf(store, found)
    for (const link of more)
      links.set(`${provisionId(link.earlier_id, link.earlier_n)} ${provisionId(link.document_id, link.n)}`, link)
    const reached = [...(await itemsAt(store, more)), ...(await itemsCalled(store, found))]
    fresh = [...new Set(reached)].filter((one) => !items.has(one))
  }
  return { items, members: [...members.values()], links: [...links.values()] }
}

async function membersOf({ db }: Store, items: readonly string[]): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    select p.document_id, p.n, p.span_start, p.span_end, p.subject, p.item_id, d.place, d.text_hash,
      coalesce(w.words_id, p.item_id) as words_id
    from provision p join document d on d.id = p.document_id
    left join item_words w on w.document_id = p.document_id and w.n = p.n
    where p.item_id in (${sql.join(items)}) and p.counts = 1
    order by p.document_id, p.n`.execute(db)
  return rows
}

const valuesOf = (ends: readonly Pick<Member, 'document_id' | 'n'>[]) =>
  sql`(values ${sql.join(ends.map(({ document_id, n }) => sql`(${document_id}, ${n})`))})`

async function linksOf({ db }: Store, members: readonly Member[]): Promise<readonly LinkTable[]> {
  const found: LinkTable[] = []
  for (const some of cut(members)) {
    const ends = valuesOf(some)
    const { rows } = await sql<LinkTable>`
      select * from link where score >= ${SURE} and (document_id, n) in ${ends}
      union select * from link where score >= ${SURE} and (earlier_id, earlier_n) in ${ends}`.execute(db)
    found.push(...rows)
  }
  return found
}

/** The items at the ends of links. */
async function itemsAt(store: Store, links: readonly LinkTable[]): Promise<readonly string[]> {
  const ids = new Set(
    links.flatMap((link) => [provisionId(link.document_id, link.n), provisionId(link.earlier_id, link.earlier_n)]),
  )
  if (ids.size === 0) return []
  const ends = Array.from(ids, (id) => partsOfProvisionId(id)!).map(({ documentId, n }) => [documentId, n] as const)
  const { rows } = await store.links.provisions(ends).execute(store.db)
  return rows.flatMap(({ item_id, counts }) => (item_id !== null && counts === 1 ? [item_id] : []))
}

/** The items of all mentions in the words of these. */
async function itemsCalled({ db }: Store, members: readonly Member[]): Promise<readonly string[]> {
  if (members.length === 0) return []
  const asked = sql`(${sql.join([...new Set(members.map(({ words_id }) => words_id))])})`
  const { rows } = await sql<{ readonly item_id: string }>`
    select distinct p.item_id from item_words w join provision p on p.document_id = w.document_id and p.n = w.n
      where w.words_id in ${asked} and p.counts = 1
    union select distinct item_id from provision where item_id in ${asked} and counts = 1`.execute(db)
  return rows.map(({ item_id }) => item_id)
}

const AT_ONCE = 500

function* cut<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE)
}
