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

/** A document read from these bytes under this name, and whether its work has been looked for. */
export async function findOriginal(
  { db }: Store,
  originalHash: string,
  source: string,
): Promise<(Same & { readonly grouped: boolean }) | undefined> {
  const found = await db
    .selectFrom('capture')
    .innerJoin('document', 'document.id', 'capture.document_id')
    .leftJoin('grouped', 'grouped.document_id', 'capture.document_id')
    .select(['document.id', 'document.source', 'capture.given', 'grouped.document_id as grouped'])
    .where('capture.original_hash', '=', originalHash)
    .where('document.source', '=', source)
    .limit(1)
    .executeTakeFirst()
  return found && { ...found, grouped: found.grouped !== null }
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
