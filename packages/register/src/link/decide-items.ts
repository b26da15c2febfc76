import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { partsOfProvisionId, provisionId } from '../identity.ts'
import type { ItemsDecided, MergeItems, SplitItem } from '../link-decision-rows.ts'
import type { ItemDetail } from '../rows.ts'
import { item } from '../verbs/items.ts'
import { decideLinks } from './decide-links.ts'

/**
 * Says that several items are one commitment: the latest mention of the first and of each other are linked.
 *
 * @throws ServandaError `item-missing`, `link` where there is one item only, `register-busy`
 */
export async function mergeItems(context: Context, { items, reason }: MergeItems): Promise<ItemsDecided> {
  const found = new Map<string, ItemDetail>()
  for (const id of items) {
    const one = await itemCalled(context, id)
    found.set(one.id, one)
  }
  const [first, ...others] = Array.from(found.values(), ({ provision }) => provision.id)
  if (first === undefined || others.length === 0) throw refusal('give two items or more; these are one already')
  const decided = await decideLinks(context, {
    pairs: others.map((other) => [first, other] as const),
    verdict: 'linked',
    ...(reason ? { reason } : {}),
  })
  return { ...decided, items: await itemsOf(context, [first, ...others]) }
}

/**
 * Says that some of what an item shows is not about it: each is taken apart from all mentions that stay.
 *
 * @throws ServandaError `item-missing`, `link` where a provision is not shown with the item, or no mention would stay;
 *   `register-busy`
 */
export async function splitItem(context: Context, { item: id, provisions, reason }: SplitItem): Promise<ItemsDecided> {
  const { trace, id: current } = await itemCalled(context, id)
  const taken = new Set(provisions)
  const shown = new Set(trace.map(({ provision }) => provision.id))
  const stranger = provisions.find((one) => !shown.has(one))
  if (stranger !== undefined) {
    throw refusal(
      `${stranger.slice(0, 100)} does not stand in item ${current}; "servanda trace ${current}" shows what does`,
    )
  }
  const rest = trace.flatMap(({ provision }) =>
    provision.itemId === current && !taken.has(provision.id) ? [provision.id] : [],
  )
  if (taken.size === 0) throw refusal('say which provisions are to go; "servanda trace" shows their ids')
  if (rest.length === 0) throw refusal('something must stay of an item; leave at least one of its mentions')
  const decided = await decideLinks(context, {
    pairs: [...taken].flatMap((one) => rest.map((other) => [one, other] as const)),
    verdict: 'apart',
    ...(reason ? { reason } : {}),
  })
  return { ...decided, items: await itemsOf(context, [...rest, ...taken]) }
}

async function itemCalled(context: Context, id: string): Promise<ItemDetail> {
  const found = await item(context, id)
  if (found) return found
  throw new ServandaError('item-missing', `there is no item ${id.slice(0, 100)}; "servanda list items" shows them`)
}

/** The items that provisions are mentions of now, each once. */
async function itemsOf({ store }: Context, provisions: readonly string[]): Promise<readonly string[]> {
  const ends = provisions.map((id) => partsOfProvisionId(id)!)
  const { rows } = await sql<{ readonly document_id: string; readonly n: number; readonly item_id: string }>`
    select document_id, n, item_id from provision where item_id is not null and (document_id, n) in
      (values ${sql.join(ends.map(({ documentId, n }) => sql`(${documentId}, ${n})`))})`.execute(store.db)
  const items = new Map(rows.map(({ document_id, n, item_id }) => [provisionId(document_id, n), item_id]))
  return [...new Set(provisions.flatMap((id) => items.get(id) ?? []))]
}

const refusal = (message: string): ServandaError => new ServandaError('link', message)
