import { sql } from 'kysely'
import type { AskedValue, FoundDocuments, WorkIndex } from './work-index.ts'

const holding = (table: string, column: string, asked: readonly AskedValue[], most: number) => sql<FoundDocuments>`
  with asked as
    (select value ->> 0 as at, value ->> 1 as held, value ->> 2 as own from json_each(${JSON.stringify(asked)}))
  select * from (select a.at, (select json_group_array(id) from (
      select distinct t.document_id as id from ${sql.table(table)} t
      where t.${sql.ref(column)} = a.held and t.document_id <> a.own limit ${most})) as ids from asked a)
  where ids <> '[]'`

/** Lists of values go in as JSON, so that one prepared statement serves any number of them. */
export const sqliteWorkIndex: WorkIndex = {
  near: (asked, most) => holding('work_band', 'value', asked, most),
  sharing: (asked, most) => holding('provision', 'item_id', asked, most),
  ofTheDay: (asked, most) => sql`
    with asked as (select value ->> 0 as at, value ->> 1 as day, value ->> 2 as language, value ->> 3 as capture
      from json_each(${JSON.stringify(asked)}))
    select * from (select a.at, (select json_group_array(id) from (
        select d.id from document d where d.place >= a.day || ' ' and d.place < a.day || '!'
          and d.language not in (a.language, 'und') and d.capture_id <> a.capture limit ${most})) as ids from asked a)
    where ids <> '[]'`,
}
