import { readFile } from 'node:fs/promises'
import type { DocumentFacts } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { Context } from '../context.ts'
import type { FrameworkSet } from '../framework/index.ts'
import { newId } from '../identity.ts'
import { type CaptureChange, captureChange } from '../keep/capture-change.ts'
import { issueRows } from '../keep/issue-rows.ts'
import { frameworkRow, pipelineOf } from '../keep/versions.ts'
import { type CaptureReading, givenFacts, type Input, inputsOf, readCapture, whyNot } from '../reading/index.ts'
import type { AddOptions, AddReport, Upload } from '../verbs.ts'
import { reportOf } from './report.ts'

/** Reads inputs into the register, one transaction each; a report is given when its document is durable. */
export async function* add(
  context: Context,
  asked: readonly (string | Upload)[],
  options: AddOptions = {},
): AsyncGenerator<AddReport> {
  const given = givenFacts(options.facts)
  const inputs = await inputsOf(asked)
  const keep = keeper(context, given, await context.frameworks())
  let writing: Promise<AddReport> | undefined
  try {
    for (const [done, input] of inputs.entries()) {
      options.onProgress?.({ done, total: inputs.length, source: input.source })
      const next = await keep(input)
      // while one document is being written, the next one is read
      const before = writing
      writing = next.written()
      writing.catch(() => {})
      if (before) yield await before
    }
    const last = writing
    writing = undefined
    if (last) yield await last
  } finally {
    await writing?.catch(() => {})
  }
}

interface Read {
  readonly written: () => Promise<AddReport>
}

function keeper(context: Context, given: DocumentFacts, frameworks: FrameworkSet): (input: Input) => Promise<Read> {
  const pipeline = pipelineOf(frameworks.all)
  const stored = new Set<string>()
  return async (input) => {
    const { source } = input
    if (input.refused) return settled({ source, ...input.refused })
    const bytes = await bytesOf(input)
    if (bytes instanceof Error) return settled({ source, status: 'failed', reason: whyNot(bytes) })
    const { reading, refusal } = readCapture(source, bytes, { given, frameworks })
    if (refusal) return { written: () => refuse(context, input, refusal) }
    const change = captureChange({ source, bytes, reading, given, pipeline, by: context.by })
    return { written: () => write({ context, source, reading, change, given, stored }) }
  }
}

const settled = (report: AddReport): Read => ({ written: async () => report })

const bytesOf = async ({ path, bytes }: Input): Promise<Uint8Array | Error> =>
  bytes ?? readFile(path!).catch((error: NodeJS.ErrnoException) => error)

interface Writing {
  readonly context: Context
  readonly source: string
  readonly reading: CaptureReading
  readonly change: CaptureChange
  readonly given: DocumentFacts
  /** Hashes of the frameworks known to be in the register. */
  readonly stored: Set<string>
}

async function write({ context, source, reading, change, given, stored }: Writing): Promise<AddReport> {
  const { db } = context.store
  const frameworks = reading.frameworks.map(frameworkRow).filter(({ hash }) => !stored.has(hash))
  const found = await context.store.write({
    unless: db
      .selectFrom('capture')
      .innerJoin('document', 'document.id', 'capture.document_id')
      .select(['document.id', 'document.source', 'capture.given'])
      .where('capture.text_hash', '=', change.textHash)
      .limit(1),
    settled: [source],
    rows: { ...change.rows, framework: frameworks },
  })
  const [same] = found as readonly { readonly id: string; readonly source: string; readonly given: string }[]
  if (same) return { source, id: same.id, status: 'unchanged', reason: whyUnchanged(same, source, given) }
  for (const { hash } of frameworks) stored.add(hash)
  return reportOf(source, change.ids, reading)
}

function whyUnchanged(
  same: { readonly source: string; readonly given: string },
  source: string,
  given: DocumentFacts,
): string {
  const where = same.source === source ? 'is in the register already' : `holds the same text as ${same.source}`
  const isNew = Object.keys(given).length > 0 && JSON.stringify(given) !== same.given
  return isNew ? `${where}; the facts given now are not taken` : where
}

/** What no reader could read is remembered as an issue; in a folder, a format that nobody reads is no failure. */
async function refuse({ store }: Context, { source, inFolder }: Input, refusal: Refusal): Promise<AddReport> {
  const { code, reason } = refusal
  const status = inFolder && code === 'reader/unknown-format' ? 'skipped' : 'failed'
  const severity = status === 'failed' ? 'error' : 'info'
  const issue = issueRows(newId(), source, [{ code, severity, message: `${source}: ${reason}` }])
  await store.write({ settled: [source], rows: { issue } })
  return { source, status, reason }
}
