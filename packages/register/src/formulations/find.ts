import { rewordings, type Span, type Spoken, setPhrases } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { FormulationKind } from '../formulation-rows.ts'
import { TOLD } from '../link/told.ts'
import { packOf } from '../reading/pack-of.ts'
import type { Store } from '../store/store.ts'
import type { ReadDocument } from './scope.ts'

/** Stretches of documents, by their numbers, that say one thing. */
export interface FoundGroup {
  readonly kind: FormulationKind
  readonly places: readonly (Span & { readonly document: number })[]
}

/** Set phrases across documents of one language. */
export function phraseGroups(documents: readonly ReadDocument[]): readonly FoundGroup[] {
  const byLanguage = Map.groupBy([...documents.keys()], (at) => documents[at]!.row.language)
  return [...byLanguage].flatMap(([language, numbers]) =>
    setPhrases(
      numbers.map((at) => documents[at]!.words),
      wordsBehind(language),
    ).map(
      (group): FoundGroup => ({
        kind: 'phrase',
        places: group.map(({ document, first, last }) => {
          const at = numbers[document]!
          const { words } = documents[at]!
          return { document: at, start: words[first]!.start, end: words[last - 1]!.end }
        }),
      }),
    ),
  )
}

/** Only where a language says which words join does the word behind a phrase show its noun. */
const wordsBehind = (language: string): number => (packOf(language)?.joints ? 1 : 0)

interface Pair {
  readonly a_id: string
  readonly a_start: number
  readonly a_end: number
  readonly b_id: string
  readonly b_start: number
  readonly b_end: number
}

/** Words that linked provisions put for one another; those that share a stretch make one group. */
export async function rewordingGroups(
  { db }: Store,
  documents: readonly ReadDocument[],
): Promise<readonly FoundGroup[]> {
  const numberOf = new Map(documents.map(({ row }, at) => [row.id, at]))
  const list = sql`(${sql.join([...numberOf.keys()])})`
  const { rows } = await sql<Pair>`
    select a.document_id as a_id, a.span_start as a_start, a.span_end as a_end,
      b.document_id as b_id, b.span_start as b_start, b.span_end as b_end
    from link l join provision a on a.document_id = l.earlier_id and a.n = l.earlier_n
    join provision b on b.document_id = l.document_id and b.n = l.n
    where l.document_id in ${list} and l.earlier_id in ${list} and l.score >= ${TOLD}
    order by l.score desc, l.document_id, l.n, l.earlier_id, l.earlier_n`.execute(db)
  const groups = new Map<string, Set<string>>()
  for (const row of rows) {
    const [at, bt] = [numberOf.get(row.a_id)!, numberOf.get(row.b_id)!]
    const a = within(documents[at]!.words, row.a_start, row.a_end)
    const b = within(documents[bt]!.words, row.b_start, row.b_end)
    for (const [x, y] of rewordings(a, b)) join(groups, placeOf(at, a, x), placeOf(bt, b, y))
  }
  return [...new Set(groups.values())].map((places) => ({
    kind: 'rewording',
    places: [...places].map((key) => {
      const [document, start, end] = key.split(' ').map(Number) as [number, number, number]
      return { document, start, end }
    }),
  }))
}

const within = (words: readonly Spoken[], start: number, end: number): readonly Spoken[] =>
  words.filter((word) => word.start >= start && word.end <= end)

const placeOf = (document: number, words: readonly Spoken[], [first, last]: readonly [number, number]): string =>
  `${document} ${words[first]!.start} ${words[last - 1]!.end}`

function join(groups: Map<string, Set<string>>, a: string, b: string): void {
  const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
  for (const place of joined) groups.set(place, joined)
}

/** Things that documents call by different names. */
export async function nameGroups({ db }: Store, documents: readonly ReadDocument[]): Promise<readonly FoundGroup[]> {
  const numberOf = new Map(documents.map(({ row }, at) => [row.id, at]))
  const rows = await db
    .selectFrom('mention')
    .select(['document_id', 'thing_id', 'span_start', 'span_end'])
    .where('document_id', 'in', [...numberOf.keys()])
    .where('type', '<>', 'party')
    .orderBy('thing_id')
    .execute()
  return [...Map.groupBy(rows, ({ thing_id }) => thing_id).values()].map((some) => ({
    kind: 'name',
    places: some.map(({ document_id, span_start, span_end }) => ({
      document: numberOf.get(document_id)!,
      start: span_start,
      end: span_end,
    })),
  }))
}
