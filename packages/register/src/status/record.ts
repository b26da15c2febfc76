import { sql } from 'kysely'
import { entryOf } from '../log/entry.ts'
import { columnsOf, PROJECTIONS, projected } from '../log/projection.ts'
import type { AssessmentTable, EvidenceTable, LogEntryTable, SearchNoteTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** All that is on record about items. */
export interface OnRecord {
  readonly assessment: readonly AssessmentTable[]
  readonly evidence: readonly EvidenceTable[]
  readonly search: readonly SearchNoteTable[]
}

/** The record as it is, or as it was at the end of a past day; of some captured texts, or of all. */
export async function recordOf(store: Store, asOf?: string, textHashes?: readonly string[]): Promise<OnRecord> {
  if (asOf !== undefined) return pastRecord(store, asOf)
  const rows = async (table: 'assessment' | 'evidence' | 'search_note') => {
    const all = store.db.selectFrom(table).selectAll()
    const some = textHashes ? all.where('text_hash', 'in', [...textHashes]) : all
    return (await some.orderBy('entry').execute()) as unknown as readonly never[]
  }
  return { assessment: await rows('assessment'), evidence: await rows('evidence'), search: await rows('search_note') }
}

/** What the log said at the end of a day, played into the same rows. */
async function pastRecord({ db }: Store, day: string): Promise<OnRecord> {
  const { rows } = await sql<LogEntryTable>`select * from log_entry where n in
    (select max(n) from log_entry where at < ${`${day}T24`}
      and action in ('assess', 'evidence', 'search', 'undo') group by subject) order by n`.execute(db)
  const entries = rows.map(entryOf)
  const of = (kind: string) => {
    const projection = PROJECTIONS[kind]!
    const columns = columnsOf(projection)
    return entries
      .filter(({ subject }) => subject.startsWith(`${kind}/`))
      .flatMap((entry) => {
        const values = projected(projection, entry)
        return values ? [Object.fromEntries(columns.map((column, at) => [column, values[at]]))] : []
      }) as unknown as readonly never[]
  }
  return { assessment: of('assessment'), evidence: of('evidence'), search: of('search') }
}
