import { sql } from 'kysely'
import { itemId, provisionId } from '../identity.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { type Decided, takenApart } from './decisions.ts'
import type { Registered } from './document-wording.ts'
import { Groups } from './groups.ts'
import type { ItemChange } from './item-change.ts'
import { SURE } from './sure.ts'

/**
 * The items that a document's links make one. Where people took provisions of an item apart, the item is only marked:
 * what belongs together there depends on all its links.
 */
export async function joinItems(
  store: Store,
  provisions: readonly Registered[],
  links: readonly LinkTable[],
  decisions: readonly Decided[],
): Promise<ItemChange> {
  const own = provisions.filter(({ kind }) => kind === 'commitment')
  if (own.length === 0) return {}
  const sure = links.filter(({ score }) => score >= SURE)
  const items = await itemsOf(store, [...own, ...sure.flatMap(endsOf), ...decisions.flatMap(endsDecided)])
  const itemAt = (end: Key): string | undefined => items.get(provisionId(end.documentId, end.n))
  const groups = new Groups()
  for (const ends of sure.map(endsOf)) {
    const [a, b] = ends.map(itemAt)
    if (a && b) groups.join(a, b)
  }
  const words = new Map(own.map((one) => [itemId(one.quote), itemAt(one)!]))
  for (const { words_id, item_id } of await calledOtherwise(store, [...words.keys()])) {
    groups.join(words.get(words_id)!, item_id)
  }
  const restrained = new Set([
    ...(await itemsTakenApart(store)),
    ...decisions.flatMap(endsDecided).flatMap((end) => itemAt(end) ?? []),
  ])
  const isHeld = (set: readonly string[]): boolean => set.some((id) => restrained.has(id))
  const sets = groups.sets()
  return {
    joined: sets.filter((set) => !isHeld(set)).flatMap(([to, ...others]) => others.map((from) => ({ from, to: to! }))),
    unsettled: [...new Set([...sets.filter(isHeld).flat(), ...[...items.values()].filter((id) => restrained.has(id))])],
  }
}

interface Key {
  readonly documentId: string
  readonly n: number
}

const endsOf = (link: LinkTable): readonly Key[] => [
  { documentId: link.document_id, n: link.n },
  { documentId: link.earlier_id, n: link.earlier_n },
]

const endsDecided = ({ a_id, a_n, b_id, b_n }: Decided): readonly Key[] => [
  { documentId: a_id, n: a_n },
  { documentId: b_id, n: b_n },
]

/** The items that provisions are mentions of, by the ids of these provisions. */
async function itemsOf(store: Store, keys: readonly Key[]): Promise<ReadonlyMap<string, string>> {
  const asked = new Map(keys.map(({ documentId, n }) => [provisionId(documentId, n), [documentId, n] as const]))
  const { rows } = await store.links.provisions([...asked.values()]).execute(store.db)
  return new Map(
    rows.flatMap(({ document_id, n, item_id, counts }) =>
      item_id !== null && counts === 1 ? [[provisionId(document_id, n), item_id] as const] : [],
    ),
  )
}

interface Called {
  readonly words_id: string
  readonly item_id: string
}

/** Items under other words that have mentions in these words. */
async function calledOtherwise({ db }: Store, words: readonly string[]): Promise<readonly Called[]> {
  const { rows } = await sql<Called>`select distinct w.words_id, p.item_id from item_words w
    join provision p on p.document_id = w.document_id and p.n = w.n
    where p.counts = 1 and w.words_id in (${sql.join(words)})`.execute(db)
  return rows
}

async function itemsTakenApart(store: Store): Promise<readonly string[]> {
  const apart = await takenApart(store)
  return [...(await itemsOf(store, apart.flatMap(endsDecided))).values()]
}
