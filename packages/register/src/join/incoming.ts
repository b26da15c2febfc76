import type { Kysely } from 'kysely'
import { documentSubject } from '../log/document-entries.ts'
import type { DocumentTable, Tables } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Tails } from './tails.ts'

/** Which documents of another register come in. */
export interface Incoming {
  /** Ids of the captured texts that are taken over with all that was read in them. */
  readonly captures: readonly string[]
  /** Ids of documents here whose place they take. */
  readonly replaced: readonly string[]
  /** Subjects of documents that were read anew on both sides: what this register read holds. */
  readonly held: readonly string[]
  /** Documents there whose text is here under another id, which is given where the same part of it is a document. */
  readonly same: readonly { readonly id: string; readonly source: string; readonly here?: string }[]
}

type Place = Pick<DocumentTable, 'id' | 'capture_id' | 'source' | 'span_start' | 'text_hash'>

export async function incomingOf(here: Store, there: Store, { theirs, unseen }: Tails): Promise<Incoming> {
  const [ours, others] = [await placesIn(here.db), await placesIn(there.db)]
  const subjects = (some: Tails['theirs']) => new Set(some.map(({ subject }) => subject))
  const [changed, mine] = [subjects(theirs), subjects(unseen)]
  const touched = [...others, ...ours].filter(({ id }) => changed.has(documentSubject(id)))
  const captures = [...new Set(touched.map(({ capture_id }) => capture_id))]
  const partsOf = (some: readonly Place[], capture: string) => some.filter(({ capture_id }) => capture_id === capture)
  const isHeld = (capture: string) => partsOf(ours, capture).some(({ id }) => mine.has(documentSubject(id)))
  const twinOf = (capture: string) => {
    const [one] = partsOf(others, capture)
    return partsOf(ours, capture).length > 0 ? undefined : ours.find(({ text_hash }) => text_hash === one?.text_hash)
  }
  const taken = captures.filter((capture) => !isHeld(capture) && !twinOf(capture))
  return {
    captures: taken,
    replaced: taken.flatMap((capture) => partsOf(ours, capture).map(({ id }) => id)),
    held: captures
      .filter(isHeld)
      .flatMap((capture) => [...partsOf(ours, capture), ...partsOf(others, capture)])
      .map(({ id }) => documentSubject(id)),
    same: captures.flatMap((capture) => {
      const twin = twinOf(capture)
      if (!twin) return []
      const parts = partsOf(ours, twin.capture_id)
      return partsOf(others, capture).map(({ id, source, span_start }) => {
        const part = parts.find((one) => one.span_start === span_start)
        return { id, source, ...(part ? { here: part.id } : {}) }
      })
    }),
  }
}

const placesIn = (db: Kysely<Tables>): Promise<Place[]> =>
  db.selectFrom('document').select(['id', 'capture_id', 'source', 'span_start', 'text_hash']).orderBy('id').execute()
