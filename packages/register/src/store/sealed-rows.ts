import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'
import { SEALED, type Sealed, sealOf } from './seals.ts'

type SealedRow = Readonly<Record<string, unknown>> & { readonly seal: number }

const AT_ONCE = 1000

/** All rows of a sealed table in the order of their keys, a page at a time. */
export async function* sealedRows(
  db: Kysely<Tables> | Transaction<Tables>,
  table: Sealed,
): AsyncGenerator<SealedRow, void, undefined> {
  const key = sql.join(SEALED[table].map((column) => sql.ref(column)))
  for (let behind = sql``; ; ) {
    const { rows } = await sql<SealedRow>`
      select * from ${sql.table(table)} ${behind} order by ${key} limit ${AT_ONCE}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    behind = sql`where (${key}) > (${sql.join(SEALED[table].map((column) => last[column]))})`
  }
}

/** Seals the rows that bear none yet: those of a register that an older version has written. */
export async function sealRows(db: Transaction<Tables>): Promise<void> {
  for (const table of Object.keys(SEALED) as Sealed[]) {
    for await (const row of sealedRows(db, table)) {
      if (row.seal !== 0) continue
      const key = SEALED[table].map((column) => sql`${sql.ref(column)} = ${row[column]}`)
      await sql`update ${sql.table(table)} set seal = ${sealOf(table, row)} where ${sql.join(key, sql` and `)}`.execute(
        db,
      )
    }
  }
}
