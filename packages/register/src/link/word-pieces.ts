import { diffWordsWithSpace } from 'diff'
import type { WordPiece } from '../rows.ts'

/** Cuts runs of Han, which have no spaces, into words; quotes are short enough for it. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const HAN = /\p{Script=Han}/u

/** Two wordings as pieces in order: what both say, and what only one does. */
export function wordPieces(a: string, b: string): readonly WordPiece[] {
  const options = HAN.test(a) || HAN.test(b) ? { intlSegmenter: words } : {}
  return diffWordsWithSpace(a, b, options).map(({ value, added, removed }) => ({
    text: value,
    ...(removed ? { only: 'a' as const } : added ? { only: 'b' as const } : {}),
  }))
}
