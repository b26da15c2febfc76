import type { Store } from '../store/store.ts'
import { allLinks, groups, together } from '../works/tied.ts'

/** The work of each document that carries the text of another, unless somebody took them apart: the first of them. */
export async function worksOf(store: Store): Promise<ReadonlyMap<string, string>> {
  return new Map(groups(together(await allLinks(store))).flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)))
}
