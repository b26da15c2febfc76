import type { Names, ThingType } from '../model/index.ts'
import { lexicon, scan } from '../text/index.ts'
import { wordsOf } from './antecedents.ts'
import type { Known } from './framework-names.ts'
import { type Gazetteer, gazetteer, partyAt } from './gazetteer.ts'
import { pairAt } from './pair.ts'
import { perFrameworks } from './per-frameworks.ts'
import { foldKey } from './range.ts'
import type { NameRules } from './rules.ts'
import { viewOf } from './view.ts'

const NO_WORDS = lexicon([])
const FOLDED = ['mechanism', 'instrument', 'project', 'event'] as const

/** A name of a framework as words. */
interface Entry {
  readonly words: ReadonlySet<string>
  readonly known: Known
}

/** The mechanisms, instruments, projects and events of a set of frameworks. */
interface FrameworkKeys {
  /** By type and folded name: `mechanism copper-forum`. */
  readonly byKey: ReadonlyMap<string, Known>
  /** Those of a relationship by type and each word: `mechanism copper`. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
}

export const frameworkKeys = perFrameworks((frameworks, rules: NameRules): FrameworkKeys => {
  const byKey = new Map<string, Known>()
  const byWord = new Map<string, Entry[]>()
  const names = gazetteer(frameworks, rules)
  for (const type of FOLDED)
    for (const [thing, paired] of frameworks.flatMap((one) =>
      one[`${type}s`].map((thing) => [thing, one.pair.length > 0] as const),
    )) {
      const all = thing.names[rules.language as keyof Names] ?? []
      const known: Known = { type, key: thing.id, name: all[0] ?? thing.id, parties: [], use: 'name' }
      for (const key of all.flatMap((name) => keysOfName(name, { type, rules, names }))) {
        if (!byKey.has(key)) byKey.set(key, known)
        if (!paired) continue
        const words = new Set(wordsOf(key))
        for (const word of words)
          byWord.set(`${type} ${word}`, [...(byWord.get(`${type} ${word}`) ?? []), { words, known }])
      }
    }
  return { byKey, byWord }
})

/**
 * What a framework calls by these words in another order, or by these and a few more: "joint railway committee" for
 * "Railway Cooperation Joint Committee". `undefined` where two things might be meant.
 */
export function likeKnown({ byWord }: FrameworkKeys, head: string, folded: string): Known | undefined {
  const entries = byWord.get(head)
  const words = entries ? [...new Set(wordsOf(folded))] : []
  if (!entries || words.length < 2) return undefined
  let found: Known | undefined
  for (const entry of entries) {
    if (words.length * 2 < entry.words.size || !words.every((word) => entry.words.has(word))) continue
    if (found && found.key !== entry.known.key) return undefined
    found = entry.known
  }
  return found
}

interface NameOf {
  readonly type: ThingType
  readonly rules: NameRules
  readonly names: Gazetteer
}

/** A name folded, with and without the pair's names at its start. */
function keysOfName(name: string, { type, rules, names }: NameOf): string[] {
  const tokens = scan(name, NO_WORDS)
  const view = viewOf(tokens, rules)
  for (let at = 0; at < tokens.count; at++) {
    const match = partyAt(names, tokens, at)
    if (match) view.owner.fill(match.known, at, match.last)
  }
  const behind = pairAt(view, 0, tokens.count)?.last ?? 0
  return [0, behind].map((first) => `${type} ${foldKey(view, first, tokens.count)}`)
}
