import { foldUnits } from '../text/index.ts'

interface Folding {
  readonly silent: readonly string[]
  readonly spellings: Readonly<Record<string, string>>
}

const PLAIN = /^[a-z0-9]+$/

/** A word as it stands in a key: small letters without marks, in one spelling; '' for a silent word. */
export function foldWord(word: string, { silent, spellings }: Folding): string {
  const lower = word.toLowerCase()
  const bare = PLAIN.test(lower)
    ? lower
    : foldUnits(lower)
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replaceAll('đ', 'd')
  if (silent.includes(bare)) return ''
  return Object.hasOwn(spellings, bare) ? spellings[bare]! : bare
}
