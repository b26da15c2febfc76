import type { Catalogue, Listed } from '../query/catalogue.ts'
import { tokens } from './tokens.ts'
import { type Phrase, phrases } from './words.ts'

/** Most names that the words of one search stand for besides. */
const MOST_NAMES = 24

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly Listed[]>>()

/** The other names, in every language, of what the frameworks call by the words of a search: 苏林 for `To Lam`. */
export function otherNames(words: string, catalogue: Catalogue): readonly (readonly Phrase[])[] {
  const asked = termsOf(words)
  const names = (byName(catalogue).get(asked) ?? []).flatMap(namesOf)
  const others = new Map(names.map((name) => [termsOf(name), name]))
  others.delete(asked)
  return [...others.values()]
    .slice(0, MOST_NAMES)
    .map((name) => phrases(`"${name.replace(/["“”]/gu, ' ')}"`))
    .filter((name) => name.length > 0)
}

function byName(catalogue: Catalogue): ReadonlyMap<string, readonly Listed[]> {
  const before = known.get(catalogue)
  if (before) return before
  const pairs = [...catalogue.byId.values()].flatMap((listed) =>
    [...new Set(namesOf(listed).map(termsOf))].map((name) => ({ name, listed })),
  )
  const made = new Map(
    [...Map.groupBy(pairs, ({ name }) => name)].map(([name, list]) => [name, list.map(({ listed }) => listed)]),
  )
  known.set(catalogue, made)
  return made
}

const namesOf = ({ entry }: Listed): readonly string[] => Object.values(entry.names).flat()

const termsOf = (words: string): string =>
  tokens(words)
    .map(({ term }) => term)
    .join(' ')
