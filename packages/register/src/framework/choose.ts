import type { Framework, Names, Party } from '@servanda/pipeline'
import { builtInFrameworks, loadFramework } from './load.ts'

/** `auto`, `none`, the name of a framework that came with Servanda, or its folder. */
export type FrameworkChoice = string

/**
 * The frameworks to read a text with. `auto` takes `base` and every framework both of whose parties the text
 * names; a name or folder takes `base` and that framework; `none` takes nothing.
 *
 * @throws ServandaError `framework-missing` or `framework-invalid`.
 */
export async function frameworksFor(choice: FrameworkChoice, text: string): Promise<readonly Framework[]> {
  if (choice === 'none') return []
  const known = await builtInFrameworks()
  const base = known.filter((framework) => framework.name === 'base')
  if (choice === 'base') return base
  if (choice !== 'auto') return [...base, await loadFramework(choice)]
  return chosenFrom(known, text)
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
