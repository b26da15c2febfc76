import { EMPTY, type EntryDraft, entryRow, type Head, sealed } from './entry.ts'
import { columnsOf, projected, projectionOf } from './projection.ts'

/** How an engine runs one statement inside the transaction that appends. */
type Run = (sql: string, parameters: readonly unknown[]) => readonly unknown[]

const LAST = 'select n, at, hash from log_entry order by n desc limit 1'

/** Appends entries to the log and brings the tables that show its last states up to date. */
export function append(run: Run, drafts: readonly EntryDraft[], now: string): void {
  const [head = EMPTY] = run(LAST, []) as readonly Head[]
  for (const entry of sealed(drafts, head, now)) {
    const row = Object.entries(entryRow(entry))
    run(
      insert(
        'log_entry',
        row.map(([column]) => column),
      ),
      row.map(([, value]) => value),
    )
    const projection = projectionOf(entry.subject)
    if (!projection) continue
    run(`delete from ${projection.table} where subject = ?`, [entry.subject])
    const values = projected(projection, entry)
    if (values) run(insert(projection.table, columnsOf(projection)), values)
  }
}

const insert = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
