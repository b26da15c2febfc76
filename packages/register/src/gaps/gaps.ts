import type { Context } from '../context.ts'
import { GAPS, type Gap, type GapList, type GapRow } from '../gap-rows.ts'
import { provisionId } from '../identity.ts'
import { documentRow } from '../query/document-row.ts'
import { provisionRow } from '../query/provision-row.ts'
import { pageOf } from '../query/slice.ts'
import type { DocumentRow, ProvisionRow } from '../rows.ts'
import { dayIn, today } from '../status/day.ts'
import type { Store } from '../store/store.ts'
import type { GapQuery, ProvisionQuery } from '../verbs.ts'
import type { Found, Key } from './found.ts'
import { notFound } from './not-found.ts'
import { oneVoice } from './one-voice.ts'
import { renewed } from './renewed.ts'
import { silent } from './silent.ts'
import { vague } from './vague.ts'

const SEARCHES: Readonly<Record<Gap, (store: Store, query: ProvisionQuery, on: string) => Promise<readonly Found[]>>> =
  { renewed, 'one voice': oneVoice, vague, 'not found': notFound, silent }

/**
 * What seems to be missing on a day, among the promises that a query asks for.
 *
 * @throws ServandaError `assess` where the day is none, `cursor`
 */
export async function gaps({ store }: Context, query: GapQuery = {}): Promise<GapList> {
  const { gap = GAPS, asOf, cursor, limit = 50, ...asked } = query
  const on = asOf === undefined ? today() : dayIn(asOf)
  const found = await Promise.all(GAPS.map(async (name) => [name, await SEARCHES[name](store, asked, on)] as const))
  const all = found.flatMap(([name, some]) => (gap.includes(name) ? some.map((one) => ({ gap: name, ...one })) : []))
  const counts = Object.fromEntries(found.map(([name, some]) => [name, some.length])) as GapList['counts']
  const page = pageOf(all, { limit, ...(cursor === undefined ? {} : { cursor }) })
  return { on, ...page, rows: await rowsOf(store, page.rows), counts }
}

type FoundGap = Found & { readonly gap: Gap }

async function rowsOf(store: Store, found: readonly FoundGap[]): Promise<readonly GapRow[]> {
  const provisions = await provisionsAt(
    store,
    found.flatMap(({ key, evidence }) => [key, ...evidence]),
  )
  const documents = await documentsOf(store, [...new Set(found.flatMap(({ absentFrom }) => absentFrom))])
  return found.map(({ gap, key, since, mechanism, evidence, absentFrom }) => ({
    gap,
    provision: provisions.get(provisionId(...key))!,
    ...(since === undefined ? {} : { since }),
    ...(mechanism ? { mechanism } : {}),
    evidence: evidence.map((one) => provisions.get(provisionId(...one))!),
    absentFrom: absentFrom.flatMap((id) => documents.get(id) ?? []),
  }))
}

async function provisionsAt(store: Store, keys: readonly Key[]): Promise<ReadonlyMap<string, ProvisionRow>> {
  if (keys.length === 0) return new Map()
  const unique = new Map(keys.map((key) => [provisionId(...key), key]))
  const { rows } = await store.links.provisions([...unique.values()]).execute(store.db)
  return new Map(rows.map(provisionRow).map((row) => [row.id, row]))
}

async function documentsOf({ db }: Store, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('document').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, documentRow(row)]))
}
