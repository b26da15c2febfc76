import { isDeepStrictEqual } from 'node:util'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { partsOfProvisionId, provisionId } from '../identity.ts'
import type { EntryDraft, State } from '../log/entry.ts'
import { conditions } from '../query/filters.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { Coding, Decide, DecideReport, Edits, Verdict } from '../review-rows.ts'
import type { ProvisionRow } from '../rows.ts'
import { codingOf, edited } from './coding.ts'
import { layOver, type Recoded, type Ruling } from './overlay.ts'
import { changedSince, statesOf } from './states.ts'
import { grounds, type Target, targetsAt, withItem } from './targets.ts'

const MOST_TRIES = 5
const MOST_SHOWN = 20

/**
 * Decides on suggestions, all of them in one transaction.
 *
 * @throws ServandaError `decide` where it is not clear what is to be decided or why, `edits` where an edit is not one
 *   of the codebook, `register-busy` where others decide at the same moment, again and again
 */
export async function decide(context: Context, asked: Decide): Promise<DecideReport> {
  if (asked.verdict === 'rejected' && !asked.reason?.trim()) throw refusal('a rejection needs a reason; give one')
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const report = await decideOnce(context, asked)
    if (report) return report
  }
  throw new ServandaError('register-busy', 'others are deciding at the same moment; try again')
}

async function decideOnce(context: Context, asked: Decide): Promise<DecideReport | undefined> {
  const { store } = context
  const places = await placesOf(context, asked)
  const targets = await targetsAt(store, places)
  if ('length' in asked.provisions) refuseMissing(places, targets)
  const { states, seen } = await statesOf(
    store,
    targets.map(({ subject }) => subject),
  )
  const ruled = await ruledOn(context, asked, targets, states)
  const summary = {
    decided: ruled.length,
    documents: new Set(targets.map(({ current }) => current.provision.document_id)).size,
    sample: await sampleOf(context, targets),
  }
  if (asked.preview || ruled.length === 0) return summary
  const conflict = await store.write({
    unless: changedSince(store, seen),
    recoded: ruled.map(({ recoded }) => recoded),
    log: ruled.map(({ draft }) => draft),
    rows: {},
  })
  if (conflict.length > 0) return undefined
  const { rows } = await sql<{ readonly n: number }>`
    select max(n) as n from log_entry where subject = ${ruled[0]!.draft.subject}`.execute(store.db)
  const first = rows[0]!.n
  return { ...summary, first, last: first + ruled.length - 1 }
}

type Place = { readonly documentId: string; readonly n: number }

async function placesOf(context: Context, { provisions, identical }: Decide): Promise<readonly Place[]> {
  const places =
    'length' in provisions ? provisions.map(placeOf) : await placesWhere(context, await filter(context, provisions))
  if (!identical || places.length === 0) return places
  const chosen = await targetsAt(context.store, places)
  const quotes = [...new Set(chosen.map(({ current }) => current.provision.quote))]
  const same = await placesWhere(context, sql<SqlBool>`p.quote in (${sql.join(quotes)}) and p.review is null`)
  const known = new Set(places.map(({ documentId, n }) => provisionId(documentId, n)))
  return [...places, ...same.filter(({ documentId, n }) => !known.has(provisionId(documentId, n)))]
}

function placeOf(id: string): Place {
  const place = partsOfProvisionId(id)
  if (place) return place
  throw refusal(`${id.slice(0, 100)} is no id of a provision; the queue and "list provisions" show them`)
}

function refuseMissing(places: readonly Place[], targets: readonly Target[]): void {
  const there = new Set(targets.map(({ current: { provision } }) => provisionId(provision.document_id, provision.n)))
  const missing = places.map(({ documentId, n }) => provisionId(documentId, n)).find((id) => !there.has(id))
  if (missing) throw refusal(`there is no provision ${missing}; the queue and "list provisions" show their ids`)
}

