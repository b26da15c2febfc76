import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables, TallyTable } from './schema.ts'
import { SEALED } from './seals.ts'

/** Rows without a seal whose going or coming nothing else would show. */
const UNSEALED = ['framework', 'item_unsettled', 'item_words', 'log_entry'] as const

/** Tables that are tallied, each with what is summed up of its rows. */
const SUMMED: Readonly<Record<string, (row: string) => string>> = {
  ...Object.fromEntries(Object.keys(SEALED).map((table) => [table, (row: string) => `${row}.seal`])),
  ...Object.fromEntries(UNSEALED.map((table) => [table, () => '0'])),
}

/** Sums of seals are kept modulo 2^40, so that they are exact as numbers however many rows there are. */
const MASK = 2 ** 40 - 1

/**
 * SQLite's statements that keep the tallies while rows come and go. They are triggers of the connection alone: who
 * changes the file by another program does not change the tally with it.
 */
export const KEEP_TALLIES: readonly string[] = Object.entries(SUMMED).flatMap(([table, summed]) =>
  (
    [
      ['insert', 1, summed('new')],
      ['delete', -1, `0 - ${summed('old')}`],
      ['update', 0, `${summed('new')} - ${summed('old')}`],
    ] as const
  ).map(
    ([event, rows, seals]) => `create temp trigger if not exists tally_${table}_${event} after ${event} on main.${table}
      begin update tally set held = held + ${rows}, seals = (seals + ${seals}) & ${MASK} where name = '${table}'; end`,
  ),
)

/** How many rows the tallied tables hold, and what their seals add up to. */
export async function tallied(db: Kysely<Tables> | Transaction<Tables>): Promise<readonly TallyTable[]> {
  const counts = Object.entries(SUMMED).map(
    ([table, summed]) => sql<TallyTable>`select ${sql.lit(table)} as name, count(*) as held,
      coalesce(sum(${sql.raw(summed('t'))}), 0) & ${sql.lit(MASK)} as seals from ${sql.table(table)} t`,
  )
  const { rows } = await sql<TallyTable>`${sql.join(counts, sql` union all `)}`.execute(db)
  return rows
}

/** What linking writes, which is made anew by linking again. */
export const LINKED: readonly string[] = ['item_unsettled', 'item_words', 'link', 'linked', 'wording']

/** Takes tallies anew: all of a register that is made, or that an older version has written, or those that are named. */
export async function tally(db: Transaction<Tables>, names: readonly string[] = Object.keys(SUMMED)): Promise<void> {
  const rows = (await tallied(db)).filter(({ name }) => names.includes(name))
  await db.deleteFrom('tally').where('name', 'in', names).execute()
  await db.insertInto('tally').values(rows).execute()
}
