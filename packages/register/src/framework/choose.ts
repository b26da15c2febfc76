import type { Framework, Names, Party } from '@servanda/pipeline'
import { builtInFrameworks, loadFramework } from './load.ts'

/** `auto`, `none`, the name of a framework that came with Servanda, or its folder. */
export type FrameworkChoice = string

/** The frameworks that a choice lets texts be read with. */
export interface FrameworkSet {
  readonly all: readonly Framework[]
  /** Those to read this text with; the same list each time the same are chosen. */
  of(text: string): readonly Framework[]
}

/**
 * The frameworks of a choice. `auto` reads a text with `base` and every framework both of whose parties it names; a
 * name or folder with `base` and that framework; `none` with nothing.
 *
 * @throws ServandaError `framework-missing` or `framework-invalid`.
 */
export async function frameworkSet(choice: FrameworkChoice): Promise<FrameworkSet> {
  if (choice === 'none') return { all: [], of: () => [] }
  const known = await builtInFrameworks()
  if (choice === 'auto') return { all: known, of: remembered((text) => chosenFrom(known, text)) }
  const base = known.filter((framework) => framework.name === 'base')
  const all = choice === 'base' ? base : [...base, await loadFramework(choice)]
  return { all, of: () => all }
}

function remembered(choose: (text: string) => readonly Framework[]): FrameworkSet['of'] {
  const lists = new Map<string, readonly Framework[]>()
  return (text) => {
    const chosen = choose(text)
    const key = chosen.map(({ name }) => name).join(' ')
    return lists.get(key) ?? lists.set(key, chosen).get(key)!
  }
}

/** Of these frameworks, those without a pair and those both of whose parties the text names. */
export function chosenFrom(frameworks: readonly Framework[], text: string): readonly Framework[] {
  const parties = new Map(frameworks.flatMap((framework) => framework.parties).map((party) => [party.id, party]))
  const named = new Map<string, boolean>()
  const isNamed = (id: string): boolean => {
    const known = named.get(id)
    if (known !== undefined) return known
    const party = parties.get(id)
    const found = party !== undefined && names(party).some((name) => stands(name, text))
    named.set(id, found)
    return found
  }
  return frameworks.filter((framework) => framework.pair.every(isNamed))
}

const every = (some: Names | undefined): readonly string[] => (some ? Object.values(some).flat() : [])
const names = (party: Party): readonly string[] => [...every(party.names), ...every(party.demonyms)]

const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/** Whether a name stands in the text as words of their own; in Chinese, anywhere. Case counts, as in "US". */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (HAN.test(name)) return true
    const before = at === 0 ? '' : text.charAt(at - 1)
    const after = text.charAt(at + name.length)
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}
