import type { CaptureReading } from '../reading/index.ts'
import type { WorkPairTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { SameAs } from '../works-rows.ts'
import { findSameTexts, type Same } from './find-same.ts'

/** Finds the documents that carry the texts of a capture just kept, and keeps what it found as suggestions. */
export async function proposeWorks(
  store: Store,
  ids: readonly string[],
  reading: CaptureReading,
): Promise<readonly SameAs[]> {
  const pairs: WorkPairTable[] = []
  const proposals: SameAs[] = []
  for (const [at, part] of reading.parts.entries()) {
    for (const same of await findSameTexts(store, ids[0]!, reading, part)) {
      pairs.push(pairRow(ids[at]!, same))
      const { document, relation, share, reason } = same
      const { id, source, title, language } = document
      proposals.push({ document: ids[at]!, id, source, title, language, relation, share, reason })
    }
  }
  await store.write({ rows: { work_pair: pairs, grouped: [{ document_id: ids[0]! }] } })
  return proposals
}

export const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

function pairRow(id: string, { document, relation, share, reason }: Same): WorkPairTable {
  const [document_id, other_id] = inOrder(id, document.id)
  return { document_id, other_id, relation, share, reason }
}
