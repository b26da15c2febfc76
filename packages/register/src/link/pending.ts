import { languages } from '@servanda/languages'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'
import type { LinkedDocument } from './link-rows.ts'

/** Changes whenever links may change; language packs have versions of their own. */
const LINKING = '4'

/** What links documents now. */
export const linkingVersion = (): string =>
  [`link@${LINKING}`, ...languages.map(({ tag, version }) => `${tag}@${version}`)].join(' ')

const isPending = () =>
  sql`not exists (select 1 from linked l where l.document_id = d.id and l.version = ${linkingVersion()})`

/** The documents that are not linked yet, or were by other rules, in the order in which they came. */
export async function pendingIn({ db }: Store): Promise<readonly LinkedDocument[]> {
  const { rows } = await sql<LinkedDocument>`
    select d.id, d.place, d.date, d.text_hash from document d where ${isPending()} order by d.id`.execute(db)
  return rows
}

export async function pendingCount({ db }: Store): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from document d where ${isPending()}`.execute(db)
  return rows[0]!.count
}
