import { dayBefore, iso, later, parseDay } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { type Found, isPromise, isReported } from './found.ts'

/** Years after which "as soon as possible" has grown old. */
const OLD = 1

/** Promises with a vague time that is a year old and more, and of which no later text reports anything. */
export async function vague(store: Store, query: ProvisionQuery, on: string): Promise<readonly Found[]> {
  const { rows } = await sql<{ document_id: string; n: number; date: string }>`
    select p.document_id, p.n, min(d.place), d.date from provision p join document d on d.id = p.document_id
    where ${await isPromise(query, store)} and p.due_kind = 'soft' and d.date <= ${yearsBefore(on)} and not ${isReported}
    group by p.item_id order by d.place, p.n`.execute(store.db)
  return rows.map(({ document_id, n, date }) => ({
    key: [document_id, n] as const,
    since: date,
    evidence: [],
    absentFrom: [],
  }))
}

function yearsBefore(on: string): string {
  const { year, month, day } = parseDay(on)!
  return iso(later(dayBefore({ year: year - OLD, month, day }), 1, 'day'))
}
