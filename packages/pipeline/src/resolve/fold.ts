interface Folding {
  readonly silent: readonly string[]
  readonly spellings: Readonly<Record<string, string>>
  readonly plural?: string
}

const PLAIN = /^[a-z0-9]+$/

/** A word as it stands in a key: small letters without marks, singular, in one spelling; '' for a silent word. */
export function foldWord(word: string, { silent, spellings, plural }: Folding): string {
  const lower = word.toLowerCase()
  const bare = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replaceAll('đ', 'd')
  if (silent.includes(bare)) return ''
  if (Object.hasOwn(spellings, bare)) return spellings[bare]!
  const many = plural && bare.length > 4 && bare.endsWith(plural) && !bare.endsWith(plural + plural)
  return many ? bare.slice(0, -plural.length) : bare
}
