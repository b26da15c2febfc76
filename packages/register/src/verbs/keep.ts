import { languages } from '@servanda/languages'
import type { DocumentFacts, Framework } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { Context } from '../context.ts'
import type { FrameworkSet } from '../framework/index.ts'
import { sha256 } from '../identity.ts'
import { type CaptureChange, captureChange } from '../keep/capture-change.ts'
import { pageRow, visitRow } from '../keep/page-rows.ts'
import { frameworkRow, pipelineOf } from '../keep/versions.ts'
import { documentEntries } from '../log/document-entries.ts'
import { type CaptureReading, type FetchedPage, type Input, type Pages, readText } from '../reading/index.ts'
import type { AddReport } from '../verbs.ts'
import { proposerOf } from '../works/propose.ts'
import type { Opened } from './open-input.ts'
import { fetchedFacts, pageUnchanged, writeVersion } from './page-version.ts'
import { failedBefore, refuse, settle, settledBy } from './refuse.ts'
import { reportOf } from './report.ts'
import { findSame, type Same, sameText, whyUnchanged } from './same.ts'
import type { Read } from './writing.ts'

/** What is the same for all inputs that are added together. */
export interface Keeping {
  readonly context: Context
  readonly given: DocumentFacts
  readonly pages: () => Promise<Pages>
  readonly frameworks: FrameworkSet
  readonly pipeline: string
  /** Hashes of the texts and of the original bytes that were in the register before. */
  readonly texts: ReadonlySet<string>
  readonly originals: ReadonlySet<string>
  /** Inputs that could not be read before. */
  readonly failed: ReadonlySet<string>
  /** Proposes works for what was kept; those that ask at the same time are looked for together. */
  readonly propose: ReturnType<typeof proposerOf>
  readonly keepFrameworks: (frameworks: readonly Framework[]) => Promise<void>
}

export async function keepingOf(context: Context, given: DocumentFacts, pages: () => Promise<Pages>): Promise<Keeping> {
  const frameworks = await context.frameworks()
  const captures = await context.store.db.selectFrom('capture').select(['text_hash', 'original_hash']).execute()
  return {
    context,
    given,
    pages,
    frameworks,
    pipeline: pipelineOf(frameworks.all),
    texts: new Set(captures.map(({ text_hash }) => text_hash)),
    originals: new Set(captures.map(({ original_hash }) => original_hash)),
    failed: await failedBefore(context.store),
    propose: proposerOf(context.store),
    keepFrameworks: frameworkKeeper(context),
  }
}

/** Reads the text of an input, and makes ready what is to be written of it. Never throws on any text. */
export async function keep(keeping: Keeping, opened: Opened): Promise<Read> {
  const { context, given } = keeping
  const { input } = opened
  if ('report' in opened) return { written: async () => opened.report }
  if ('refusal' in opened) return { written: () => refuse(context, input, opened.refusal, opened.status) }
  if ('same' in opened) return { written: () => pageUnchanged(context.store, input, opened.same) }
  if ('before' in opened) return thereAlready(keeping, input, opened.before)
  const { page, capture, ungrouped } = opened
  const textHash = sha256(capture.captured.text)
  const same = keeping.texts.has(textHash) ? await findSame(context.store, textHash) : undefined
  if (same && page?.known?.document_id === same.id) {
    return { written: () => pageUnchanged(context.store, input, pageRow(same.id, page)) }
  }
  if (same && !ungrouped) return thereAlready(keeping, input, same)
  const reading = readSafely(() => readText(capture, readingOptions(keeping, input, page)))
  if ('code' in reading) return { written: () => refuse(context, input, reading) }
  if (ungrouped) return { written: () => groupAgain(keeping, ungrouped, input, reading) }
  const { bytes } = opened
  const kept = { source: input.source, bytes, textHash, reading, given, pipeline: keeping.pipeline, by: context.by }
  if (page?.known) return { written: () => writeVersion(context.store, kept, page) }
  const change = captureChange(kept)
  await keeping.keepFrameworks(reading.frameworks)
  return { written: () => write(keeping, { input, textHash, reading, change, page }), size: bytes.length }
}

export const readingOptions = ({ given, frameworks }: Keeping, input: Input, page: FetchedPage | undefined) => ({
  given: { ...fetchedFacts(page), ...addressIn(input), ...given },
  frameworks,
  packs: languages,
})

/** The address under which a web archive holds a page. */
const addressIn = ({ captured }: Input): DocumentFacts =>
  captured === undefined ? {} : { url: { value: captured, by: 'given', reason: 'web archive' } }

/** Keeps each framework once, before the first document that was read with it. */
function frameworkKeeper({ store }: Context): (frameworks: readonly Framework[]) => Promise<void> {
  const kept = new Set<Framework>()
  return async (frameworks) => {
    const missing = frameworks.filter((one) => !kept.has(one))
    if (missing.length === 0) return
    await store.write({ rows: { framework: missing.map(frameworkRow) } })
    for (const one of missing) kept.add(one)
  }
}

/** One text that shows a defect of ours does not keep the others out. */
export function readSafely(read: () => CaptureReading): CaptureReading | Refusal {
  try {
    return read()
  } catch (error) {
    const reason = `cannot be read because of a defect of Servanda (${(error as Error).message}); please report it`
    return { code: 'register/defect', reason }
  }
}

export const unchanged = (same: Same, source: string, given: DocumentFacts): AddReport => ({
  source,
  id: same.id,
  status: 'unchanged',
  reason: whyUnchanged(same, source, given),
})

const thereAlready = ({ context, given, failed }: Keeping, input: Input, same: Same): Read => ({
  written: () => settle(context, failed, input, unchanged(same, input.source, given)),
})

/** Looks for the texts of a document that was kept when somebody stopped before that was done. */
async function groupAgain(
  { context: { store }, given, propose }: Keeping,
  same: Same,
  { source }: Input,
  reading: CaptureReading,
): Promise<AddReport> {
  const documents = await store.db
    .selectFrom('document')
    .select(['id', 'span_start'])
    .where('capture_id', '=', same.id)
    .execute()
  const ids = documents.toSorted((a, b) => (a.span_start ?? -1) - (b.span_start ?? -1)).map(({ id }) => id)
  if (ids.length === reading.parts.length) await propose(ids, { ...reading, source })
  return unchanged(same, source, given)
}

interface Write {
  readonly input: Input
  readonly textHash: string
  readonly reading: CaptureReading
  readonly change: CaptureChange
  readonly page: FetchedPage | undefined
}

async function write({ context, given, propose }: Keeping, written: Write): Promise<AddReport> {
  const { input, textHash, reading, change, page } = written
  const { source } = input
  const id = change.ids[0]!
  const [same] = await context.store.write({
    unless: sameText(context.store, textHash),
    settled: [settledBy(input)],
    rows: {
      ...change.rows,
      ...(page ? { page: [pageRow(id, page)], visit: [visitRow(id, 1, page)] } : {}),
    },
    log: documentEntries({
      by: context.by,
      originalHash: change.rows.capture![0]!.original_hash,
      documents: change.rows.document ?? [],
    }),
  })
  if (same) return unchanged(same as Same, source, given)
  const sameAs = await propose(change.ids, { ...reading, source })
  return { ...reportOf(source, change.ids, reading), ...(sameAs.length > 0 ? { sameAs } : {}) }
}
