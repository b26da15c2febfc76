import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { linkedBy } from '../link/decisions.ts'
import type { Entry, EntryDraft, State } from '../log/entry.ts'
import type { UndoReport } from '../review-rows.ts'
import { recodedBy } from './recoded-by.ts'
import { changedSince, historyOf, standing, statesOf, takenBack } from './states.ts'

const UNDOABLE: readonly string[] = ['decide', 'assess', 'evidence', 'search', 'code', 'undo']
const MOST_TRIES = 5

/** What to take back: one entry of the log, or all from one to another. */
export interface Undo {
  readonly entry: number
  readonly last?: number
  readonly reason?: string
}

/**
 * Takes entries back, each by an entry of its own, whatever was done since; an undo is taken back the same way.
 *
 * @throws ServandaError `undo` where there is no such entry, it is taken back already, or it cannot be
 */
export async function undo(context: Context, asked: Undo): Promise<UndoReport> {
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const report = await undoOnce(context, asked)
    if (report) return report
  }
  throw new ServandaError('register-busy', 'others are deciding at the same moment; try again')
}

async function undoOnce(context: Context, asked: Undo): Promise<UndoReport | undefined> {
  const { store } = context
  const targets = await entriesToUndo(context, asked)
  const { seen } = await statesOf(store, [])
  const drafts: EntryDraft[] = []
  const states = new Map<string, State | undefined>()
  for (const [subject, entries] of Map.groupBy(targets, (entry) => entry.subject)) {
    const history = await historyOf(store, subject)
    const made = undoing(history, entries, context.by, asked.reason)
    drafts.push(...made)
    if (made.length > 0) states.set(subject, made.at(-1)!.after)
  }
  if (drafts.length === 0) throw refusal(`entry ${asked.entry} is taken back already; its undo can be taken back`)
  const { relinked, unsettled } = await linkedBy(store, [...states.keys()])
  const conflict = await store.write({
    unless: changedSince(store, seen),
    relinked,
    items: { unsettled },
    recoded: await recodedBy(store, states),
    log: drafts,
    rows: {},
  })
  if (conflict.length > 0) return undefined
  if (relinked.length > 0) await (await import('../link/link-pending.ts')).linkPending(store, { ids: relinked })
  const { rows } = await sql<{ readonly n: number }>`
    select min(n) as n from log_entry where n > ${seen} and subject = ${drafts[0]!.subject}`.execute(store.db)
  return { undone: drafts.length, first: rows[0]!.n, last: rows[0]!.n + drafts.length - 1 }
}

type Found = Pick<Entry, 'n' | 'subject'>

async function entriesToUndo({ store }: Context, { entry, last = entry }: Undo): Promise<readonly Found[]> {
  const rows = await store.db
    .selectFrom('log_entry')
    .select(['n', 'subject', 'action'])
    .where('n', '>=', entry)
    .where('n', '<=', last)
    .orderBy('n')
    .execute()
  if (rows.length === 0) throw refusal(`there is no entry ${entry}; "servanda list log" shows them`)
  const may = rows.filter(({ action }) => UNDOABLE.includes(action))
  if (may.length === 0) {
    throw refusal(`entry ${entry} (${rows[0]!.action}) is not a decision: what was read stays; decide on it instead`)
  }
  return may
}

/** The entries that take back some of a subject's history, the latest first; those taken back already are left out. */
export function undoing(
  history: readonly Entry[],
  entries: readonly Pick<Entry, 'n'>[],
  by: string,
  reason?: string,
): readonly EntryDraft[] {
  const drafts: EntryDraft[] = []
  const after = [...history]
  for (const { n } of entries.toSorted((a, b) => b.n - a.n)) {
    if (takenBack(after).has(n)) continue
    const { subject } = history[0]!
    const before = standing(after)?.after
    const draft = {
      by,
      action: 'undo' as const,
      subject,
      undoes: n,
      ...(reason?.trim() ? { reason: reason.trim() } : {}),
    }
    after.push({ ...draft, n: after.at(-1)!.n + 1, at: '', previous: '', hash: '' })
    drafts.push({ ...draft, before, after: standing(after)?.after })
  }
  return drafts
}

const refusal = (message: string): ServandaError => new ServandaError('undo', message)
