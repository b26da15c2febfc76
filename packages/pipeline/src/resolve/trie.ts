import type { Framework, Names, Party, Post, ThingType } from '../model/index.ts'
import { THING_TYPES } from '../model/index.ts'
import { CAPITAL, HAN, type Lexicon, lexicon, NUMBER, scan, type Tokens, UPPER } from '../text/index.ts'
import { perFrameworks } from './per-frameworks.ts'
import { mayBe, type Starts, startsOf } from './starts.ts'

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

interface Node {
  readonly next: Map<number, Node>
  known?: Known
  /** Bit n: word n of the name stands in capitals throughout ("UN"). */
  capitals?: number
}

/** The names of a set of frameworks as a trie over words. */
export interface Gazetteer {
  /** Persons by the first and the last word of their names. */
  readonly persons: ReadonlyMap<string, readonly Known[]>
  readonly words: Lexicon
  readonly root: Node
  /** Of the names' first words. */
  readonly starts: Starts
}

export interface Match {
  readonly known: Known
  /** Token behind the name. */
  readonly last: number
}

const EMPTY = lexicon([])
const isQuote = (unit: number): boolean =>
  unit === 34 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb
const isDash = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013

/** Id of a token's text in a lexicon, whatever its kind; every dash is one. */
function idAt(words: Lexicon, tokens: Tokens, at: number): number {
  const start = tokens.start[at]!
  const end = tokens.end[at]!
  if (end - start === 1 && isDash(tokens.text.charCodeAt(start))) return words.idOf('-')
  return words.find(tokens.text, start, end)
}

/** The language of the names by which provisions say whose they are, whatever the text is in. */
const SHORT_NAMES = 'en'

type Named = readonly [name: string, known: Known]

/** The gazetteer of these frameworks in the language of the rules. */
export const gazetteer = perFrameworks((frameworks, { language }: { readonly language: string }): Gazetteer => {
  const parties = new Map(frameworks.flatMap((one) => one.parties).map((party) => [party.id, party]))
  const names = [
    ...frameworks.flatMap((framework) => namesOf(framework, parties, language)),
    ...frameworks.flatMap((framework) => seatsOf(framework, language)),
  ]
  const cut = names.map(([name, known]) => ({ tokens: scan(name, EMPTY), known }))
  const word = ({ text, start, end }: Tokens, at: number): string => text.slice(start[at], end[at])
  const words = new Set(['-'])
  for (const { tokens } of cut) for (let at = 0; at < tokens.count; at++) words.add(word(tokens, at))
  const list = lexicon([...words].map((one) => [one, 0]))
  const root: Node = { next: new Map() }
  for (const { tokens, known } of cut) put(root, list, tokens, known)
  const starts = startsOf([...root.next.keys()].map((id) => list.words[id]!))
  return { words: list, root, starts, persons: personsByWord(names) }
})

function personsByWord(names: readonly Named[]): Map<string, Known[]> {
  const persons = new Map<string, Known[]>()
  for (const [name, known] of names) {
    if (known.type !== 'person') continue
    const words = name.split(' ')
    for (const word of [words[0]!, words.at(-1)!]) {
      const sharing = persons.get(word) ?? []
      if (!sharing.includes(known)) persons.set(word, [...sharing, known])
    }
  }
  return persons
}

function put(root: Node, words: Lexicon, tokens: Tokens, known: Known): void {
  let node = root
  let capitals = 0
  let depth = 0
  for (let at = 0; at < tokens.count; at++) {
    if (isQuote(tokens.text.charCodeAt(tokens.start[at]!))) continue
    const id = idAt(words, tokens, at)
    const next: Node = node.next.get(id) ?? { next: new Map() }
    node.next.set(id, next)
    if (tokens.flags[at]! & UPPER && tokens.end[at]! - tokens.start[at]! < 6 && depth < 31) capitals |= 1 << depth
    node = next
    depth++
  }
  if (node === root) return
  if (node.known) {
    if (known.use === 'seat') node.known = { ...node.known, parties: known.parties, use: 'seat' }
    return
  }
  node.known = known
  node.capitals = capitals
}

const inLanguage = (names: Names | undefined, language: string): readonly string[] =>
  names?.[language as keyof Names] ?? []
