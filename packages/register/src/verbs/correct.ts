import type { Known } from '@servanda/pipeline'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { pipelineOf } from '../keep/versions.ts'
import { linkPending } from '../link/link-pending.ts'
import { corrections, FIELDS, type GivenFacts } from '../reading/index.ts'
import type { DocumentDetail } from '../rows.ts'
import { document, documentRecord } from './document.ts'
import { readAgain } from './reread.ts'

export interface Correct {
  /** Id of a document, or the name of its source. */
  readonly document: string
  /** What holds from now on; an empty value lets the text speak for itself again. */
  readonly facts: GivenFacts
  readonly reason?: string
}

/**
 * Corrects what is known about a document. Its text is read again with that; decisions on it stay, and the log says
 * what was corrected. Gives the document as it is then.
 *
 * @throws ServandaError `correct` where there is no such document or nothing to correct, `fact-value` where a value
 *   cannot be taken.
 */
export async function correct(context: Context, asked: Correct): Promise<DocumentDetail> {
  const { store, by } = context
  const record = await documentRecord(store, asked.document)
  if (!record) {
    throw new ServandaError(
      'correct',
      `there is no document ${asked.document}; "servanda list documents" shows what there is`,
    )
  }
  const known = JSON.parse(record.facts) as Record<string, Known<string>>
  const facts = corrections(asked.facts, by)
  const changed = FIELDS.filter((field) => field in facts && facts[field]?.value !== known[field]?.value)
  if (changed.length === 0) {
    throw new ServandaError('correct', `nothing would change; give one of ${FIELDS.join(', ')} another value`)
  }
  const lines = changed.map((field) => `${field}: ${known[field]?.value ?? '-'} → ${facts[field]?.value ?? '-'}`)
  const set = await context.frameworks()
  await readAgain(store, record.capture_id, {
    set,
    pipeline: pipelineOf(set.all),
    by,
    corrected: { id: record.id, facts },
    reason: [...lines, asked.reason?.trim()].filter(Boolean).join('; '),
  })
  await linkPending(store)
  return (await document(context, record.id))!
}
