import { deflateRawSync } from 'node:zlib'
import type { DocumentFacts } from '@servanda/pipeline'
import { newId, sha256 } from '../identity.ts'
import type { CaptureReading } from '../reading/index.ts'
import type { CaptureTable } from '../store/schema.ts'
import type { Rows } from '../store/store.ts'
import { documentRows } from './document-rows.ts'
import { issueRows } from './issue-rows.ts'
import { layoutOf } from './layout.ts'
import { bandRows } from './work-rows.ts'

/** Half the time of the usual level, for a file that is a fifteenth larger. */
const LEVEL = 3

export interface Kept {
  readonly source: string
  readonly bytes: Uint8Array
  readonly textHash: string
  readonly reading: CaptureReading
  readonly given: DocumentFacts
  readonly pipeline: string
  readonly by: string
}

/** A capture that was read, as the rows to write, and the ids of its documents in the order of its parts. */
export interface CaptureChange {
  readonly ids: readonly string[]
  readonly rows: Rows
}

export function captureChange(kept: Kept): CaptureChange {
  const { source, textHash, reading, pipeline } = kept
  const ids = reading.parts.map(newId)
  const capture = captureRow(ids[0]!, kept)
  return {
    ids,
    rows: {
      ...readingRows(ids, reading, { captureId: ids[0]!, source, textHash, pipeline }),
      capture: [capture],
    },
  }
}

/** Rows of all documents in a capture. */
export function readingRows(
  ids: readonly string[],
  reading: Pick<CaptureReading, 'parts' | 'issues' | 'captured'>,
  facts: Parameters<typeof documentRows>[2],
): Rows {
  const { parts, issues, captured } = reading
  return mergedRows(
    parts.map((part, at) => ({
      ...documentRows(ids[at]!, part, facts, at === 0 ? issueRows(ids[0]!, facts.source, issues) : []),
      work_band: bandRows(ids[at]!, captured, part),
    })),
  )
}

/** The captured text of a document with its original. */
export function captureRow(documentId: string, kept: Kept): CaptureTable {
  const { bytes, textHash, given, by } = kept
  const { captured, reader } = kept.reading
  return {
    document_id: documentId,
    text_hash: textHash,
    original_hash: sha256(bytes),
    original_size: bytes.length,
    original: deflateRawSync(bytes, { level: LEVEL }),
    encoding: captured.encoding,
    reader,
    text: captured.text,
    text_from: captured.from,
    given: JSON.stringify(given),
    other_headers: JSON.stringify(captured.otherHeaders),
    layout: layoutOf(captured),
    added: new Date().toISOString(),
    added_by: by,
  }
}

/** The rows of several changes together. */
export function mergedRows(all: readonly Rows[]): Rows {
  const tables = new Set(all.flatMap((rows) => Object.keys(rows))) as Set<keyof Rows>
  return Object.fromEntries([...tables].map((table) => [table, all.flatMap((rows) => (rows[table] ?? []) as object[])]))
}