/** Names in the language first, then those in the other languages, in which foreign names often stand. */
const inAny = (names: Names, language: string): readonly string[] => [
  ...inLanguage(names, language),
  ...Object.entries(names).flatMap(([other, list]) => (other === language ? [] : (list ?? []))),
]

function namesOf(framework: Framework, parties: ReadonlyMap<string, Party>, language: string): Named[] {
  const short = (id: string): string => {
    const party = parties.get(id)
    return party ? (inAny(party.names, SHORT_NAMES)[0] ?? id) : id
  }
  const typeOf = (id: string): ThingType => THING_TYPES.find((type) => id.startsWith(`${type}/`)) ?? 'organisation'
  const named: Named[] = []
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
    const names = inAny(person.names, language)
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

/** Seats come last, so that a place of the frameworks keeps its id and learns whose seat it is. */
function seatsOf(framework: Framework, language: string): Named[] {
  return framework.parties.flatMap((party) =>
    inLanguage(party.seats, language).map((seat): Named => {
      const key = `found:place/${seat.toLowerCase().replaceAll(' ', '-')}`
      const parties = [inAny(party.names, SHORT_NAMES)[0] ?? party.id]
      return [seat, { type: 'place', key, name: seat, parties, use: 'seat' }]
    }),
  )
}

/** Whether a name may begin at a token: a capital, number or Han character that one of the names has. */
const mayBegin = ({ starts }: Gazetteer, tokens: Tokens, at: number): boolean =>
  ((tokens.flags[at]! & CAPITAL) !== 0 || tokens.kind[at] === NUMBER || tokens.kind[at] === HAN) &&
  mayBe(starts, tokens, at)

const isAny = (): boolean => true
const isParty = ({ type }: Known): boolean => type === 'party'

/** The longest name that begins at a token. Quotation marks and an abbreviation in brackets may stand inside it. */
export const matchAt = (names: Gazetteer, tokens: Tokens, at: number): Match | undefined =>
  mayBegin(names, tokens, at) ? longest(names, tokens, { at, accepts: isAny }) : undefined

/** The longest name of a state that begins at a token, be it the start of a longer name of something else. */
export const partyAt = (names: Gazetteer, tokens: Tokens, at: number): Match | undefined =>
  mayBegin(names, tokens, at) ? longest(names, tokens, { at, accepts: isParty }) : undefined

const HELD: readonly ThingType[] = ['party', 'organisation', 'place', 'project', 'mechanism', 'instrument']
const isHeld = ({ type }: Known): boolean => HELD.includes(type)

/** The longest name that begins at a token inside a longer name, which ends at another. */
export const heldAt = (
  names: Gazetteer,
  tokens: Tokens,
  { at, before }: { at: number; before: number },
): Match | undefined =>
  mayBegin(names, tokens, at) ? longest(names, tokens, { at, accepts: isHeld, before }) : undefined

interface Wanted {
  readonly at: number
  readonly accepts: (known: Known) => boolean
  /** The name ends before this token. */
  readonly before?: number
}

function longest(
  names: Gazetteer,
  tokens: Tokens,
  { at, accepts, before = tokens.count + 1 }: Wanted,
): Match | undefined {
  let node: Node | undefined = names.root.next.get(idAt(names.words, tokens, at))
  let best: Match | undefined
  let upper = tokens.flags[at]! & UPPER ? 1 : 0
  let depth = 1
  let next = at + 1
  while (node && next < before) {
    if (node.known && ((node.capitals ?? 0) & ~upper) === 0 && accepts(node.known))
      best = { known: node.known, last: next }
    next = skip(tokens, next)
    if (next >= tokens.count || node.next.size === 0) break
    if (tokens.flags[next]! & UPPER && depth < 31) upper |= 1 << depth
    node = node.next.get(idAt(names.words, tokens, next))
    depth++
    next++
  }
  return best
}

/** Past a quotation mark or a bracket of up to three tokens. */
function skip(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return at
  const unit = tokens.text.charCodeAt(tokens.start[at]!)
  if (isQuote(unit)) return at + 1
  if (unit !== 40) return at
  for (let close = at + 2; close < Math.min(at + 5, tokens.count); close++)
    if (tokens.text.charCodeAt(tokens.start[close]!) === 41) return close + 1
  return at
}
