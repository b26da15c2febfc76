import type { DocumentFacts } from '@servanda/pipeline'
import type { Compilable } from 'kysely'
import type { Store } from '../store/store.ts'

/** A document in the register that holds a text which is to be added. */
export interface Same {
  readonly id: string
  readonly source: string
  /** Facts given as options when it was added, as JSON. */
  readonly given: string
}

const query = ({ db }: Store, textHash: string) =>
  db
    .selectFrom('capture')
    .innerJoin('document', 'document.id', 'capture.document_id')
    .select(['document.id', 'document.source', 'capture.given'])
    .where('capture.text_hash', '=', textHash)
    .limit(1)

/** Query for the `Same` of a text. */
export const sameText = (store: Store, textHash: string): Compilable => query(store, textHash)

export const findSame = (store: Store, textHash: string): Promise<Same | undefined> =>
  query(store, textHash).executeTakeFirst()

/** Why nothing changes, and whether something that was said of the document is not taken. */
export function whyUnchanged(same: Same, source: string, given: DocumentFacts): string {
  const where = same.source === source ? 'is in the register already' : `holds the same text as ${same.source}`
  const isNew = Object.keys(given).length > 0 && JSON.stringify(given) !== same.given
  return isNew ? `${where}; the facts given now are not taken` : where
}
