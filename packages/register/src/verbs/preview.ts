import { sha256 } from '../identity.ts'
import { counts } from '../keep/provision-rows.ts'
import { readText } from '../reading/index.ts'
import type { AddReport } from '../verbs.ts'
import { likelyWorks } from '../works/propose.ts'
import { type Keeping, readingOptions, readSafely, unchanged } from './keep.ts'
import type { Opened } from './open-input.ts'
import { findSame } from './same.ts'

/** What would become of an input, with the documents whose text it seems to carry. Keeps nothing. */
export async function preview(keeping: Keeping, opened: Opened): Promise<AddReport> {
  const { context, given } = keeping
  const { input } = opened
  const { source } = input
  if ('report' in opened) return opened.report
  if ('refusal' in opened) return { source, status: opened.status ?? 'failed', reason: opened.refusal.reason }
  if ('same' in opened) return { source, id: opened.same.document_id, status: 'unchanged', reason: 'is as it was' }
  if ('before' in opened) return unchanged(opened.before, source, given)
  const { page, capture } = opened
  const same = await findSame(context.store, sha256(capture.captured.text))
  if (same) return unchanged(same, source, given)
  const reading = readSafely(() => readText(capture, readingOptions(keeping, input, page)))
  if ('code' in reading) return { source, status: 'failed', reason: reading.reason }
  const sameAs = await likelyWorks(context.store, { ...reading, source })
  const counted = reading.parts.flatMap(({ provisions }) => provisions.filter(counts))
  return {
    source,
    status: 'new',
    provisions: counted.length,
    commitments: counted.filter(({ kind }) => kind === 'commitment').length,
    ...(page?.known ? { id: page.known.document_id, reason: 'a new version of its page' } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  }
}
