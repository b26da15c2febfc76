import { blindTexts } from '../coding/withheld.ts'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import type { JoinReport } from '../join-rows.ts'
import { mergedRows } from '../keep/capture-change.ts'
import { pipelineOf } from '../keep/versions.ts'
import { linkedBy } from '../link/decisions.ts'
import { linkPending } from '../link/link-pending.ts'
import { documentSubject } from '../log/document-entries.ts'
import type { Entry } from '../log/entry.ts'
import { recodedBy } from '../review/recoded-by.ts'
import { statesOf } from '../review/states.ts'
import type { Store } from '../store/store.ts'
import { readAnew } from '../verbs/reread-capture.ts'
import { inOrder, proposeWorks } from '../works/propose.ts'
import { conflictOf } from './conflicts.ts'
import { copyOf } from './copy.ts'
import { type Incoming, incomingOf } from './incoming.ts'
import { captureRows, frameworkRows, refusedRows } from './incoming-rows.ts'
import { type Replayed, replayed } from './replay.ts'
import { type Tails, tailsOf } from './tails.ts'

const MOST_TRIES = 5

/**
 * Brings in what another register that grew from the same beginning has learned since: its documents and every entry of
 * its log, each with what it was there. Where both said something of the same subject, what this one says holds, and the
 * conflict is listed until somebody settles it.
 *
 * @throws ServandaError `join-other`, `join-broken`, `register-busy`
 */
export async function join(context: Context, file: string, { preview = false } = {}): Promise<JoinReport> {
  await using other = await copyOf(context, file)
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const report = await joinOnce(context, other, preview)
    if (report) return report
  }
  throw new ServandaError('register-busy', 'others are writing at the same moment; try again')
}

async function joinOnce(context: Context, other: Store, preview: boolean): Promise<JoinReport | undefined> {
  const { store } = context
  const { seen: head } = await statesOf(store, [])
  const tails = await tailsOf(store, other)
  const incoming = await incomingOf(store, other, tails)
  const replay = await replayOf(store, tails, incoming, head)
  const { drafts } = replay
  if (!preview && drafts.length > 0) {
    if (!(await written(store, other, { incoming, replay, head }))) return undefined
    await settledIn(context, incoming.captures)
  }
  const blind = await blindTexts(store.db)
  const contested = [...replay.contested].filter(
    ([subject]) => !incoming.same.some(({ id }) => subject === documentSubject(id)),
  )
  const conflicts = contested.map(([subject, origin]) =>
    conflictOf(store, { subject, origin, n: head + tails.theirs.indexOf(origin) + 1 }, blind),
  )
  return {
    common: tails.common,
    own: tails.ours.length,
    entered: drafts.length,
    documents: incoming.captures.length,
    same: incoming.same.map(({ id, source }) => ({ id, source })),
    conflicts: await Promise.all(conflicts),
    ...(preview || drafts.length === 0 ? {} : { first: head + 1, last: head + drafts.length }),
  }
}

async function replayOf(store: Store, tails: Tails, { held, same }: Incoming, head: number): Promise<Replayed> {
  const ids = new Map(same.flatMap(({ id, here }) => (here ? [[id, here] as const] : [])))
  const here = (entry: Entry) => workHere(entry, ids)
  const { states } = await statesOf(store, [...new Set(tails.theirs.map((entry) => here(entry).subject))])
  const own = [...tails.unseen.map(({ subject }) => subject), ...held, ...same.map(({ id }) => documentSubject(id))]
  return replayed(tails, { head, states, held: new Set(own), here })
}

/** What was said of two documents there, as it is said of them here. */
function workHere(entry: Entry, ids: ReadonlyMap<string, string>): Entry {
  if (!entry.subject.startsWith('work/')) return entry
  const [a = '', b = ''] = entry.subject.slice('work/'.length).split('~')
  const [document, other] = inOrder(ids.get(a) ?? a, ids.get(b) ?? b)
  const { after, ...rest } = entry
  const isOne = document === other
  return {
    ...rest,
    subject: `work/${document}~${other}`,
    ...(after && !isOne ? { after: { ...after, document, other } } : {}),
  }
}

interface Writing {
  readonly incoming: Incoming
  readonly replay: Replayed
  readonly head: number
}

/** Whether all of it was written; nothing is where somebody wrote meanwhile. */
async function written(store: Store, other: Store, { incoming, replay, head }: Writing): Promise<boolean> {
  const { states, drafts } = replay
  const rows = [await frameworkRows(store, other), await refusedRows(other, states)]
  for (const id of incoming.captures) rows.push(await captureRows(store, other, id, states))
  const { document = [], ...others } = mergedRows(rows)
  const kept = new Set(document.map(({ id }) => id))
  const { relinked, unsettled } = await linkedBy(store, [...states.keys()])
  const gone = new Set([...kept, ...incoming.replaced])
  const recoded = await recodedBy(store, states)
  const later = await store.write({
    unless: store.db.selectFrom('log_entry').select('n').where('n', '>', head).limit(1),
    emptied: incoming.replaced,
    dropped: incoming.replaced.filter((id) => !kept.has(id)),
    relinked: relinked.filter((id) => !gone.has(id)),
    items: { unsettled },
    recoded: recoded.filter(({ provision }) => !gone.has(provision.document_id)),
    log: drafts,
    rows: { document, ...others },
  })
  return later.length === 0
}

/** Finds the other texts of the documents that came in, and what they are linked with. */
async function settledIn({ store, frameworks }: Context, captures: readonly string[]): Promise<void> {
  const set = await frameworks()
  const pipeline = pipelineOf(set.all)
  for (const id of captures) {
    const { ids, reading, source, before } = await readAnew(store, id, { set, pipeline })
    const isAsKept = ids.every((one) => before.some((row) => row.id === one))
    if (isAsKept) await proposeWorks(store, ids, { ...reading, source })
  }
  await linkPending(store)
}
