import type { Client } from '@servanda/server/client'
import type { Noticed } from './components/notices.tsx'

/** The documents that carry a notice: of those named, or of the whole register where rows do not name theirs. */
export async function noticedDocuments(api: Client, named?: readonly string[]): Promise<readonly Noticed[]> {
  const { byDocument } = await api.summary()
  return byDocument
    .filter(({ id, notice }) => notice !== undefined && (named?.includes(id) ?? true))
    .map(({ notice }) => ({ notice }))
}
