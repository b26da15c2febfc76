import { type Grade, grade, linkWithin, type Prepared, wordsOf } from '@servanda/pipeline'
import type { ProvisionRecord } from '../query/provision-row.ts'
import type { DocumentTable, LinkTable, WordingTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { linkable, type Registered, wordingIn } from './document-wording.ts'

export type LinkedDocument = Pick<DocumentTable, 'id' | 'place' | 'date' | 'text_hash'>
type Key = Pick<Registered, 'documentId' | 'n'>

const linkRow = (a: Key, b: Key, { relation, reasons, score }: Grade & { readonly score: number }): LinkTable => ({
  document_id: b.documentId,
  n: b.n,
  earlier_id: a.documentId,
  earlier_n: a.n,
  relation,
  score,
  reasons: JSON.stringify(reasons),
})

/** A provision and one of another document. */
export interface Across {
  readonly a: Prepared<Registered>
  readonly b: { readonly row: Pick<WordingTable, 'document_id' | 'n'> }
  readonly score: number
}

/** Links within one document: those that the rules find, and between pairs that are given, the earlier first. */
export const rowsWithin = (
  prepared: readonly Prepared<Registered>[],
  given: readonly (readonly [Prepared<Registered>, Prepared<Registered>])[],
): readonly LinkTable[] => [
  ...linkWithin(prepared).map((link) => linkRow(link.a, link.b, link)),
  ...given.map(([a, b]) => linkRow(a.provision, b.provision, { ...grade(a, b), score: 1 })),
]

/** Grading asks which words stand, not what they weigh. */
const NO_NAMES = { parties: new Set<string>(), places: new Set<string>() }

/** Pairs across documents with their relations: of the two, that one is earlier whose document has the earlier place. */
export async function rowsAcross(
  store: Store,
  own: Pick<LinkedDocument, 'place' | 'date'>,
  pairs: readonly Across[],
): Promise<readonly LinkTable[]> {
  if (pairs.length === 0) return []
  const rows = pairs.map(({ b: { row } }) => row)
  const [provisions, documents] = [await provisionsOf(store, rows), await documentsOf(store, rows)]
  return pairs.map(({ a, b: { row }, score }) => {
    const theirs = documents.get(row.document_id)!
    const record = provisions.get(`${row.document_id}.${row.n}`)!
    const other = linkable(record, [])
    const mine = { provision: a.provision, words: a.words, date: own.date ?? undefined }
    const filed = {
      provision: other,
      words: wordsOf(record.quote, wordingIn(record.language), NO_NAMES),
      date: theirs.date ?? undefined,
    }
    return theirs.place < own.place
      ? linkRow(other, a.provision, { ...grade(filed, mine), score })
      : linkRow(a.provision, other, { ...grade(mine, filed), score })
  })
}

type Rows = readonly { readonly document_id: string; readonly n: number }[]

async function provisionsOf(store: Store, asked: Rows): Promise<ReadonlyMap<string, ProvisionRecord>> {
  const ids = new Map(asked.map(({ document_id, n }) => [`${document_id}.${n}`, [document_id, n] as const]))
  const { rows } = await store.links.provisions([...ids.values()]).execute(store.db)
  return new Map(rows.map((row) => [`${row.document_id}.${row.n}`, row]))
}

type Dated = Pick<LinkedDocument, 'id' | 'place' | 'date'>

const AT_ONCE = 500

async function documentsOf({ db }: Store, asked: Rows): Promise<ReadonlyMap<string, Dated>> {
  const ids = [...new Set(asked.map(({ document_id }) => document_id))]
  const found = new Map<string, Dated>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'place', 'date'])
      .where('id', 'in', ids.slice(at, at + AT_ONCE))
      .execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}
