import type { Part } from '@servanda/pipeline'
import type { CaptureReading } from '../reading/index.ts'
import type { WorkPairTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { SameAs } from '../works-rows.ts'
import { type Asking, findSameTexts, type Same } from './find-same.ts'

/** A reading, and the name of the input that it is of. */
type Named = CaptureReading & { readonly source: string }

/** A capture that was just kept, its documents under these ids. */
interface Kept {
  readonly ids: readonly string[]
  readonly reading: Named
}

/** Finds the documents that carry the texts of a capture just kept, and keeps what it found as suggestions. */
export async function proposeWorks(store: Store, ids: readonly string[], reading: Named): Promise<readonly SameAs[]> {
  const [proposals = []] = await proposeAll(store, [{ ids, reading }])
  return proposals
}

/** The same for several, under one commit. */
async function proposeAll(store: Store, kept: readonly Kept[]): Promise<readonly (readonly SameAs[])[]> {
  const asking = kept.map(({ ids, reading }) => askingOf(ids, reading))
  const found = await findSameTexts(store, asking.flat())
  const pairs: WorkPairTable[] = []
  let next = 0
  const proposals = asking.map((parts) =>
    parts.flatMap(({ id, part }) => {
      const same = found[next++]!
      pairs.push(...same.map((one) => pairRow(id, one)))
      return sameAs(id, part, same)
    }),
  )
  await store.write({ rows: { work_pair: pairs, grouped: kept.map(({ ids }) => ({ document_id: ids[0]! })) } })
  return proposals
}

type Proposer = (ids: readonly string[], reading: Named) => Promise<readonly SameAs[]>

/** Gathers captures that become durable together, and proposes works for all of them at once. */
export function proposerOf(store: Store): Proposer {
  let gathered: { readonly kept: Kept[]; readonly proposals: Promise<readonly (readonly SameAs[])[]> } | undefined
  return async (ids, reading) => {
    if (!gathered) {
      const kept: Kept[] = []
      const proposals = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        gathered = undefined
        return proposeAll(store, kept)
      })
      gathered = { kept, proposals }
    }
    const at = gathered.kept.push({ ids, reading }) - 1
    return (await gathered.proposals)[at]!
  }
}

/** What a document seems to carry the text of, before anything is kept. */
export async function likelyWorks(store: Store, reading: Named): Promise<readonly SameAs[]> {
  const asking = askingOf(
    reading.parts.map(() => ''),
    reading,
  )
  const found = await findSameTexts(store, asking)
  return asking.flatMap(({ id, part }, at) => sameAs(id, part, found[at]!))
}

const askingOf = (ids: readonly string[], { captured, parts, source }: Named): readonly Asking[] =>
  parts.map((part, at) => ({ id: ids[at]!, captureId: ids[0]!, captured, part, source }))

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
