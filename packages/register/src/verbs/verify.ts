import { isDeepStrictEqual } from 'node:util'
import { sql, type Transaction } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { digestOf, type RowsOfDocument } from '../keep/digest.ts'
import { rowsOfDocument } from '../keep/rows-of-document.ts'
import type { Checkpoint } from '../log/checkpoint.ts'
import { documentState, documentSubject } from '../log/document-entries.ts'
import { canonical } from '../log/entry.ts'
import { logProblems } from '../log/log-problems.ts'
import { lastEntry } from '../log/read-log.ts'
import { type Ruling, suggestedOf, withProvisions } from '../review/overlay.ts'
import { ruledBy, rulingsOn } from '../review/rulings.ts'
import type { CaptureTable, DocumentTable, Tables } from '../store/schema.ts'
import type { VerifyReport } from '../verbs.ts'
import { movedQuotes } from './quotes.ts'
import { captureProblems } from './verify-capture.ts'
import { itemProblems } from './verify-items.ts'
import { sealProblems, tallyProblems } from './verify-seals.ts'
import { versionProblems } from './verify-versions.ts'

type Problem = VerifyReport['problems'][number]

/** Compares everything that is kept with what it was when it was kept. */
export async function verify({ store }: Context, against?: Checkpoint): Promise<VerifyReport> {
  const problems: Problem[] = (await store.faults()).map((fault) => ({
    code: 'verify/file',
    source: '',
    message: `the file is damaged: ${fault}; restore a backup`,
  }))
  const counts = { documents: 0, provisions: 0, mentions: 0 }
  const captures = await store.db
    .selectFrom('document')
    .select(['id', 'source'])
    .whereRef('id', '=', 'capture_id')
    .orderBy('place')
    .execute()
  for (const { id, source } of captures) {
    await store.db
      .transaction()
      .setAccessMode('read only')
      .execute(async (db) => {
        const capture = await db.selectFrom('capture').selectAll().where('document_id', '=', id).executeTakeFirst()
        if (!capture) {
          problems.push({ code: 'verify/capture-missing', source, id, message: 'its text and original are gone' })
          return
        }
        problems.push(...(await captureProblems(capture, source)), ...(await versionProblems(db, capture, source)))
        const rulings = await rulingsOn(db, capture.text_hash)
        for (const document of await documentsIn(db, id)) {
          const rows = await rowsOfDocument(db, document.id)
          counts.documents++
          counts.provisions += rows.provision.length
          counts.mentions += rows.mention.length
          problems.push(...documentProblems(document, rows, capture, rulings))
          problems.push(...(await entryProblems(db, document, capture)))
          const { rows: missing } = await store.search.missing(document.id).execute(db)
          problems.push(...missing.map(({ n }) => notFound(document, n)))
        }
      })
  }
  problems.push(...(await indexProblems(store)))
  const known = new Set(problems.map(({ id }) => id))
  problems.push(...(await itemProblems({ store })).filter(({ id }) => !known.has(id)))
  problems.push(...(await sealProblems({ store })), ...(await tallyProblems({ store })))
  const log = await logProblems(store, against)
  problems.push(...log.problems.map((problem) => ({ source: '', ...problem })))
  return { ...counts, entries: log.entries, problems }
}

/** Whether a document is the one that the log says was read last. */
async function entryProblems(
  db: Transaction<Tables>,
  document: DocumentTable,
  capture: CaptureTable,
): Promise<readonly Problem[]> {
  const entry = await lastEntry({ db }, documentSubject(document.id))
  if (entry?.after && canonical(entry.after) === canonical(documentState(document, capture.original_hash))) return []
  const { id, source } = document
  const message = entry ? `it is not as entry ${entry.n} of the log has it` : 'the log does not know it'
  return [{ code: 'verify/not-as-entered', source, id, message }]
}

const documentsIn = (db: Transaction<Tables>, captureId: string): Promise<DocumentTable[]> =>
  db.selectFrom('document').selectAll().where('capture_id', '=', captureId).orderBy('place').execute()

function documentProblems(
  document: DocumentTable,
  rows: RowsOfDocument,
  capture: CaptureTable,
  rulings: ReadonlyMap<string, Ruling>,
): readonly Problem[] {
  const { id, source } = document
  const problems: Problem[] = movedQuotes(rows, capture.text).map(({ n, what }) => ({
    code: 'verify/quote-moved',
    source,
    id: n === undefined ? id : provisionId(id, n),
    message: `${what} is not the text at its place`,
  }))
  const read = withProvisions(document, rows, suggestedOf)
  if (digestOf(read.document, read.rows) !== document.digest || document.text_hash !== capture.text_hash) {
    problems.push({ code: 'verify/rows-changed', source, id, message: 'what was read in it is not as it was kept' })
  }
  const isAsRead = problems.length === 0
  const ground = { text: capture.text, textHash: capture.text_hash, mentions: rows.mention }
  const ruled = withProvisions(document, rows, (one) => ruledBy(rulings, one, ground))
  if (isAsRead && !isDeepStrictEqual({ document, rows }, ruled)) {
    problems.push({ code: 'verify/decision-not-shown', source, id, message: 'what was decided is not what it shows' })
  }
  return problems
}

const notFound = ({ id, source }: DocumentTable, n: number): Problem => ({
  code: 'verify/not-searchable',
  source,
  id: provisionId(id, n),
  message: 'search does not find it as it is',
})

/** What belongs to no document any more, and indexes that hold other things than they are of. */
async function indexProblems({ db, search, links }: Context['store']): Promise<readonly Problem[]> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from document d
    where not exists (select 1 from capture c where c.document_id = d.capture_id)`.execute(db)
  const orphans = rows[0]!.count
  const found: (readonly [code: string, message: string])[] = (await search.faults(db)).map((fault) => [
    'verify/search-stray',
    fault,
  ])
  if (orphans > 0) found.push(['verify/document-stray', `${orphans} documents belong to no captured text`])
  if (!(await links.isFiled(db))) found.push(['verify/misfiled', 'the index by which links are found is not whole'])
  return found.map(([code, message]) => ({ code, source: '', message }))
}
