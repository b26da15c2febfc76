import { type Days, grade, type Link, type LinkRelation, type Prepared } from '@servanda/pipeline'
import { provisionId } from '../identity.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Decided } from './decisions.ts'
import type { Registered } from './document-wording.ts'
import type { Across } from './link-rows.ts'

/** A pair that somebody linked is as sure as can be. */
const CERTAIN = 1

type Within = readonly [Prepared<Registered>, Prepared<Registered>]

/** The pairs that people linked, with which of them one document is to be linked. */
export function linkedByPeople(
  prepared: readonly Prepared<Registered>[],
  decisions: readonly Decided[],
): { readonly within: readonly Within[]; readonly across: readonly Across[] } {
  const own = new Map(prepared.map((one) => [provisionId(one.provision.documentId, one.provision.n), one]))
  const ends = decisions
    .filter(({ verdict }) => verdict === 'linked')
    .map((row) => [own.get(provisionId(row.a_id, row.a_n)), own.get(provisionId(row.b_id, row.b_n)), row] as const)
  return {
    within: ends.flatMap(([a, b]) => {
      if (!a || !b) return []
      return [a.provision.n < b.provision.n ? ([a, b] as const) : ([b, a] as const)]
    }),
    across: ends.flatMap(([a, b, row]): readonly Across[] => {
      if (a && !b) return [{ a, b: { row: { document_id: row.b_id, n: row.b_n } }, score: CERTAIN }]
      return b && !a ? [{ a: b, b: { row: { document_id: row.a_id, n: row.a_n } }, score: CERTAIN }] : []
    }),
  }
}

/** Links between two documents, the earlier first, with what people said laid over them. */
export function decidedLinks(
  links: readonly Link<Registered>[],
  [as, bs]: readonly [readonly Prepared<Registered>[], readonly Prepared<Registered>[]],
  decisions: readonly Decided[],
  days: Days,
): readonly Link<Registered>[] {
  const byId = (some: readonly Prepared<Registered>[]) =>
    new Map(some.map((one) => [provisionId(one.provision.documentId, one.provision.n), one]))
  const [earlier, later] = [byId(as), byId(bs)]
  const found = new Map(links.map((link) => [`${link.a.n} ${link.b.n}`, link]))
  for (const row of decisions) {
    const [x, y] = [provisionId(row.a_id, row.a_n), provisionId(row.b_id, row.b_n)]
    const [a, b] = [earlier.get(x) ?? earlier.get(y), later.get(y) ?? later.get(x)]
    if (!a || !b) continue
    const key = `${a.provision.n} ${b.provision.n}`
    const graded = found.get(key) ?? grade({ ...a, date: days.earlier }, { ...b, date: days.later })
    const relation = (row.relation as LinkRelation | null) ?? graded.relation
    if (row.verdict === 'apart') found.delete(key)
    else found.set(key, { a: a.provision, b: b.provision, reasons: graded.reasons, relation, score: CERTAIN })
  }
  return [...found.values()]
}

/** Links with what people said laid over them: without those taken apart, and with the relations that were given. */
export function layDecisions(links: readonly LinkTable[], decisions: readonly Decided[]): readonly LinkTable[] {
  const said = new Map<string, Decided>()
  for (const row of decisions) {
    const [a, b] = [provisionId(row.a_id, row.a_n), provisionId(row.b_id, row.b_n)]
    said.set(`${a} ${b}`, row).set(`${b} ${a}`, row)
  }
  const laid = new Map<string, LinkTable>()
  for (const link of links) {
    const key = `${provisionId(link.earlier_id, link.earlier_n)} ${provisionId(link.document_id, link.n)}`
    const decision = said.get(key)
    if (decision?.verdict === 'apart') continue
    const relation = decision?.relation ?? link.relation
    laid.set(key, decision ? { ...link, relation, score: CERTAIN } : link)
  }
  return [...laid.values()]
}
