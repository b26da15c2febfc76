import { createHash } from 'node:crypto'
import { languages } from '@servanda/languages'
import {
  type Grade,
  grade,
  linkWithin,
  type Pair,
  type Prepared,
  pairsAmong,
  type Weighed,
  wordsOf,
} from '@servanda/pipeline'
import { sql } from 'kysely'
import type { LinkTable, WordingTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { linkable, preparedOf, type Registered, wordingIn } from './document-wording.ts'
import type { Candidate } from './link-index.ts'
import { packTerms, unpackTerms } from './packed-terms.ts'

/** Changes whenever links may change; language packs have versions of their own. */
const LINKING = '1'

/** What links documents now. */
const linkingVersion = (): string =>
  [`link@${LINKING}`, ...languages.map(({ tag, version }) => `${tag}@${version}`)].join(' ')

/** Query for the documents that are not linked yet, or were by other rules, in the order in which they came. */
const pendingQuery = () => sql<{ readonly id: string }>`
  select d.id from document d
  where not exists (select 1 from linked l where l.document_id = d.id and l.version = ${linkingVersion()}) order by d.id`

/** Links every document that is not linked yet with all those that are. */
export async function linkPending(store: Store): Promise<void> {
  const { rows } = await pendingQuery().execute(store.db)
  for (const { id } of rows) while (!(await linkOne(store, id))) {}
}

/** Links one document with those that are linked; false where others were linked meanwhile. */
async function linkOne(store: Store, id: string): Promise<boolean> {
  const version = linkingVersion()
  const seen = await linkedCount(store, id)
  const prepared = await preparedOf(store, id)
  const links = [...within(prepared), ...(await across(store, id, prepared))]
  const changed = sql`select 1 where (select count(*) from linked where document_id <> ${id}) <> ${seen}`
  const found = await store.write({
    unless: { compile: () => changed.compile(store.db) },
    unlinked: [id],
    rows: { linked: [{ document_id: id, version }], wording: prepared.map(wordingRow), link: links },
  })
  return found.length === 0
}

async function linkedCount({ db }: Store, id: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from linked where document_id <> ${id}`.execute(db)
  return rows[0]!.count
}

const wordingRow = ({ provision, terms }: Prepared<Registered>): WordingTable => ({
  document_id: provision.documentId,
  n: provision.n,
  place: placeOf(provision),
  kind: provision.kind,
  pillar: provision.pillar,
  parties: JSON.stringify(provision.by),
  terms: packTerms(terms),
})

/** 48 bits of a hash: should two provisions share it, one is compared more than needed, and nothing else. */
const placeOf = ({ documentId, n }: Registered): number =>
  createHash('sha256').update(`${documentId}.${n}`).digest().readUIntBE(0, 6)

const within = (prepared: readonly Prepared<Registered>[]): readonly LinkTable[] =>
  linkWithin(prepared).map((link) => linkRow(link.a, link.b, link))

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

/** A provision of another document, as it was filed. */
interface Filed extends Weighed {
  readonly row: Candidate
}

/** Grading asks which words stand, not what they weigh. */
const NO_PARTIES: ReadonlySet<string> = new Set()

type Met = Pair<Prepared<Registered>, Filed>

async function across(
  store: Store,
  id: string,
  prepared: readonly Prepared<Registered>[],
): Promise<readonly LinkTable[]> {
  const byNumber = new Map(prepared.map((one) => [one.provision.n, one]))
  const asked = prepared.flatMap(({ keys, provision }) => Array.from(keys, (key) => [key, provision.n] as const))
  if (asked.length === 0) return []
  const { rows } = await store.links.candidates(asked).execute(store.db)
  const filed = rows.filter(({ document_id }) => document_id !== id)
  const pairs: Met[] = []
  for (const some of Map.groupBy(filed, ({ document_id }) => document_id).values()) {
    pairs.push(...pairsAmong(candidatesOf(some, byNumber)))
  }
  return graded(store, id, pairs)
}

function* candidatesOf(
  rows: readonly Candidate[],
  byNumber: ReadonlyMap<number, Prepared<Registered>>,
): Generator<readonly [Prepared<Registered>, Filed]> {
  for (const row of rows) {
    const by = JSON.parse(row.parties) as string[]
    const provision = { kind: row.kind, pillar: row.pillar, by } as Weighed['provision']
    const filed = { row, provision, terms: unpackTerms(row.terms) }
    for (const n of JSON.parse(row.asked) as number[]) yield [byNumber.get(n)!, filed]
  }
}

/** The pairs with their relations: of the two, that one is earlier whose document has the earlier place. */
async function graded(store: Store, id: string, pairs: readonly Met[]): Promise<readonly LinkTable[]> {
  if (pairs.length === 0) return []
  const ids = new Map(pairs.map(({ b: { row } }) => [`${row.document_id}.${row.n}`, [row.document_id, row.n] as const]))
  const { rows } = await store.links.provisions([...ids.values()]).execute(store.db)
  const others = new Map(rows.map((row) => [`${row.document_id}.${row.n}`, row]))
  const documents = await store.db.selectFrom('document').select(['id', 'place', 'date']).execute()
  const facts = new Map(documents.map((row) => [row.id, row]))
  const own = facts.get(id)!
  return pairs.map(({ a, b, score }) => {
    const row = others.get(`${b.row.document_id}.${b.row.n}`)!
    const theirs = facts.get(row.document_id)!
    const other = linkable(row, [])
    const mine = { provision: a.provision, words: a.words, date: own.date ?? undefined }
    const filed = {
      provision: other,
      words: wordsOf(row.quote, wordingIn(row.language), NO_PARTIES),
      date: theirs.date ?? undefined,
    }
    return theirs.place < own.place
      ? linkRow(other, a.provision, { ...grade(filed, mine), score })
      : linkRow(a.provision, other, { ...grade(mine, filed), score })
  })
}
