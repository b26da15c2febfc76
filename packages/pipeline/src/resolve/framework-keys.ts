import type { Names, ThingType } from '../model/index.ts'
import { lexicon, scan } from '../text/index.ts'
import { pairAt } from './pair.ts'
import { perFrameworks } from './per-frameworks.ts'
import { foldKey } from './range.ts'
import type { NameRules } from './rules.ts'
import { type Gazetteer, gazetteer, type Known, partyAt } from './trie.ts'
import { viewOf } from './view.ts'

const NO_WORDS = lexicon([])
const FOLDED = ['mechanism', 'instrument', 'project', 'event'] as const

/** Mechanisms, instruments, projects and events of the frameworks by type and folded name: `mechanism copper-forum`. */
export const frameworkKeys = perFrameworks((frameworks, rules: NameRules): ReadonlyMap<string, Known> => {
  const byKey = new Map<string, Known>()
  const names = gazetteer(frameworks, rules)
  for (const type of FOLDED)
    for (const thing of frameworks.flatMap((framework) => framework[`${type}s`])) {
      const all = thing.names[rules.language as keyof Names] ?? []
      const known: Known = { type, key: thing.id, name: all[0] ?? thing.id, parties: [], use: 'name' }
      for (const key of all.flatMap((name) => keysOfName(name, { type, rules, names })))
        if (!byKey.has(key)) byKey.set(key, known)
    }
  return byKey
})

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
