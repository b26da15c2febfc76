import { sql } from 'kysely'
import { blindTexts, openSubject } from '../coding/withheld.ts'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import type { Conflict, Settle, Side } from '../join-rows.ts'
import { linkedBy } from '../link/decisions.ts'
import { linkPending } from '../link/link-pending.ts'
import { documentSubject } from '../log/document-entries.ts'
import { type Entry, entryOf, type State } from '../log/entry.ts'
import { lastEntry } from '../log/read-log.ts'
import { recodedBy } from '../review/recoded-by.ts'
import { changedSince, historyOf, statesOf } from '../review/states.ts'
import type { EnteredReport } from '../status-rows.ts'
import type { LogEntryTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { isHeldBack } from './tails.ts'

/** Subjects of which this register and one that was joined to it say different things, and nobody has settled it. */
export async function conflicts({ store }: Context): Promise<readonly Conflict[]> {
  const found = await openConflicts(store)
  const blind = await blindTexts(store.db)
  return Promise.all(found.map((entry) => conflictOf(store, entry, blind)))
}

/** The last entries of their subjects that came in and changed nothing, since this register says something else. */
async function openConflicts({ db }: Store): Promise<readonly Entry[]> {
  const { rows } = await sql<LogEntryTable>`select * from log_entry e where e.origin is not null
    and e.n = (select max(n) from log_entry where subject = e.subject) order by e.n`.execute(db)
  const documents = await db.selectFrom('document').select('id').execute()
  const here = new Set(documents.map(({ id }) => documentSubject(id)))
  return rows
    .map(entryOf)
    .filter((entry) => isHeldBack(entry) && (!entry.subject.startsWith(documentSubject('')) || here.has(entry.subject)))
}

/** Both sides of a conflict, of which a coding that is still blind shows nothing but who and when. */
export async function conflictOf(
  store: Store,
  { n, subject, origin }: Pick<Entry, 'n' | 'subject' | 'origin'>,
  blind: ReadonlySet<string>,
): Promise<Conflict> {
  const ours = (await historyOf(store, subject)).findLast((entry) => entry.n < n && !isHeldBack(entry))
  const shown = openSubject(subject, blind)
  const side = (entry: Entry): Side => ({
    ...(entry.after && shown === subject ? { state: entry.after } : {}),
    by: entry.by,
    at: entry.at,
    ...(entry.reason === undefined || shown !== subject ? {} : { reason: entry.reason }),
  })
  return { subject: shown, entry: n, ours: side(ours ?? origin!), theirs: side(origin!) }
}

/**
 * Says which side of a conflict holds, by an entry of its own.
 *
 * @throws ServandaError `conflict` where there is none, or it is about how a document was read
 */
export async function settle({ store, by }: Context, { entry, take, reason }: Settle): Promise<EnteredReport> {
  const { seen } = await statesOf(store, [])
  const found = (await openConflicts(store)).find(({ n }) => n === entry)
  if (!found) throw refusal(`entry ${entry} is no open conflict; "servanda join" lists them`)
  const { subject, after: before, origin } = found
  if (subject.startsWith(documentSubject(''))) {
    throw refusal('both registers read this document anew; add it or read it again, and what is read then holds')
  }
  const after = take === 'ours' ? before : saidHere(subject, origin!.after)
  const states = new Map([[subject, after]])
  const { relinked, unsettled } = await linkedBy(store, [subject])
  const why = reason?.trim() ? { reason: reason.trim() } : {}
  const [later] = await store.write({
    unless: changedSince(store, seen),
    relinked,
    items: { unsettled },
    recoded: await recodedBy(store, states),
    log: [{ by, action: 'decide', subject, before, after, ...why }],
    rows: {},
  })
  if (later) throw new ServandaError('register-busy', 'others are deciding at the same moment; try again')
  if (relinked.length > 0) await linkPending(store, { ids: relinked })
  const id = openSubject(subject, await blindTexts(store.db))
  return { id, entry: (await lastEntry(store, subject))!.n }
}

/** A state with the documents that its subject names here, which may have other ids in the other register. */
function saidHere(subject: string, state: State | undefined): State | undefined {
  if (!state || !subject.startsWith('work/')) return state
  const [document = '', other = ''] = subject.slice('work/'.length).split('~')
  return { ...state, document, other }
}

const refusal = (message: string): ServandaError => new ServandaError('conflict', message)
