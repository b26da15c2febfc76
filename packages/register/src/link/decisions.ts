import type { LinkRelation } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import { provisionId } from '../identity.ts'
import type { LinkDecision, LinkVerdict } from '../link-decision-rows.ts'
import { optional, type ProvisionRecord } from '../query/provision-row.ts'
import { provisionSubject } from '../review/overlay.ts'
import { spanIn, targetsOf } from '../review/targets.ts'
import type { LinkDecisionTable, LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Where a provision was suggested: what stays the same whatever the rules number it. */
export interface End {
  readonly textHash: string
  readonly start: number
  readonly end: number
}

const keyOf = (end: End): string => provisionSubject(end.textHash, end).slice('provision/'.length)

/** Two ends in an order that does not depend on which was named first. */
export const endsInOrder = (a: End, b: End): readonly [End, End] => (keyOf(a) < keyOf(b) ? [a, b] : [b, a])

/** The subject of decisions on two provisions, whichever is named first. */
export function linkSubject(a: End, b: End): string {
  const [first, second] = endsInOrder(a, b)
  return `link/${keyOf(first)}~${keyOf(second)}`
}

/** A decision with the provisions that stand where its ends were suggested. */
export interface Decided extends LinkDecisionTable {
  readonly a_id: string
  readonly a_n: number
  readonly b_id: string
  readonly b_n: number
}

/** The decisions one of whose ends is in a captured text, where both ends stand in the register and count. */
export const decisionsOn = (store: Pick<Store, 'db'>, textHash: string): Promise<readonly Decided[]> =>
  standing(
    store,
    sql`select * from link_decision where a_hash = ${textHash}
      union select * from link_decision where b_hash = ${textHash}`,
  )

/** All pairs that people took apart, where both stand in the register and count. */
export const takenApart = (store: Pick<Store, 'db'>): Promise<readonly Decided[]> =>
  standing(store, sql`select * from link_decision where verdict = 'apart'`)

async function standing({ db }: Pick<Store, 'db'>, decisions: RawBuilder<unknown>): Promise<readonly Decided[]> {
  const { rows } = await sql<Decided>`
    select x.*, a.document_id as a_id, a.n as a_n, b.document_id as b_id, b.n as b_n
    from (${decisions}) x ${standingAt('a')} ${standingAt('b')} order by x.subject`.execute(db)
  return rows
}

/**
 * Joins the provision that stands where an end of the decision `x` was suggested. The `+` keeps the index of all that
 * counts out of it, through which every pair of provisions would be tried.
 */
function standingAt(side: 'a' | 'b'): RawBuilder<unknown> {
  const [p, c, d] = [sql.ref(side), sql.ref(`${side}c`), sql.ref(`${side}d`)]
  const [hash, start, end] = ['hash', 'start', 'end'].map((part) => sql.ref(`x.${side}_${part}`))
  return sql`join capture ${c} on ${c}.text_hash = ${hash} join document ${d} on ${d}.capture_id = ${c}.document_id
    join provision ${p} on ${p}.document_id = ${d}.id and +${p}.counts = 1
      and ((${p}.subject is null and ${p}.span_start = ${start} and ${p}.span_end = ${end})
        or ${p}.subject = 'provision/' || ${hash} || '/' || ${start} || '-' || ${end})`
}

type Placed = Pick<ProvisionRecord, 'document_id' | 'n' | 'text_hash' | 'span_start' | 'span_end' | 'subject'>
type Ends = Pick<LinkTable, 'document_id' | 'n' | 'earlier_id' | 'earlier_n'>

/** What was said of links whose provisions are among these. */
export async function decisionsAbout(
  { db }: Pick<Store, 'db'>,
  links: readonly Ends[],
  provisions: readonly Placed[],
): Promise<(link: Ends) => LinkDecision | null> {
  const ends = new Map(provisions.map((one) => [provisionId(one.document_id, one.n), suggestedAt(one)]))
  const subjectOf = (link: Ends): string =>
    linkSubject(
      ends.get(provisionId(link.earlier_id, link.earlier_n))!,
      ends.get(provisionId(link.document_id, link.n))!,
    )
  const subjects = links.map(subjectOf)
  const known = new Map<string, LinkDecisionTable>()
  for (let at = 0; at < subjects.length; at += AT_ONCE) {
    const some = subjects.slice(at, at + AT_ONCE)
    const rows = await db.selectFrom('link_decision').selectAll().where('subject', 'in', some).execute()
    for (const row of rows) known.set(row.subject, row)
  }
  return (link) => {
    const row = known.get(subjectOf(link))
    return row ? linkDecision(row) : null
  }
}

const AT_ONCE = 500

/** Where a provision was suggested, whatever was decided of it since. */
function suggestedAt({ subject, text_hash: textHash, span_start, span_end }: Placed): End {
  const [start, end] = subject ? subject.split('/')[2]!.split('-').map(Number) : [span_start, span_end]
  return { textHash, start: start!, end: end! }
}

/** What is linked anew, and told apart anew, where decisions on these subjects are taken back. */
export async function linkedBy(
  store: Store,
  subjects: readonly string[],
): Promise<{ readonly relinked: readonly string[]; readonly unsettled: readonly string[] }> {
  const asked = subjects.filter((subject) => subject.startsWith('link/'))
  if (asked.length === 0) return { relinked: [], unsettled: [] }
  const ends = asked.flatMap((subject) =>
    subject
      .slice('link/'.length)
      .split('~')
      .map((end) => `provision/${end}`),
  )
  const targets = await targetsOf(store, ends.map(spanIn))
  return {
    relinked: [...new Set(targets.map(({ current }) => current.provision.document_id))],
    unsettled: [...new Set(targets.flatMap(({ itemId }) => itemId ?? []))],
  }
}

const linkDecision = (row: LinkDecisionTable): LinkDecision => ({
  verdict: row.verdict as LinkVerdict,
  ...optional('relation', row.relation as LinkRelation | null),
  by: row.who,
  at: row.at,
  ...optional('reason', row.reason),
  entry: row.entry,
})
