import type { Context } from '../context.ts'
import { sealedRows } from '../store/sealed-rows.ts'
import { SEALED, type Sealed, sealOf } from '../store/seals.ts'
import { LINKED, tallied } from '../store/tallies.ts'
import type { VerifyReport } from '../verbs.ts'

/** Rows that are not as they were written, of the tables whose rows bear a seal. */
export async function sealProblems({ store }: Pick<Context, 'store'>): Promise<VerifyReport['problems']> {
  const found: VerifyReport['problems'][number][] = []
  for (const table of Object.keys(SEALED) as Sealed[]) {
    for await (const row of sealedRows(store.db, table)) {
      if (sealOf(table, row) === row.seal) continue
      const key = SEALED[table].map((column) => String(row[column]))
      found.push({
        code: 'verify/row-changed',
        source: '',
        ...('document_id' in row ? { id: String(row.document_id) } : {}),
        message: `the row ${key.join(' ')} of the table ${table} is not as it was written`,
      })
    }
  }
  return found
}

/** Tables that hold other rows than were written: some have gone, have come, or stand in the place of others. */
export async function tallyProblems({ store: { db } }: Pick<Context, 'store'>): Promise<VerifyReport['problems']> {
  const written = new Map((await db.selectFrom('tally').selectAll().execute()).map((row) => [row.name, row]))
  return (await tallied(db)).flatMap(({ name, held, seals }) => {
    const tally = written.get(name)
    if (tally?.held === held && tally.seals === seals) return []
    const next = LINKED.includes(name) ? '"servanda doctor --rebuild" links all anew' : 'restore a backup'
    const message = `the table ${name} holds ${held} rows, which are not the ${tally?.held ?? 0} that were written; ${next}`
    return [{ code: 'verify/rows-miscounted', source: '', message }]
  })
}
