import type { Store } from '../store/store.ts'
import { type Entry, entryOf } from './entry.ts'

const AT_ONCE = 1000

/** The whole log from its first entry, a page at a time. */
export async function* wholeLog({ db }: Pick<Store, 'db'>): AsyncGenerator<Entry> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('log_entry')
      .selectAll()
      .where('n', '>', last)
      .orderBy('n')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) yield entryOf(row)
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)!.n
  }
}

/** The last entry about a subject. */
export async function lastEntry({ db }: Pick<Store, 'db'>, subject: string): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('log_entry')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && entryOf(row)
}

/** The last entry of each subject that begins with a word, in the order of subjects. */
export async function* lastEntries({ db }: Pick<Store, 'db'>, kind: string): AsyncGenerator<Entry> {
  for (let after = `${kind}/`; ; ) {
    const rows = await db
      .selectFrom('log_entry')
      .selectAll()
      .where('n', 'in', (of) =>
        of
          .selectFrom('log_entry')
          .select(({ fn }) => fn.max('n').as('n'))
          .where('subject', '>', after)
          .where('subject', '<', `${kind}0`)
          .groupBy('subject')
          .orderBy('subject')
          .limit(AT_ONCE),
      )
      .orderBy('subject')
      .execute()
    for (const row of rows) yield entryOf(row)
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!.subject
  }
}
