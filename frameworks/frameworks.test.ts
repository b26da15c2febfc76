import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry, Framework, Names, Party } from '../packages/pipeline/src/index.ts'
import { loadFramework } from '../packages/register/src/framework/index.ts'
import { LISTS } from '../packages/register/src/framework/lists.ts'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const read = (name: string): Promise<Framework> => loadFramework(join(import.meta.dirname, name))
const base = await read('base')
const frameworks = await Promise.all(folders.map(read))

const listed = (framework: Framework): readonly Entry[] => LISTS.flatMap((list): readonly Entry[] => framework[list])

/** Entries of `base` and of a framework, by id. */
const known = (framework: Framework): Map<string, Entry> =>
  new Map([base, framework].flatMap(listed).map((entry) => [entry.id, entry]))

const named = (names: Names | undefined): [language: string, name: string][] =>
  Object.entries(names ?? {}).flatMap(([language, list]) =>
    list.map((name: string): [string, string] => [language, name]),
  )
const namesOf = (entry: Entry): [language: string, name: string][] => [
  ...named(entry.names),
  ...named((entry as Partial<Party>).demonyms),
]

/** Names that two entries share in a language, each with the ids: `en 3+3: mechanism/a mechanism/b`. */
function sharedNames(some: readonly Framework[]): string[] {
  const ids = new Map<string, Set<string>>()
  for (const entry of some.flatMap(listed))
    for (const [language, name] of namesOf(entry)) {
      const place = `${language} ${name.toLowerCase()}`
      ids.set(place, (ids.get(place) ?? new Set()).add(entry.id))
    }
  return [...ids].filter(([, owners]) => owners.size > 1).map(([name, owners]) => `${name}: ${[...owners].join(' ')}`)
}

/** Whether a date of any precision comes before another, or may be the same day. */
const inOrder = (from = '0000', to = '9999'): boolean => {
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) <= to.slice(0, length)
}

test('base names every member of the United Nations, its two observers and two more states', () => {
  const states = base.parties.filter(({ kind }) => kind === 'state')
  expect(states).toHaveLength(193 + 2 + 2)
  expect(new Set(states.map(({ iso }) => iso)).size).toBe(states.length)
})

describe.each(frameworks)('framework $name', (framework) => {
  const entries = listed(framework)

  test('follows the schema and stands in the folder of its name', () => {
    expect(folders).toContain(framework.name)
    expect(entries.length).toBeGreaterThan(0)
  })

  test('refers only to what it or base holds', () => {
    const ids = known(framework)
    const references = [
      ...framework.pair,
      ...framework.parties.flatMap(({ of }) => (of ? [of] : [])),
      ...framework.persons.flatMap(({ party, posts }) => [party, ...posts.map((post) => post.party)]),
      ...framework.mechanisms.flatMap(({ parties, partOf }) => [...parties, ...(partOf ? [partOf] : [])]),
      ...framework.instruments.flatMap(({ parties }) => parties),
      ...framework.projects.flatMap(({ places }) => places ?? []),
    ]
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  test('names parties in alphabetical order', () => {
    const lists = [framework.pair, ...[...framework.mechanisms, ...framework.instruments].map(({ parties }) => parties)]
    expect(lists.filter((parties) => parties.join() !== parties.toSorted().join())).toEqual([])
  })

  test('lets no name stand for two entries', () => {
    expect(sharedNames(framework === base ? [base] : [base, framework])).toEqual([])
  })

  test('repeats an entry of base only to add names, under the same first name', () => {
    if (framework.name === 'base') return expect(framework.pair).toEqual([])
    const inBase = new Map(listed(base).map((entry) => [entry.id, entry]))
    const renamed = entries.filter(
      (entry) => inBase.has(entry.id) && inBase.get(entry.id)?.names.en?.[0] !== entry.names.en?.[0],
    )
    expect(renamed).toEqual([])
  })

  test('lists proper names only: each begins with a capital, a number or a Chinese character', () => {
    const phrases = entries.flatMap(namesOf).filter(([, name]) => !/^[\p{Lu}\p{N}\p{Script=Han}“]/u.test(name))
    expect(phrases).toEqual([])
  })

  test('names every entry in English and repeats no name within it', () => {
    expect(entries.filter(({ names }) => !names.en).map(({ id }) => id)).toEqual([])
    const repeated = entries.filter((entry) => {
      const all = namesOf(entry).map(([language, name]) => `${language} ${name.toLowerCase()}`)
      return new Set(all).size < all.length
    })
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  test('lets nobody leave a post, and nothing end, before it began', () => {
    const spans = [...framework.persons.flatMap(({ posts }) => posts), ...framework.events]
    expect(spans.filter(({ from, to }) => !inOrder(from, to))).toEqual([])
  })

  test('gives both coordinates of a place or none, and says which gazetteer has them', () => {
    const placed = framework.places.filter(
      ({ latitude, longitude }) => latitude !== undefined || longitude !== undefined,
    )
    expect(placed.filter(({ latitude, longitude }) => latitude === undefined || longitude === undefined)).toEqual([])
    expect(placed.filter(({ source }) => !source.includes('GeoNames'))).toEqual([])
  })

  test('lets no capital bear the name of a party', () => {
    const parties = new Set(
      [...base.parties, ...framework.parties].flatMap(({ names }) => named(names).map(([, name]) => name)),
    )
    const seats = framework.parties.flatMap(({ seats }) => named(seats).map(([, name]) => name))
    expect(seats.filter((seat) => parties.has(seat))).toEqual([])
  })

  test('stands in the order of ids', () => {
    for (const list of LISTS) {
      const ids = framework[list].map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted())
    }
  })
})
