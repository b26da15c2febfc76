import { type Compilable, sql } from 'kysely'
import { type Entry, entryOf, type State } from '../log/entry.ts'
import type { LogEntryTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const AT_ONCE = 500

/** The state of each subject that has one, and the number of the last entry when they were read. */
export async function statesOf(
  { db }: Store,
  subjects: readonly string[],
): Promise<{ readonly seen: number; readonly states: ReadonlyMap<string, State> }> {
  const { rows } = await sql<{ readonly n: number | null }>`select max(n) as n from log_entry`.execute(db)
  const states = new Map<string, State>()
  for (let at = 0; at < subjects.length; at += AT_ONCE) {
    const some = subjects.slice(at, at + AT_ONCE)
    const { rows: last } = await sql<LogEntryTable>`select * from log_entry where n in
      (select max(n) from log_entry where subject in (${sql.join(some)}) group by subject)`.execute(db)
    for (const { subject, after } of last.map(entryOf)) if (after) states.set(subject, after)
  }
  return { seen: rows[0]?.n ?? 0, states }
}

/** All entries about a subject, in their order. */
export async function historyOf({ db }: Store, subject: string): Promise<readonly Entry[]> {
  const rows = await db.selectFrom('log_entry').selectAll().where('subject', '=', subject).orderBy('n').execute()
  return rows.map(entryOf)
}

/** Finds rows where somebody else has decided, undone or read again since an entry was the last. */
export const changedSince = ({ db }: Store, seen: number): Compilable =>
  db
    .selectFrom('log_entry')
    .select('n')
    .where('n', '>', seen)
    .where('action', 'in', ['decide', 'undo', 'read'])
    .limit(1)

/**
 * The entry whose state holds for a subject with this history: the last one that nobody has taken back. Taking back
 * an undo brings back what it took.
 */
export function standing(history: readonly Entry[]): Entry | undefined {
  const taken = takenBack(history)
  return history.findLast(({ n, undoes }) => undoes === undefined && !taken.has(n))
}

/** Numbers of the entries of a history that are taken back, undos among them. */
export function takenBack(history: readonly Pick<Entry, 'n' | 'undoes'>[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { n, undoes } of history.toReversed()) if (undoes !== undefined && !taken.has(n)) taken.add(undoes)
  return taken
}
