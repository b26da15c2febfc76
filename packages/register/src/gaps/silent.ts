import { livesOf } from '../lives/life-of.ts'
import { mechanismsNamed } from '../lives/mechanisms-named.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import type { Found, Key } from './found.ts'

/** Mechanisms without a sign of life, of those that the asked provisions name. */
export async function silent(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const named = await mechanismsNamed(store, query)
  const lives = await livesOf(
    store,
    named.map(({ id }) => id),
    on,
  )
  return named.flatMap((mechanism): readonly Found[] => {
    const life = lives.get(mechanism.id)
    if (life?.state !== 'dormant') return []
    const provision = life.steps.at(-1)!.provision
    const key: Key = [provision.documentId, Number(provision.id.split('.').at(-1))]
    return [{ key, since: life.lastSign, mechanism, evidence: [], absentFrom: [] }]
  })
}
