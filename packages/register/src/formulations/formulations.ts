import type { Context } from '../context.ts'
import type { Formulation, FormulationList } from '../formulation-rows.ts'
import { pageOf } from '../query/slice.ts'
import { foldWords } from '../search/fold.ts'
import type { Store } from '../store/store.ts'
import type { FormulationQuery } from '../verbs.ts'
import { formulationOf, provisionPlaces } from './build.ts'
import { nameGroups, phraseGroups, rewordingGroups } from './find.ts'
import { readDocuments } from './scope.ts'
import { worksOf } from './works-of.ts'

/**
 * Set phrases of several documents with their variants, found without a list; those with the most variants first.
 * Source of the method: docs/method/formulations.md.
 */
export async function formulations({ store }: Context, query: FormulationQuery = {}): Promise<FormulationList> {
  const { rows, read } = await allOf(store)
  const { count } = await store.db
    .selectFrom('document')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    ...pageOf(
      rows.filter((row) => isAsked(row, query)),
      query,
    ),
    read,
    documents: count,
  }
}

export const formulation = async ({ store }: Context, id: string): Promise<Formulation | undefined> =>
  (await allOf(store)).rows.find((row) => row.id === id)

async function allOf(store: Store): Promise<{ readonly rows: readonly Formulation[]; readonly read: number }> {
  const documents = await readDocuments(store)
  if (documents.length === 0) return { rows: [], read: 0 }
  const groups = [
    ...phraseGroups(documents),
    ...(await rewordingGroups(store, documents)),
    ...(await nameGroups(store, documents)),
  ]
  const provisions = await provisionPlaces(store, documents)
  const works = await worksOf(store)
  const rows = groups
    .map((group) => formulationOf(group, documents, provisions, works))
    .filter(({ variants, documents: count, kind }) => (kind === 'phrase' ? count > 1 : variants.length > 1))
    .sort(mostVaried)
  return { rows, read: documents.length }
}

const mostVaried = (a: Formulation, b: Formulation): number =>
  b.variants.length - a.variants.length || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)

function isAsked({ kind, variants, translation, documents }: Formulation, query: FormulationQuery): boolean {
  const words = query.words ? foldWords(query.words).trim() : ''
  return (
    (!query.kind?.length || query.kind.includes(kind)) &&
    (words === '' || variants.some((one) => foldWords(one.words).includes(words))) &&
    (!query.changed || (translation !== true && variants.length > 1)) &&
    documents >= (query.least ?? 1)
  )
}
