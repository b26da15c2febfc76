import type { Part } from '@servanda/pipeline'
import type { CaptureReading } from '../reading/index.ts'
import type { WorkPairTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { SameAs } from '../works-rows.ts'
import { findSameTexts, type Same } from './find-same.ts'

/** A reading, and the name of the input that it is of. */
type Named = CaptureReading & { readonly source: string }

/** Finds the documents that carry the texts of a capture just kept, and keeps what it found as suggestions. */
export async function proposeWorks(store: Store, ids: readonly string[], reading: Named): Promise<readonly SameAs[]> {
  const pairs: WorkPairTable[] = []
  const proposals: SameAs[] = []
  for (const [at, part] of reading.parts.entries()) {
    const found = await findSameTexts(store, ids[0]!, reading, part, reading.source)
    pairs.push(...found.map((same) => pairRow(ids[at]!, same)))
    proposals.push(...sameAs(ids[at]!, part, found))
  }
  await store.write({ rows: { work_pair: pairs, grouped: [{ document_id: ids[0]! }] } })
  return proposals
}

/** What a document seems to carry the text of, before anything is kept. */
export async function likelyWorks(store: Store, reading: Named): Promise<readonly SameAs[]> {
  const proposals: SameAs[] = []
  for (const part of reading.parts) {
    proposals.push(...sameAs('', part, await findSameTexts(store, '', reading, part, reading.source)))
  }
  return proposals
}

function sameAs(id: string, { facts }: Part, found: readonly Same[]): readonly SameAs[] {
  const translations = found.filter(({ relation }) => relation === 'translation')
  const languages = new Set([facts.language?.value, ...translations.map(({ document }) => document.language)])
  return found.map(({ document, relation, share, reason }) => ({
    document: id,
    id: document.id,
    source: document.source,
    title: document.title,
    language: document.language,
    relation,
    share,
    reason,
    ...(relation === 'translation' ? { languages: languages.size } : {}),
  }))
}

export const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

function pairRow(id: string, { document, relation, share, reason }: Same): WorkPairTable {
  const [document_id, other_id] = inOrder(id, document.id)
  return { document_id, other_id, relation, share, reason }
}
