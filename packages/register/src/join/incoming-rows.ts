import type { Kysely } from 'kysely'
import { mergedRows } from '../keep/capture-change.ts'
import { rowsOfDocument } from '../keep/rows-of-document.ts'
import { inputSubject } from '../log/document-entries.ts'
import type { State } from '../log/entry.ts'
import { type Ruling, suggestedOf, withProvisions } from '../review/overlay.ts'
import { ruledRows, rulingIn, rulingsOn } from '../review/rulings.ts'
import type { Tables } from '../store/schema.ts'
import type { Rows, Store } from '../store/store.ts'

type States = ReadonlyMap<string, State | undefined>

/** All rows of a captured text in another register, with what is decided here from now on laid over them. */
export async function captureRows(here: Store, there: Store, id: string, states: States): Promise<Rows> {
  const { db } = there
  const capture = await db.selectFrom('capture').selectAll().where('document_id', '=', id).executeTakeFirstOrThrow()
  const documents = await db.selectFrom('document').selectAll().where('capture_id', '=', id).orderBy('place').execute()
  const read = await Promise.all(
    documents.map(async (document) => withProvisions(document, await rowsOfDocument(db, document.id), suggestedOf)),
  )
  const { text, text_hash: textHash } = capture
  const rulings = await rulingsNow(here, textHash, states)
  const ids = documents.map((document) => document.id)
  const suggested = mergedRows([
    { document: read.map(({ document }) => document) },
    ...read.map(({ rows }) => rows as Rows),
    { work_band: await db.selectFrom('work_band').selectAll().where('document_id', 'in', ids).execute() },
  ])
  return {
    ...ruledRows(suggested, rulings, { text, textHash }),
    capture: [capture],
    ...(await pageRows(here, there, id)),
  }
}

/** How a page came to be what it is, without what is known of it here. */
async function pageRows(here: Store, there: Store, id: string): Promise<Rows> {
  const rows = async (table: 'visit' | 'past_version' | 'version_change'): Promise<never[]> => {
    const of = ({ db }: Store) =>
      db
        .selectFrom(table as 'visit')
        .selectAll()
        .where('document_id', '=', id)
        .execute()
    const keyOf = (row: object) => ('version' in row ? `v${row.version}` : `n${(row as { readonly n: number }).n}`)
    const known = new Set((await of(here)).map(keyOf))
    return (await of(there)).filter((row) => !known.has(keyOf(row))) as never[]
  }
  const pages = await there.db.selectFrom('page').selectAll().where('document_id', '=', id).execute()
  const elsewhere = await here.db.selectFrom('page').select('url').where('document_id', '<>', id).execute()
  const taken = new Set(elsewhere.map(({ url }) => url))
  return {
    page: pages.filter(({ url }) => !taken.has(url)),
    visit: await rows('visit'),
    past_version: await rows('past_version'),
    version_change: await rows('version_change'),
  }
}

/** What is said of inputs that the other could not read. */
export async function refusedRows({ db }: Store, states: States): Promise<Rows> {
  const ids = [...states].flatMap(([subject, state]) =>
    state && subject.startsWith(inputSubject('')) ? [subject.slice(inputSubject('').length)] : [],
  )
  const of = async (table: 'issue' | 'failed_input'): Promise<never[]> =>
    ids.length === 0
      ? []
      : ((await db
          .selectFrom(table as 'issue')
          .selectAll()
          .where('document_id', 'in', ids)
          .execute()) as never[])
  return { issue: await of('issue'), failed_input: await of('failed_input') }
}

/** The frameworks with which the other read, and which nothing here was read with. */
export async function frameworkRows(here: Store, there: Store): Promise<Rows> {
  const all = ({ db }: { readonly db: Kysely<Tables> }) => db.selectFrom('framework').selectAll().execute()
  const known = new Set((await all(here)).map(({ name }) => name))
  return { framework: (await all(there)).filter(({ name }) => !known.has(name)) }
}

async function rulingsNow({ db }: Store, textHash: string, states: States): Promise<ReadonlyMap<string, Ruling>> {
  const rulings = new Map(await rulingsOn(db, textHash))
  for (const [subject, state] of states) {
    if (!subject.startsWith(`provision/${textHash}/`)) continue
    if (state) rulings.set(subject, rulingIn(state))
    else rulings.delete(subject)
  }
  return rulings
}
