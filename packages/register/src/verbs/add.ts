import { languages } from '@servanda/languages'
import type { DocumentFacts, Framework } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { Context } from '../context.ts'
import type { FrameworkSet } from '../framework/index.ts'
import { newId, sha256 } from '../identity.ts'
import { type CaptureChange, captureChange } from '../keep/capture-change.ts'
import { issueRows } from '../keep/issue-rows.ts'
import { pageRow, visitRow } from '../keep/page-rows.ts'
import { frameworkRow, pipelineOf } from '../keep/versions.ts'
import { linkPending } from '../link/link-pending.ts'
import { documentEntries, inputSubject, refusedState } from '../log/document-entries.ts'
import type { EntryDraft } from '../log/entry.ts'
import {
  type CaptureReading,
  captureOf,
  type FetchedPage,
  givenFacts,
  type Input,
  inputsOf,
  type Pages,
  pagesFrom,
  readText,
  unpacked,
} from '../reading/index.ts'
import type { AddOptions, AddReport, Upload } from '../verbs.ts'
import { proposeWorks } from '../works/propose.ts'
import { contentOf } from './content.ts'
import { fetchedFacts, pageUnchanged, writeVersion } from './page-version.ts'
import { reportOf } from './report.ts'
import { findSame, type Same, sameText, whyUnchanged } from './same.ts'
import { type Read, WritingQueue } from './writing.ts'

/** Reads inputs into the register, each whole or not at all; a report is given when its document is durable. */
export async function* add(
  context: Context,
  asked: readonly (string | Upload)[],
  options: AddOptions = {},
): AsyncGenerator<AddReport> {
  const inputs = await inputsOf(asked)
  const given = givenFacts(options.facts)
  const web = pagesWhenAsked(options.allowHosts)
  const keep = await keeper(context, given, web.pages)
  const writing = new WritingQueue()
  try {
    for await (const { input, done, total } of unpacked(inputs)) {
      options.onProgress?.({ done, total, source: input.source })
      // while documents are being written, the next ones are read
      writing.add(await keep(input))
      yield* writing.ready()
    }
    yield* writing.rest()
    await linkPending(context.store)
  } finally {
    await writing.idle()
    await web.close()
  }
}

/** The web, reached for when the first page is asked for. */
function pagesWhenAsked(allowHosts: readonly string[] | undefined) {
  let pages: Promise<Pages> | undefined
  return {
    pages: () => (pages ??= pagesFrom(allowHosts)),
    close: async () => (await pages?.catch(() => undefined))?.close(),
  }
}

async function keeper(
  context: Context,
  given: DocumentFacts,
  pages: () => Promise<Pages>,
): Promise<(input: Input) => Promise<Read>> {
  const frameworks: FrameworkSet = await context.frameworks()
  const pipeline = pipelineOf(frameworks.all)
  const captures = await context.store.db.selectFrom('capture').select('text_hash').execute()
  const known = new Set(captures.map(({ text_hash }) => text_hash))
  const keepFrameworks = frameworkKeeper(context)
  return async (input) => {
    const { source } = input
    const content = await contentOf(context.store, pages, input)
    if ('report' in content) return settled(content.report)
    if ('refusal' in content) return { written: () => refuse(context, input, content.refusal) }
    if ('same' in content) return { written: () => pageUnchanged(context.store, source, content.same) }
    const { name, bytes, page, type } = content
    const { capture, refusal } = await captureOf(bytes, { name, ...mediaType(page, type) })
    if (refusal) return { written: () => refuse(context, input, refusal) }
    const textHash = sha256(capture.captured.text)
    const same = known.has(textHash) ? await findSame(context.store, textHash) : undefined
    if (same && page?.known?.document_id === same.id) {
      return { written: () => pageUnchanged(context.store, source, pageRow(same.id, page)) }
    }
    if (same) return settled(unchanged(same, source, given))
    const reading = readSafely(() =>
      readText(capture, {
        given: { ...fetchedFacts(page), ...addressIn(input), ...given },
        frameworks,
        packs: languages,
      }),
    )
    if ('code' in reading) return { written: () => refuse(context, input, reading) }
    const kept = { source, bytes, textHash, reading, given, pipeline, by: context.by }
    if (page?.known) return { written: () => writeVersion(context.store, kept, page) }
    const change = captureChange(kept)
    await keepFrameworks(reading.frameworks)
    return { written: () => write({ context, source, textHash, reading, change, given, page }), size: bytes.length }
  }
}

function mediaType(page: FetchedPage | undefined, given: string | undefined): { readonly type?: string } {
  const type = page?.headers['content-type'] ?? given
  return type ? { type } : {}
}

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
function readSafely(read: () => CaptureReading): CaptureReading | Refusal {
  try {
    return read()
  } catch (error) {
    const reason = `cannot be read because of a defect of Servanda (${(error as Error).message}); please report it`
    return { code: 'register/defect', reason }
  }
}

const settled = (report: AddReport): Read => ({ written: async () => report })

const unchanged = (same: Same, source: string, given: DocumentFacts): AddReport => ({
  source,
  id: same.id,
  status: 'unchanged',
  reason: whyUnchanged(same, source, given),
})

interface Write {
  readonly context: Context
  readonly source: string
  readonly textHash: string
  readonly reading: CaptureReading
  readonly change: CaptureChange
  readonly given: DocumentFacts
  readonly page: FetchedPage | undefined
}

async function write({ context, source, textHash, reading, change, given, page }: Write): Promise<AddReport> {
  const id = change.ids[0]!
  const [same] = await context.store.write({
    unless: sameText(context.store, textHash),
    settled: [source],
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
  const sameAs = await proposeWorks(context.store, change.ids, reading)
  return { ...reportOf(source, change.ids, reading), ...(sameAs.length > 0 ? { sameAs } : {}) }
}

/** What no reader could read is remembered as an issue; in a folder, a format that nobody reads is no failure. */
async function refuse({ store, by }: Context, { source, inFolder }: Input, refusal: Refusal): Promise<AddReport> {
  const { code, reason } = refusal
  const status = inFolder && code === 'reader/unknown-format' ? 'skipped' : 'failed'
  const severity = status === 'failed' ? 'error' : 'info'
  const issue = issueRows(newId(), source, [{ code, severity, message: `${source}: ${reason}` }])
  const log = issue.map((row): EntryDraft => {
    return { by, action: 'refuse', subject: inputSubject(row.document_id), after: refusedState(row) }
  })
  await store.write({ settled: [source], rows: { issue }, log })
  return { source, status, reason }
}
