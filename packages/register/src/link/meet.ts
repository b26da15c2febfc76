import { type Pair, type Prepared, pairsAmong, type Weighed } from '@servanda/pipeline'
import type { WordingTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Registered } from './document-wording.ts'
import type { Asked } from './link-index.ts'
import { unpackTerms } from './packed-terms.ts'
import { placeOf } from './place.ts'

/** Provisions under one key that are compared, on either side in time: what stands in more is met through those between. */
const MOST_NEAR = 24
/** Provisions that one is compared with; of more, those with which it shares most keys. */
const MOST_MET = 64

/** A provision of another document, as it was filed. */
export interface Filed extends Weighed {
  readonly row: WordingTable
}

/** Pairs of a document's provisions and filed ones of others that are about one thing. */
export async function meet(
  store: Store,
  prepared: readonly Prepared<Registered>[],
  date: string | null,
): Promise<readonly Pair<Prepared<Registered>, Filed>[]> {
  const own = prepared[0]?.provision.documentId
  const met = await placesMet(store, prepared, date)
  const places = [...new Set([...met.values()].flat())]
  if (places.length === 0) return []
  const { rows } = await store.links.filed(places).execute(store.db)
  const filed = rows.filter(({ document_id }) => document_id !== own).map(filedOf)
  const asking = askingAt(met, prepared)
  return [...Map.groupBy(filed, ({ row }) => row.document_id).values()].flatMap((some) => [
    ...pairsAmong(some.flatMap((one) => (asking.get(one.row.place) ?? []).map((mine) => [mine, one] as const))),
  ])
}

/** For each provision, by its number, the places of those that it is compared with. */
async function placesMet(
  store: Store,
  prepared: readonly Prepared<Registered>[],
  date: string | null,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const asked = prepared.flatMap(({ keys, provision }) => {
    const place = placeOf(provision, date)
    return Array.from(keys, (key): Asked => [key, provision.n, place])
  })
  if (asked.length === 0) return new Map()
  const { rows } = await store.links.near(asked, MOST_NEAR).execute(store.db)
  const shared = new Map<number, Map<number, number>>()
  for (const { n, places } of rows) {
    const counts = shared.get(n) ?? new Map<number, number>()
    shared.set(n, counts)
    for (const place of JSON.parse(places) as number[]) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Map([...shared].map(([n, counts]) => [n, mostShared(counts)]))
}

function mostShared(counts: ReadonlyMap<number, number>): readonly number[] {
  if (counts.size <= MOST_MET) return [...counts.keys()]
  return [...counts]
    .sort(([p, x], [q, y]) => y - x || q - p)
    .slice(0, MOST_MET)
    .map(([place]) => place)
}

function askingAt(
  met: ReadonlyMap<number, readonly number[]>,
  prepared: readonly Prepared<Registered>[],
): ReadonlyMap<number, readonly Prepared<Registered>[]> {
  const asking = new Map<number, Prepared<Registered>[]>()
  for (const one of prepared) {
    for (const place of met.get(one.provision.n) ?? []) {
      const some = asking.get(place)
      if (some) some.push(one)
      else asking.set(place, [one])
    }
  }
  return asking
}

const filedOf = (row: WordingTable): Filed => ({
  row,
  provision: { kind: row.kind, pillar: row.pillar, by: JSON.parse(row.parties) as string[] } as Weighed['provision'],
  terms: unpackTerms(row.terms),
})
