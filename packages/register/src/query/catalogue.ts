import type { Entry, Framework, Mechanism, Names } from '@servanda/pipeline'
import { LISTS, type ListName } from '../framework/lists.ts'
import { thingId } from '../identity.ts'
import { searchable } from '../search/fold.ts'
import type { Store } from '../store/store.ts'

/** A thing that the frameworks in the register know. */
export interface Listed {
  readonly id: string
  readonly entry: Entry
  readonly list: ListName
  /** Ids of the parties whose relationship its framework is about; none of `base`. */
  readonly pair: readonly string[]
  /** All its names, folded for search, a space before each word. */
  readonly folded: string
}

export interface Catalogue {
  readonly byId: ReadonlyMap<string, Listed>
  /** Ids of the mechanisms that belong to one. */
  readonly partsOf: (id: string) => readonly string[]
  readonly nameOf: (entryId: string) => string
}

interface Cached {
  readonly key: string
  readonly catalogue: Catalogue
}
const cache = new WeakMap<Store, Cached>()

/** What the frameworks that the register holds say. */
export async function catalogueOf(store: Store): Promise<Catalogue> {
  const versions = await store.db.selectFrom('framework').select(['name', 'hash']).orderBy('name').execute()
  const key = versions.map(({ name, hash }) => `${name} ${hash}`).join(' ')
  const cached = cache.get(store)
  if (cached?.key === key) return cached.catalogue
  const rows = await store.db.selectFrom('framework').select('content').orderBy('name').execute()
  const catalogue = catalogueFrom(rows.map(({ content }) => JSON.parse(content) as Framework))
  cache.set(store, { key, catalogue })
  return catalogue
}

function catalogueFrom(frameworks: readonly Framework[]): Catalogue {
  const listed = frameworks.flatMap((framework) =>
    LISTS.flatMap((list) => framework[list].map((entry) => listedOf(entry, list, framework.pair))),
  )
  const byId = new Map(listed.map((one) => [one.id, one]))
  const parts = Map.groupBy(
    listed.filter(({ list, entry }) => list === 'mechanisms' && (entry as Mechanism).partOf !== undefined),
    ({ entry }) => thingId((entry as Mechanism).partOf!),
  )
  return {
    byId,
    partsOf: (id) => (parts.get(id) ?? []).map((part) => part.id),
    nameOf: (entryId) => {
      const known = byId.get(thingId(entryId))
      return known ? shownName(known.entry.names) : entryId
    },
  }
}

const listedOf = (entry: Entry, list: Listed['list'], pair: readonly string[]): Listed => ({
  id: thingId(entry.id),
  entry,
  list,
  pair,
  folded: namesIn(entry.names).map(searchable).join(''),
})

/** The first name of the first language that has one. */
export const shownName = (names: Names): string => namesIn(names)[0] ?? ''

const namesIn = ({ en = [], zh = [], vi = [] }: Names): readonly string[] => [...en, ...zh, ...vi]
