import type { Repeated } from '../store/sqlite-messages.ts'
import type { ItemChange } from './item-change.ts'

/** Marks the items of a linked document's provisions that hold other words than their own: its links are taken out. */
export const UNSETTLE_DOCUMENT = `insert into item_unsettled (item_id)
  select distinct p.item_id from provision p
  where p.document_id = ? and p.item_id is not null
    and exists (select 1 from wording w where w.document_id = p.document_id)
    and exists (select 1 from provision q join item_words w on w.document_id = q.document_id and w.n = q.n
      where q.item_id = p.item_id)
  on conflict do nothing`

export const FORGET_WORDS = 'delete from item_words where document_id = ?'

/** Marks the item of one provision. */
export const UNSETTLE_PROVISION = `insert into item_unsettled (item_id)
  select item_id from provision where document_id = ? and n = ? and item_id is not null on conflict do nothing`

/** Forgets that a provision is called by other words, where these are no longer its own. */
export const FORGET_OTHER_WORDS = 'delete from item_words where document_id = ? and n = ? and words_id <> ?'

export function itemStatements({ joined = [], told = [], unsettled = [], settled = [] }: ItemChange): Repeated[] {
  return [
    {
      sql: `insert into item_words (document_id, n, words_id, item_id) select document_id, n, item_id, ? from provision p
        where p.item_id = ? and not exists
          (select 1 from item_words w where w.document_id = p.document_id and w.n = p.n)`,
      rows: joined.map(({ from, to }) => [to, from]),
    },
    {
      sql: `update item_words set item_id = ?
        where (document_id, n) in (select document_id, n from provision where item_id = ?)`,
      rows: joined.map(({ from, to }) => [to, from]),
    },
    { sql: 'update provision set item_id = ? where item_id = ?', rows: joined.map(({ from, to }) => [to, from]) },
    {
      sql: 'update provision set item_id = ? where document_id = ? and n = ?',
      rows: told.map(({ documentId, n, itemId }) => [itemId, documentId, n]),
    },
    {
      sql: 'delete from item_words where document_id = ? and n = ?',
      rows: told.map(({ documentId, n }) => [documentId, n]),
    },
    {
      sql: 'insert into item_words (document_id, n, words_id, item_id) values (?, ?, ?, ?)',
      rows: told
        .filter(({ itemId, wordsId }) => itemId !== wordsId)
        .map(({ documentId, n, itemId, wordsId }) => [documentId, n, wordsId, itemId]),
    },
    {
      sql: 'insert into item_unsettled (item_id) values (?) on conflict do nothing',
      rows: unsettled.map((id) => [id]),
    },
    { sql: 'delete from item_unsettled where item_id = ?', rows: settled.map((id) => [id]) },
  ]
}
