import type { DocumentFacts, Furniture, Passage, Section, ThingType } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { layoutIn } from '../keep/layout.ts'
import { documentRow } from '../query/document-row.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { versionsOf } from '../query/versions.ts'
import { passagesIn } from '../reading/passages.ts'
import type { DocumentDetail, MentionRow } from '../rows.ts'
import type { DocumentTable, MentionTable, SectionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** A document's row by its id or the name of its source. */
export const documentRecord = async (store: Store, id: string): Promise<DocumentTable | undefined> =>
  (await byId(store, id)) ?? (await bySource(store, id))

/** A document by its id or the name of its source; of several with one name, the one added last. */
export async function document({ store }: Context, id: string): Promise<DocumentDetail | undefined> {
  const { db } = store
  const record = await documentRecord(store, id)
  if (!record) return undefined
  const capture = await db
    .selectFrom('capture')
    .select(['text', 'other_headers', 'layout', 'reader', 'added'])
    .where('document_id', '=', record.capture_id)
    .executeTakeFirstOrThrow()
  const others = db.selectFrom('document').selectAll().where('capture_id', '=', record.id).where('id', '<>', record.id)
  const { rows: provisions } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.document_id = ${record.id} order by p.n`.execute(db)
  const ofThis = (table: 'section' | 'furniture' | 'mention') =>
    db.selectFrom(table).selectAll().where('document_id', '=', record.id).orderBy('n').execute()
  const furniture = (await ofThis('furniture')).map((row) => furnitureOf(row as never))
  return {
    ...documentRow(record),
    text: capture.text,
    facts: JSON.parse(record.facts) as Record<string, DocumentFacts['title'] & {}>,
    otherHeaders: JSON.parse(capture.other_headers) as Record<string, string>,
    sections: ((await ofThis('section')) as SectionTable[]).map(sectionOf),
    furniture,
    codings: provisions.map(provisionRow),
    mentions: ((await ofThis('mention')) as MentionTable[]).map((row) => mentionRow(row, record.source)),
    passages: passagesOf(record, capture.text, furniture),
    places: layoutIn(capture.layout).places ?? [],
    reader: capture.reader,
    embedded: (await others.orderBy('place').execute()).map(documentRow),
    added: capture.added,
    pipeline: record.pipeline,
    ...(await versionsOf(store, { id: record.id, hash: record.text_hash })),
  }
}

/** The passages in other languages of a document, a header and other documents left out. */
function passagesOf(
  { span_start, span_end, language }: DocumentTable,
  text: string,
  furniture: readonly Furniture[],
): readonly Passage[] {
  const header = furniture.findLast(({ why }) => why === 'header')?.end ?? 0
  const end = span_end ?? text.length
  return passagesIn(text, span_start ?? header, language).filter((passage) => passage.end <= end)
}

const byId = ({ db }: Store, id: string): Promise<DocumentTable | undefined> =>
  db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()

const bySource = ({ db }: Store, source: string): Promise<DocumentTable | undefined> =>
  db
    .selectFrom('document')
    .selectAll()
    .where('source', '=', source)
    .whereRef('id', '=', 'capture_id')
    .orderBy('id', 'desc')
    .executeTakeFirst()

const sectionOf = ({ span_start, span_end, label, heading, heading_start, heading_end }: SectionTable): Section => ({
  start: span_start,
  end: span_end,
  label,
  ...(heading === null ? {} : { heading: { start: heading_start!, end: heading_end!, quote: heading } }),
})

const furnitureOf = ({
  span_start,
  span_end,
  why,
}: {
  span_start: number
  span_end: number
  why: string
}): Furniture => ({
  start: span_start,
  end: span_end,
  why: why as Furniture['why'],
})

export const mentionRow = (
  { span_start, span_end, quote, type, thing_id, document_id }: Omit<MentionTable, 'n' | 'key' | 'name'>,
  source: string,
): MentionRow => ({
  thingId: thing_id,
  type: type as ThingType,
  documentId: document_id,
  source,
  start: span_start,
  end: span_end,
  quote,
})
