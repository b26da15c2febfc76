import type { Kysely } from 'kysely'
import { ServandaError } from '../errors.ts'
import type { Tables } from '../store/schema.ts'

/** A captured text that people code, and the document that stands for it. */
export interface CodedText {
  readonly documentId: string
  readonly documentTitle: string
  readonly language: string
  readonly hash: string
  readonly text: string
}

/** The text that a document stands in, by the document's id or the name of its source. */
export async function codedText(db: Kysely<Tables>, document: string): Promise<CodedText | undefined> {
  return db
    .selectFrom('document as d')
    .innerJoin('document as whole', 'whole.id', 'd.capture_id')
    .innerJoin('capture as c', 'c.document_id', 'd.capture_id')
    .select([
      'whole.id as documentId',
      'whole.title as documentTitle',
      'whole.language',
      'c.text_hash as hash',
      'c.text',
    ])
    .where((eb) => eb.or([eb('d.id', '=', document), eb('d.source', '=', document)]))
    .orderBy('d.id', 'desc')
    .executeTakeFirst()
}

/** @throws ServandaError `coding` where there is no such document */
export async function givenText(db: Kysely<Tables>, document: string): Promise<CodedText> {
  const found = await codedText(db, document)
  if (found) return found
  throw codingRefusal(`there is no document ${document.slice(0, 100)}; "servanda list documents" shows them`)
}

export const codingRefusal = (message: string): ServandaError => new ServandaError('coding', message)