const filter = (
  { store }: Context,
  query: Exclude<Decide['provisions'], readonly string[]>,
): Promise<RawBuilder<SqlBool>> => conditions({ ...query, review: query.review ?? ['open'] }, store)

async function placesWhere({ store }: Context, condition: RawBuilder<SqlBool>): Promise<readonly Place[]> {
  const { rows } = await sql<{ readonly document_id: string; readonly n: number }>`
    select p.document_id, p.n from provision p where ${condition} order by p.document_id, p.n`.execute(store.db)
  return rows.map(({ document_id: documentId, n }) => ({ documentId, n }))
}

interface Ruled {
  readonly recoded: Recoded
  readonly draft: EntryDraft
}

/** What a decision makes of each target; an edit is left out where it would not pick the same words elsewhere. */
async function ruledOn(
  { store, by }: Context,
  { verdict, edits, reason }: Decide,
  targets: readonly Target[],
  states: ReadonlyMap<string, State>,
): Promise<readonly Ruled[]> {
  const groundOf = grounds(store)
  const origin = targets[0] && codingOf(targets[0].current.provision)
  let words: string | undefined
  const ruled: Ruled[] = []
  for (const target of targets) {
    const { current, suggestion, subject, textHash } = target
    const before = states.get(subject)
    const coded = before?.coded as Coding | undefined
    const ground = edits || coded ? await groundOf(target) : { text: '', textHash, mentions: [] }
    const base = codingOf(current.provision)
    const ruling = rulingOf(verdict, coded, () =>
      edits ? edited(base, shiftedBy(edits, base.start - origin!.start), ground.text) : base,
    )
    const named = isEdited(ruling, codingOf(suggestion.provision)) ? { ...ruling, verdict: 'edited' as const } : ruling
    const recoded = withItem(layOver(suggestion, named, ground), target)
    words ??= recoded.provision.quote
    if (isMoving(edits) && recoded.provision.quote !== words) continue
    const { span_start: start, span_end: end, quote, rule, version } = suggestion.provision
    const suggested = { ...codingOf(suggestion.provision), quote, rule, version }
    ruled.push({
      recoded,
      draft: {
        by,
        action: 'decide',
        subject,
        ...(reason?.trim() ? { reason: reason.trim() } : {}),
        before,
        after: { textHash, start, end, ...named, suggested },
      },
    })
  }
  return ruled
}

const isMoving = (edits: Edits | undefined): boolean => edits?.start !== undefined || edits?.end !== undefined

/** A reader who skips or flags leaves the coding as it is. */
function rulingOf(verdict: Verdict, coded: Coding | undefined, coding: () => Coding): Ruling {
  if (verdict === 'accepted') return { verdict, coded: coding() }
  return verdict === 'rejected' || !coded ? { verdict } : { verdict, coded }
}

const isEdited = ({ verdict, coded }: Ruling, suggested: Coding): boolean =>
  verdict === 'accepted' && !isDeepStrictEqual(coded, suggested)

/** Edits of one place for another with the same words. */
function shiftedBy(edits: Edits, by: number): Edits {
  const { start, end, due } = edits
  return {
    ...edits,
    ...(start === undefined ? {} : { start: start + by }),
    ...(end === undefined ? {} : { end: end + by }),
    ...(due && due !== 'none' ? { due: { ...due, start: due.start + by, end: due.end + by } } : {}),
  }
}

async function sampleOf({ store }: Context, targets: readonly Target[]): Promise<readonly ProvisionRow[]> {
  const rows: ProvisionRow[] = []
  for (const { current } of targets.slice(0, MOST_SHOWN)) {
    const { document_id, n } = current.provision
    const found = await sql<ProvisionRecord>`select ${PROVISION_COLUMNS} from provision p
      join document d on d.id = p.document_id where p.document_id = ${document_id} and p.n = ${n}`.execute(store.db)
    rows.push(...found.rows.map(provisionRow))
  }
  return rows
}

const refusal = (message: string): ServandaError => new ServandaError('decide', message)
