import { languages } from '@servanda/languages'
import type { DocumentFacts, Issue, Known, Part } from '@servanda/pipeline'
import type { FrameworkSet } from '../framework/index.ts'
import { newId } from '../identity.ts'
import { readingRows } from '../keep/capture-change.ts'
import { layoutIn } from '../keep/layout.ts'
import { optional } from '../query/provision-row.ts'
import {
  bestOf,
  type Capture,
  type CaptureReading,
  type Corrections,
  isCorrection,
  readText,
} from '../reading/index.ts'
import type { CaptureTable, DocumentTable } from '../store/schema.ts'
import type { Rows, Store } from '../store/store.ts'

/** What to read a captured text with. */
export interface Again {
  readonly set: FrameworkSet
  readonly pipeline: string
  /** Facts that somebody says of one of its documents; those without a value are recognised again. */
  readonly corrected?: { readonly id: string; readonly facts: Corrections }
}

/** A captured text read with the rules and frameworks of now, beside what is kept of it; nothing is written. */
export interface ReadAnew {
  readonly capture: CaptureTable
  readonly source: string
  /** Its documents as they are kept. */
  readonly before: readonly DocumentTable[]
  readonly reading: CaptureReading
  /** Ids of its documents as they are read now. */
  readonly ids: readonly string[]
  /** What is suggested now, decisions set aside. */
  readonly rows: Rows
}

export async function readAnew(store: Store, captureId: string, again: Again): Promise<ReadAnew> {
  const { set, pipeline, corrected } = again
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
  const rows = readingRows(ids, reading, { captureId, source, textHash, pipeline })
  return { capture, source, before, reading, ids, rows }
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
