import { sql } from 'kysely'
import { PROVISION_COLUMNS } from '../query/provision-row.ts'
import type { LinkIndex } from './link-index.ts'

/** A table of keys that is its own index. */
export const sqliteLinkIndex: LinkIndex = {
  async create(db) {
    await sql`create table if not exists link_key
      (key integer not null, place integer not null, primary key (key, place)) without rowid`.execute(db)
  },
  near: (asked, most) => sql`
    with asked as
      (select value ->> 0 as key, value ->> 1 as n, value ->> 2 as place from json_each(${JSON.stringify(asked)}))
    select a.n, (select json_group_array(place) from (
      select * from (select k.place from link_key k where k.key = a.key and k.place < a.place
        order by k.place desc limit ${most})
      union all
      select * from (select k.place from link_key k where k.key = a.key and k.place > a.place
        order by k.place limit ${most}))) as places
    from asked a`,
  filed: (places) => sql`
    with asked as (select value as place from json_each(${JSON.stringify(places)}))
    select w.* from asked a cross join wording w on w.place = a.place order by w.document_id, w.n`,
  async isFiled(db) {
    const { rows } = await sql<{ readonly filed: number; readonly found: number; readonly held: number }>`
      select count(*) as filed, count(x.key) as found, (select count(*) from link_key) as held
      from wording w, json_each(keys(w.terms)) k left join link_key x on x.key = k.value and x.place = w.place`.execute(
      db,
    )
    const { filed, found, held } = rows[0]!
    return filed === found && filed === held
  },
  provisions: (ids) => sql`
    with asked as (select value ->> 0 as document_id, value ->> 1 as n from json_each(${JSON.stringify(ids)}))
    select ${PROVISION_COLUMNS} from asked a cross join provision p on p.document_id = a.document_id and p.n = a.n
      join document d on d.id = p.document_id`,
}

/** Statements that file a document's provisions under their keys, each for its id. */
export const FILE_DOCUMENT = [
  `insert into link_key (key, place) select k.value, w.place from wording w, json_each(keys(w.terms)) k
     where w.document_id = ?`,
] as const

/** Statements that forget how a document was linked, so that it is linked anew. */
export const UNFILE_DOCUMENT = [
  `delete from link_key where (key, place) in
     (select k.value, w.place from wording w, json_each(keys(w.terms)) k where w.document_id = ?)`,
  'delete from wording where document_id = ?',
  'delete from link where document_id = ?',
  'delete from link where earlier_id = ?',
  'delete from linked where document_id = ?',
] as const
