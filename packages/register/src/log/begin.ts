import type { Kysely } from 'kysely'
import { newId } from '../identity.ts'
import type { Tables } from '../store/schema.ts'
import { documentEntries } from './document-entries.ts'
import { EMPTY, type EntryDraft, entryRow, sealed } from './entry.ts'

/** Opens the log of a register that has none: of a new one, and of one whose documents came before its log. */
export async function beginLog(db: Kysely<Tables>, by: string): Promise<void> {
  const begun = await db.selectFrom('log_entry').select('n').limit(1).executeTakeFirst()
  if (begun) return
  const settings = await db.selectFrom('setting').selectAll().orderBy('name').execute()
  const first: EntryDraft = {
    by,
    action: 'init',
    subject: 'register',
    after: { id: newId(), settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])) },
  }
  const documents = await db
    .selectFrom('document')
    .innerJoin('capture', 'capture.document_id', 'document.capture_id')
    .selectAll('document')
    .select('capture.original_hash')
    .orderBy('document.id')
    .execute()
  const kept = documents.flatMap((row) => documentEntries({ by, originalHash: row.original_hash, documents: [row] }))
  for (const entry of sealed([first, ...kept], EMPTY, new Date().toISOString())) {
    await db.insertInto('log_entry').values(entryRow(entry)).execute()
  }
}
