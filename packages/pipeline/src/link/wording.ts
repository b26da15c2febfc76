/** What a language says about telling two wordings of one thing from two things. */
export interface WordingWords {
  /** Words that tell nothing of what a provision is about: articles, prepositions, auxiliaries, pronouns. */
  readonly idle: readonly string[]
  /** Words of so many provisions that sharing one says nearly nothing: "strengthen", "cooperation". */
  readonly everywhere: readonly string[]
  /** Words of so many provisions that sharing one says little: "leaders", "mechanism". */
  readonly common: readonly string[]
  /** Words that texts put for one another, a family each: "uphold", "maintain", "safeguard". */
  readonly families: readonly (readonly string[])[]
  /** Of these, words with or without which a text says the same: "the", "also". */
  readonly silent: readonly string[]
  /** Adverbs of manner, which texts add and drop without a change of meaning: "closely", "properly". */
  readonly light: readonly string[]
  /** Words that make the same undertaking firmer: "always", "fully". */
  readonly firmer: readonly string[]
  /** Words that make it softer: "gradually", "some". */
  readonly softer: readonly string[]
  /** Words that deny what follows them: "not", "never". */
  readonly denying?: readonly string[]
  /** Words for a community of states or peoples, and for everybody: one of the parties is not the one of mankind. */
  readonly communities?: readonly string[]
  readonly everybody?: readonly string[]
  /** The form under which inflected words meet; of a word in lower case. */
  readonly root: (word: string) => string
}

/** What is known of a word, ready to compare. */
interface Term {
  /** Equal for words that mean one thing; a 32-bit hash. */
  readonly id: number
  /** How much sharing it says, 0 to 1; 0 for idle words. */
  readonly weight: number
  /** 1 for a word that makes firmer, -1 for one that makes softer, 0 otherwise. */
  readonly force: number
  readonly silent: boolean
  readonly denies: boolean
  readonly scope?: 'community' | 'everybody'
}

export interface Wording {
  readonly termOf: (word: string) => Term
}

const EVERYWHERE = 0.45
const COMMON = 0.5
const LIGHT = 0.1
const MOST_KEPT = 200_000

/** Makes the tables of a language; words that its lists do not hold weigh 1. */
export function wordingOf(words: WordingWords): Wording {
  const { root } = words
  const idle = new Set(words.idle)
  const family = new Map<string, string>()
  for (const members of words.families) for (const word of members) family.set(root(word), `=${members[0]}`)
  const nameOf = (word: string): string => family.get(root(word)) ?? root(word)
  const everywhere = new Set(words.everywhere.map(nameOf))
  const common = new Set(words.common.map(nameOf))
  const force = new Map([
    ...words.firmer.map((word) => [word, 1] as const),
    ...words.softer.map((word) => [word, -1] as const),
  ])
  const light = new Set([...words.light, ...force.keys()])
  const silent = new Set(words.silent)
  const denying = new Set(words.denying)
  const scopes = new Map([
    ...(words.communities ?? []).map((word) => [word, 'community'] as const),
    ...(words.everybody ?? []).map((word) => [word, 'everybody'] as const),
  ])
  const weightOf = (word: string, name: string): number => {
    if (light.has(word)) return LIGHT
    if (everywhere.has(name)) return EVERYWHERE
    return common.has(name) ? COMMON : 1
  }
  const find = (word: string): Term => {
    const pull = force.get(word) ?? 0
    const denies = denying.has(word)
    const scope = scopes.get(word)
    if (idle.has(word) || silent.has(word)) return { id: 0, weight: 0, force: pull, silent: silent.has(word), denies }
    const name = nameOf(word)
    const weight = weightOf(word, name)
    return { id: hashOf(name), weight, force: pull, silent: false, denies, ...(scope ? { scope } : {}) }
  }
  return { termOf: remembered(find) }
}

/** For a language whose pack says nothing: every word weighs 1 and stands for itself. */
export const plainWording: Wording = wordingOf({
  idle: [],
  silent: [],
  light: [],
  everywhere: [],
  common: [],
  families: [],
  firmer: [],
  softer: [],
  root: (word) => word,
})

function remembered(find: (word: string) => Term): (word: string) => Term {
  const known = new Map<string, Term>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const term = find(word)
    if (known.size < MOST_KEPT) known.set(word, term)
    return term
  }
}

/** FNV-1a over code units, 32 bits; never 0, which stands for no term. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0 || 1
}
