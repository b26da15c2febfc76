import type { Refusal } from '@servanda/readers'
import type { Context } from '../context.ts'
import { newId } from '../identity.ts'
import { issueRows } from '../keep/issue-rows.ts'
import { inputSubject, refusedState } from '../log/document-entries.ts'
import type { EntryDraft } from '../log/entry.ts'
import type { Input } from '../reading/index.ts'
import type { Settled, Store } from '../store/store.ts'
import type { AddReport } from '../verbs.ts'

/** An input as the register knows it again. */
export const settledBy = ({ source, place = '' }: Pick<Input, 'source' | 'place'>): Settled => ({ source, place })

/**
 * Remembers an input that was not read, with what to do, so that it can be tried again. In a folder, a format that
 * nobody reads is no failure.
 */
export async function refuse(
  { store, by }: Context,
  input: Input,
  { code, reason }: Refusal,
  left?: 'skipped',
): Promise<AddReport> {
  const { source, inFolder } = input
  const status = left ?? (inFolder && code === 'reader/unknown-format' ? 'skipped' : 'failed')
  const severity = status === 'failed' ? 'error' : 'info'
  const id = newId()
  const [what, hint] = partsOf(reason)
  const issue = issueRows(id, source, [{ code, severity, message: `${source}: ${what}`, ...(hint ? { hint } : {}) }])
  const log = issue.map((row): EntryDraft => {
    return { by, action: 'refuse', subject: inputSubject(id), after: refusedState(row) }
  })
  const settled = settledBy(input)
  await store.write({
    settled: [settled],
    rows: { issue, failed_input: [{ document_id: id, ...settled, at: new Date().toISOString(), who: by }] },
    log,
  })
  return { source, status, reason }
}

/** Inputs that were not read the last time. */
export async function failedBefore({ db }: Store): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('failed_input').select(['source', 'place']).execute()
  return new Set(rows.map(keyOf))
}

const keyOf = ({ source, place }: Settled): string => `${place}\n${source}`

/** A report on an input that was read now: whatever kept it out before is over. */
export async function settle(
  { store }: Context,
  failed: ReadonlySet<string>,
  input: Input,
  report: AddReport,
): Promise<AddReport> {
  const settled = settledBy(input)
  if (failed.has(keyOf(settled))) await store.write({ settled: [settled], rows: {} })
  return report
}

/** Reasons say what is wrong, and behind a semicolon what to do. */
function partsOf(reason: string): readonly [string, string?] {
  const at = reason.lastIndexOf('; ')
  return at < 0 ? [reason] : [reason.slice(0, at), reason.slice(at + 2)]
}
