import type { Store } from '../store/store.ts'

/** The work of each document that carries the text of another, unless somebody took them apart. */
export async function worksOf({ db }: Store): Promise<ReadonlyMap<string, string>> {
  const pairs = await db.selectFrom('work_pair').select(['document_id', 'other_id']).execute()
  const decided = await db.selectFrom('work_decision').select(['document_id', 'other_id', 'verdict']).execute()
  const verdicts = new Map(decided.map((row) => [`${row.document_id} ${row.other_id}`, row.verdict]))
  const same = [
    ...pairs.filter((row) => verdicts.get(`${row.document_id} ${row.other_id}`) !== 'apart'),
    ...decided.filter(({ verdict }) => verdict === 'same'),
  ]
  const works = new Map<string, string>()
  const workOf = (id: string): string => works.get(id) ?? id
  for (const { document_id, other_id } of same) {
    const [to, from] = [workOf(document_id), workOf(other_id)]
    for (const [id, work] of [...works, [other_id, from] as const, [document_id, to] as const])
      if (work === from || work === to) works.set(id, to)
  }
  return works
}
