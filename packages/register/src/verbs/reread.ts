import { languages } from '@servanda/languages'
import type { DocumentFacts, Issue, Known, Part } from '@servanda/pipeline'
import type { Context } from '../context.ts'
import type { FrameworkSet } from '../framework/index.ts'
import { newId } from '../identity.ts'
import { readingRows } from '../keep/capture-change.ts'
import { layoutIn } from '../keep/layout.ts'
import { frameworkRow, pipelineOf } from '../keep/versions.ts'
import { linkPending } from '../link/link-pending.ts'
import { documentEntries } from '../log/document-entries.ts'
import { optional } from '../query/provision-row.ts'
import {
  bestOf,
  type Capture,
  type CaptureReading,
  type Corrections,
  isCorrection,
  readText,
} from '../reading/index.ts'
import { ruledRows, rulingsOn } from '../review/rulings.ts'
import type { CaptureTable, DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { AddReport } from '../verbs.ts'
import { proposeWorks } from '../works/propose.ts'
import { reportOf } from './report.ts'

/** Reads again, with the rules and frameworks of now, every captured text that was read with others. */
export async function* reread({ store, frameworks, by }: Context): AsyncGenerator<AddReport> {
  const set = await frameworks()
  const pipeline = pipelineOf(set.all)
  const outdated = await store.db
    .selectFrom('document')
    .select('capture_id')
    .distinct()
    .where('pipeline', '<>', pipeline)
    .orderBy('capture_id')
    .execute()
  for (const { capture_id } of outdated) yield await readAgain(store, capture_id, { set, pipeline, by })
  await linkPending(store)
}

interface Again {
  readonly set: FrameworkSet
  readonly pipeline: string
  readonly by: string
  /** Facts that somebody says of one of its documents; those without a value are recognised again. */
  readonly corrected?: { readonly id: string; readonly facts: Corrections }
  /** Why, as the log keeps it. */
  readonly reason?: string
}

/** Reads a captured text again and replaces what was read in it; decisions are laid over it. */
export async function readAgain(store: Store, captureId: string, again: Again): Promise<AddReport> {
  const { set, pipeline, by, corrected, reason } = again
  const { db } = store
  const capture = await db
    .selectFrom('capture')
    .selectAll()
    .where('document_id', '=', captureId)
    .executeTakeFirstOrThrow()
  const before = await db
    .selectFrom('document')
    .selectAll()
    .where('capture_id', '=', captureId)
    .orderBy('place')
    .execute()
  const whole = before.find(({ id }) => id === captureId)!
  const read = readText(keptCapture(whole.source, capture), {
    given: givenIn(whole, corrected),
    frameworks: set,
    packs: languages,
  })
  const ids = idsOf(read, before)
  const [first, ...embedded] = read.parts
  const parts: CaptureReading['parts'] = [
    first,
    ...embedded.map((part, at): Part => {
      const standing = before.find(({ id }) => id === ids[at + 1])
      return standing ? { ...part, facts: bestOf(correctedIn(standing, corrected), part.facts) } : part
    }),
  ]
  const reading = { ...read, parts, issues: [...(await readersIssues(store, captureId)), ...read.issues] }
  const { source, text_hash: textHash } = whole
  const found = readingRows(ids, reading, { captureId, source, textHash, pipeline })
  const rows = ruledRows(found, await rulingsOn(db, textHash), { text: capture.text, textHash })
  await store.write({
    emptied: before.map(({ id }) => id),
    dropped: before.map(({ id }) => id).filter((id) => !ids.includes(id)),
    rows: { ...rows, framework: reading.frameworks.map(frameworkRow) },
    log: documentEntries({ by, originalHash: capture.original_hash, documents: rows.document ?? [], before }).map(
      (entry) => (reason === undefined ? entry : { ...entry, reason }),
    ),
  })
  await proposeWorks(store, ids, { ...reading, source })
  return reportOf(source, ids, reading)
}

const keptCapture = (name: string, capture: CaptureTable): Capture => ({
  name,
  reader: capture.reader,
  captured: {
    text: capture.text,
    from: capture.text_from,
    ...layoutIn(capture.layout),
    otherHeaders: {},
    encoding: capture.encoding,
    issues: [],
  },
})

/** What a person or a header said of the document; the rest is recognised again. */
function givenIn({ id, facts }: DocumentTable, corrected: Again['corrected']): DocumentFacts {
  const known = Object.entries(JSON.parse(facts) as Record<string, Known<string>>)
  const given = Object.fromEntries(known.filter(([, { by }]) => by === 'given'))
  return laidOver(given, id, corrected)
}

/** What people said of a document that stands in another. */
function correctedIn({ id, facts }: DocumentTable, corrected: Again['corrected']): DocumentFacts {
  const known = Object.entries(JSON.parse(facts) as Record<string, Known<string>>)
  const said = Object.fromEntries(known.filter(([, fact]) => isCorrection(fact)))
  return laidOver(said, id, corrected)
}

function laidOver(
  known: Readonly<Record<string, Known<string>>>,
  id: string,
  corrected: Again['corrected'],
): DocumentFacts {
  const now = { ...known, ...(corrected?.id === id ? corrected.facts : {}) }
  return Object.fromEntries(Object.entries(now).filter(([, fact]) => fact !== undefined)) as DocumentFacts
}

/** What was noticed when the bytes were read, which are not read again. */
async function readersIssues({ db }: Store, documentId: string): Promise<readonly Issue[]> {
  const rows = await db
    .selectFrom('issue')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('code', 'like', 'reader/%')
    .orderBy('n')
    .execute()
  return rows.map(({ code, severity, message, hint, span_start, span_end }) => ({
    code,
    severity: severity as Issue['severity'],
    message,
    ...optional('hint', hint),
    ...(span_start === null ? {} : { span: { start: span_start, end: span_end! } }),
  }))
}

/** A document that begins where one began before is the same document. */
const idsOf = ({ parts }: CaptureReading, before: readonly DocumentTable[]): readonly string[] =>
  parts.map((part) => {
    const start = part.embedded ? part.start : null
    return before.find(({ span_start }) => span_start === start)?.id ?? newId()
  })
