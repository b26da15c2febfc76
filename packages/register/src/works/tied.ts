import type { WorkRelation } from '@servanda/pipeline'
import { optional } from '../query/provision-row.ts'
import type { WorkDecisionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { WorkDecision, WorkLink } from '../works-rows.ts'

/** Links that somebody has not taken apart. */
export const together = (links: readonly WorkLink[]): readonly WorkLink[] =>
  links.filter(({ decision }) => decision?.verdict !== 'apart')

/** Ids that links tie together, directly or through others. */
export function groups(links: readonly WorkLink[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, string[]>()
  for (const { document, other } of links) {
    const a = groupOf.get(document) ?? [document]
    const b = groupOf.get(other) ?? [other]
    const joined = a === b ? a : [...a, ...b]
    for (const id of joined) groupOf.set(id, joined)
  }
  return [...new Set(groupOf.values())]
}

/** Every two documents that were found or said to carry one text, or said not to. */
export async function allLinks({ db }: Pick<Store, 'db'>): Promise<readonly WorkLink[]> {
  const pairs = await db.selectFrom('work_pair').selectAll().orderBy('document_id').orderBy('other_id').execute()
  const decisions = await db.selectFrom('work_decision').selectAll().orderBy('subject').execute()
  const decided = new Map(decisions.map((row) => [`${row.document_id} ${row.other_id}`, row]))
  const found = pairs.map(({ document_id: document, other_id: other, relation, share, reason }): WorkLink => {
    const key = `${document} ${other}`
    const decision = decided.get(key)
    decided.delete(key)
    return {
      document,
      other,
      relation: relation as WorkRelation,
      share,
      reason,
      ...(decision ? { decision: decisionOf(decision) } : {}),
    }
  })
  const said = [...decided.values()].map((row) => ({
    document: row.document_id,
    other: row.other_id,
    decision: decisionOf(row),
  }))
  return [...found, ...said]
}

export const decisionOf = ({ verdict, entry, who, at, reason }: WorkDecisionTable): WorkDecision => ({
  verdict: verdict as WorkDecision['verdict'],
  entry,
  by: who,
  at,
  ...optional('reason', reason),
})
