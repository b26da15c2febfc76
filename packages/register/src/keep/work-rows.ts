import { bandsOf, type Part, shinglesOf } from '@servanda/pipeline'
import type { Captured } from '@servanda/readers'
import { comparedWords } from '../search/fold.ts'
import type { Tables } from '../store/schema.ts'
import { textWithout } from './text-without.ts'

/** How a part's text is known again, what stands around it set aside. */
interface Signature {
  readonly shingles: Uint32Array
  readonly bands: readonly number[]
}

const known = new WeakMap<Part, Signature>()

/** Worked out once for each part. */
export function signatureOf({ text, from }: Pick<Captured, 'text' | 'from'>, part: Part): Signature {
  const before = known.get(part)
  if (before) return before
  const span = { start: Math.max(from, part.start), end: part.end }
  const shingles = shinglesOf(comparedWords(textWithout(text, span, part.furniture)))
  const signature = { shingles, bands: [...new Set(bandsOf(shingles))] }
  known.set(part, signature)
  return signature
}

/** The numbers by which near-copies of a document are found. */
export const bandRows = (documentId: string, captured: Captured, part: Part): readonly Tables['work_band'][] =>
  signatureOf(captured, part).bands.map((value) => ({ document_id: documentId, value }))
