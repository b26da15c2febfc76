import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import type { ItemDetail } from '../rows.ts'
import { item } from '../verbs/items.ts'

/** A span of a captured text: what stays the same whatever items are made of it. */
export interface Anchor {
  readonly textHash: string
  readonly start: number
  readonly end: number
}

/** An item with the places of all its mentions; whatever is anchored at one of them is about it. */
export interface Anchored {
  readonly item: ItemDetail
  readonly anchors: readonly Anchor[]
}

/** @throws ServandaError `item-missing` */
export async function anchoredItem(context: Context, id: string): Promise<Anchored> {
  const found = await item(context, id)
  if (!found)
    throw new ServandaError('item-missing', `there is no item ${id.slice(0, 100)}; "servanda list items" shows them`)
  return { item: found, anchors: anchorsOf(found) }
}

const anchorsOf = ({ trace }: ItemDetail): readonly Anchor[] =>
  trace.map(({ provision: { documentHash, start, end } }) => ({ textHash: documentHash, start, end }))

interface Standing {
  readonly text_hash: string
  readonly span_start: number
  readonly span_end: number
}

/** Whether a row is anchored at one of these places, or overlaps one: other rules may cut a little otherwise. */
export const isAt = (row: Standing, anchors: readonly Anchor[]): boolean =>
  anchors.some(({ textHash, start, end }) => row.text_hash === textHash && row.span_start < end && row.span_end > start)
