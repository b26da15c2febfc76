import { LINK_RELATIONS } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { partsOfProvisionId, provisionId } from '../identity.ts'
import type { DecideLinks, LinksDecided } from '../link-decision-rows.ts'
import type { EntryDraft, State } from '../log/entry.ts'
import { changedSince, statesOf } from '../review/states.ts'
import { type Target, targetsAt } from '../review/targets.ts'
import { endsInOrder, linkSubject } from './decisions.ts'
import { linkPending } from './link-pending.ts'

const MOST_TRIES = 5
/** Pairs in one decision. */
const MOST_PAIRS = 2000

/**
 * Says of pairs of provisions that they are about one thing, or that they are not; all of it in one transaction. What is
 * said stays when the rules read the documents again, and whatever the order in which documents come.
 *
 * @throws ServandaError `link` where it is not clear what is meant, `register-busy` where others decide at the same
 *   moment, again and again
 */
export async function decideLinks(context: Context, asked: DecideLinks): Promise<LinksDecided> {
  if (asked.pairs.length === 0) throw refusal('give two ids of provisions; "servanda list provisions" shows them')
  if (asked.pairs.length > MOST_PAIRS) throw refusal(`${asked.pairs.length} pairs are too many at once; give fewer`)
  if (asked.relation && asked.verdict === 'apart') throw refusal('a relation goes with linked provisions alone')
  if (asked.relation && !LINK_RELATIONS.includes(asked.relation)) {
    throw refusal(`${asked.relation} is no relation: give one of ${LINK_RELATIONS.join(', ')}`)
  }
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const report = await decideOnce(context, asked)
    if (report) return report
  }
  throw new ServandaError('register-busy', 'others are deciding at the same moment; try again')
}

async function decideOnce(context: Context, asked: DecideLinks): Promise<LinksDecided | undefined> {
  const { store } = context
  const targets = await targetsOf(context, asked.pairs.flat())
  const pairs = asked.pairs.map(([a, b]) => pairOf(targets.get(a)!, targets.get(b)!))
  const { states, seen } = await statesOf(
    store,
    pairs.map(({ subject }) => subject),
  )
  const drafts = [...new Map(pairs.map((pair) => [pair.subject, pair])).values()].flatMap(
    (pair) => draftOf(context, asked, pair, states.get(pair.subject)) ?? [],
  )
  if (drafts.length === 0) return { decided: 0 }
  const relinked = [...new Set(pairs.map(({ relinked }) => relinked))]
  const conflict = await store.write({
    unless: changedSince(store, seen),
    relinked,
    items: { unsettled: [...new Set(Array.from(targets.values(), ({ itemId }) => itemId ?? []).flat())] },
    log: drafts,
    rows: {},
  })
  if (conflict.length > 0) return undefined
  await linkPending(store, { ids: relinked })
  const { rows } = await sql<{ readonly n: number }>`
    select max(n) as n from log_entry where subject = ${drafts[0]!.subject}`.execute(store.db)
  const first = rows[0]!.n
  return { decided: drafts.length, first, last: first + drafts.length - 1 }
}

async function targetsOf({ store }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Target>> {
  const places = ids.map((id) => {
    const place = partsOfProvisionId(id)
    if (place) return place
    throw refusal(`${id.slice(0, 100)} is no id of a provision; "servanda list provisions" shows them`)
  })
  const targets = new Map(
    (await targetsAt(store, places)).map((target) => {
      const { document_id, n } = target.current.provision
      return [provisionId(document_id, n), target] as const
    }),
  )
  for (const id of ids) {
    const found = targets.get(id)
    if (!found) throw refusal(`there is no provision ${id}; "servanda list provisions" shows their ids`)
    if (found.current.provision.counts === 0) {
      throw refusal(`${id} is a heading, a repeated passage or rejected, and is not linked; give another`)
    }
  }
  return targets
}

/** Two provisions with the state in which a decision on them is kept, and the document that is then linked anew. */
interface Pair {
  readonly subject: string
  readonly ends: State
  readonly relinked: string
}

function pairOf(one: Target, other: Target): Pair {
  const [a, b] = endsInOrder(endOf(one), endOf(other))
  if (one.subject === other.subject) throw refusal('a provision is about what it is about; give two of them')
  return {
    subject: linkSubject(a, b),
    ends: { aHash: a.textHash, aStart: a.start, aEnd: a.end, bHash: b.textHash, bStart: b.start, bEnd: b.end },
    relinked: other.current.provision.document_id,
  }
}

const endOf = ({ suggestion: { provision }, textHash }: Target) => ({
  textHash,
  start: provision.span_start,
  end: provision.span_end,
})

/** Nothing where the same was said before. */
function draftOf(
  { by }: Context,
  { verdict, relation, reason }: DecideLinks,
  { subject, ends }: Pair,
  before: State | undefined,
): EntryDraft | undefined {
  const isKnown = before?.verdict === verdict && before.relation === relation
  if (isKnown && !reason?.trim()) return undefined
  return {
    by,
    action: 'decide',
    subject,
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
    before,
    after: { ...ends, verdict, ...(relation ? { relation } : {}) },
  }
}

const refusal = (message: string): ServandaError => new ServandaError('link', message)
