import { bandsOf, type Part, shinglesOf } from '@servanda/pipeline'
import type { Captured } from '@servanda/readers'
import { comparedWords } from '../search/fold.ts'
import type { Tables } from '../store/schema.ts'
import { textWithout } from './text-without.ts'

const known = new WeakMap<Part, Uint32Array>()

/** The shingles of a part's text, what stands around it set aside. */
export function shinglesOfPart({ text, from }: Pick<Captured, 'text' | 'from'>, part: Part): Uint32Array {
  const before = known.get(part)
  if (before) return before
  const span = { start: Math.max(from, part.start), end: part.end }
  const shingles = shinglesOf(comparedWords(textWithout(text, span, part.furniture)))
  known.set(part, shingles)
  return shingles
}

/** The numbers by which near-copies of a document are found. */
export const bandRows = (documentId: string, captured: Captured, part: Part): readonly Tables['work_band'][] =>
  [...new Set(bandsOf(shinglesOfPart(captured, part)))].map((value) => ({ document_id: documentId, value }))
