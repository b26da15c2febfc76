import type { Framework, Names, Party, Post, ThingType } from '../model/index.ts'
import { THING_TYPES } from '../model/index.ts'

/** A name that a framework knows, and what it stands for. */
export interface Known {
  readonly type: ThingType
  readonly key: string
  /** To show. */
  readonly name: string
  readonly parties: readonly string[]
  /** A name of its own, a party's adjective, or a capital that stands for its party. */
  readonly use: 'name' | 'demonym' | 'seat'
  /** Of a person. */
  readonly posts?: readonly Post[]
}

export type KnownName = readonly [name: string, known: Known]

/**
 * Every name of a set of frameworks, as a text in the language may use it. Seats come last, so that a place of the
 * frameworks keeps its id and learns whose seat it is.
 */
export function namesOf(frameworks: readonly Framework[], language: string): KnownName[] {
  const parties = new Map(frameworks.flatMap((one) => one.parties).map((party) => [party.id, party]))
  return [
    ...frameworks.flatMap((framework) => namesIn(framework, parties, language)),
    ...frameworks.flatMap((framework) => seatsIn(framework, language)),
  ]
}

/** The language of the names by which provisions say whose they are, whatever the text is in. */
const SHORT_NAMES = 'en'

const NO_NAMES: readonly string[] = []
const inLanguage = (names: Names | undefined, language: string): readonly string[] =>
  names?.[language as keyof Names] ?? NO_NAMES

/**
 * Names in the language first, then those in the other languages, in which foreign names often stand. A single word in
 * the same letters is left out there: it may be a word or a name of something else in this language.
 */
function inAny(names: Names, language: string): readonly string[] {
  const own = inLanguage(names, language)
  const isLatin = own.some((name) => LATIN.test(name))
  let all = own
  for (const other in names) {
    if (other === language) continue
    const foreign = inLanguage(names, other)
    all = all.concat(isLatin ? foreign.filter((name) => !ONE_LATIN_WORD.test(name)) : foreign)
  }
  return all
}

const LATIN = /\p{Script=Latin}/u
/** Not one in capitals throughout, which is an abbreviation. */
const ONE_LATIN_WORD = /^\p{Script=Latin}*\p{Ll}\p{Script=Latin}*$/u

const typeOf = (id: string): ThingType => THING_TYPES.find((type) => id.startsWith(`${type}/`)) ?? 'organisation'

function namesIn(framework: Framework, parties: ReadonlyMap<string, Party>, language: string): KnownName[] {
  const short = (id: string): string => {
    const party = parties.get(id)
    return party ? (inAny(party.names, SHORT_NAMES)[0] ?? id) : id
  }
  const shared = countFamilyNames(framework, language)
  const named: KnownName[] = []
  const add = (names: readonly string[], known: Known): void => {
    for (const name of names) named.push([name, known])
  }
  for (const party of framework.parties) {
    const name = inAny(party.names, language)[0] ?? party.id
    const actsFor = [short(party.of ?? party.id)]
    const known: Known = { type: typeOf(party.id), key: party.id, name, parties: actsFor, use: 'name' }
    add(inAny(party.names, language), known)
    add(inLanguage(party.demonyms, language), { ...known, use: 'demonym' })
  }
  for (const person of framework.persons) {
    const names = [...inAny(person.names, language), ...familyNames(person.names, language, shared)]
    add(names, {
      type: 'person',
      key: person.id,
      name: names[0] ?? person.id,
      parties: [short(person.party)],
      posts: person.posts,
      use: 'name',
    })
  }
  const { mechanisms, instruments, projects, events, places } = framework
  for (const thing of [...mechanisms, ...instruments, ...projects, ...events, ...places]) {
    const names = inAny(thing.names, language)
    add(names, { type: typeOf(thing.id), key: thing.id, name: names[0] ?? thing.id, parties: [], use: 'name' })
  }
  return named
}

const DOT = /[·・•]/

/** Names behind the dot of a foreign name in characters: 默克尔 of 安格拉·默克尔. */
function behindDot(names: Names, language: string): string[] {
  const dotted = inLanguage(names, language).filter((name) => DOT.test(name))
  return [...new Set(dotted.map((name) => name.split(DOT).at(-1)!))]
}

function countFamilyNames({ persons }: Framework, language: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of persons.flatMap(({ names }) => behindDot(names, language)))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Short forms of a foreign name that no other person of the framework shares. */
const familyNames = (names: Names, language: string, shared: ReadonlyMap<string, number>): string[] =>
  behindDot(names, language).filter((name) => name.length > 1 && shared.get(name) === 1)

function seatsIn(framework: Framework, language: string): KnownName[] {
  return framework.parties.flatMap((party) =>
    inLanguage(party.seats, language).map((seat): KnownName => {
      const key = `found:place/${seat.toLowerCase().replaceAll(' ', '-')}`
      const parties = [inAny(party.names, SHORT_NAMES)[0] ?? party.id]
      return [seat, { type: 'place', key, name: seat, parties, use: 'seat' }]
    }),
  )
}
