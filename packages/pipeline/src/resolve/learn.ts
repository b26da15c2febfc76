import { unmarked } from '../text/index.ts'
import type { Known } from './framework-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type KnownAt, statesIn } from './known.ts'
import { personsOf } from './persons.ts'
import { foldKey } from './range.ts'
import { classBits, roleBits } from './rules.ts'
import { mayBe, type Starts, startsOf } from './starts.ts'
import { begins, classAt, isCapital, isClitic, isWord, plays, type View } from './view.ts'

/** A person of this text: what is known, and the words of the full name. */
interface Person {
  readonly known: Known
  readonly words: readonly string[]
}

/** Where to look for who holds a post, and on what day (ISO 8601). */
interface Office {
  readonly names: Gazetteer
  readonly date?: string | undefined
}

const TITLE = roleBits('title', 'rank', 'address')
const POST = roleBits('title')
const CLOSED = classBits('stop', 'to', 'link', 'and', 'determiner')

/** Persons whom the text introduces, and every later short form of a person, known or introduced. */
export function namePersons(view: View, known: readonly KnownAt[], office: Office): KnownAt[] {
  const people = new Map<string, Person>()
  for (const { known: one } of known)
    if (one.type === 'person' && !people.has(one.key)) people.set(one.key, { known: one, words: one.name.split(' ') })
  addIntroduced(view, people, office)
  return people.size ? mentionsOf(view, [...people.values()]) : []
}

function wordsAt({ tokens }: View, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) words.push(tokens.text.slice(tokens.start[at], tokens.end[at]))
  return words
}

/** Full names first, so that "President Boric" finds the Boric whose full name comes later. */
function addIntroduced(view: View, people: Map<string, Person>, { names, date }: Office): void {
  const parts = new Set([...people.values()].flatMap(({ words }) => [words[0], words.at(-1)]))
  const byLength = personsOf(view).sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const { first, last, post } of byLength) {
    if (view.owner[first]?.type === 'person') continue
    const words = wordsAt(view, first, last)
    if (words.length === 1 && parts.has(words[0])) continue
    const parties = nearestState(view, names, post)
    const holder =
      words.length === 1 && isTitled(view, post)
        ? holderOf(names.persons().get(words[0]!) ?? [], parties, date)
        : undefined
    if (holder) {
      people.set(holder.key, { known: holder, words: holder.name.split(' ') })
      parts.add(words[0])
      continue
    }
    const key = `found:person/${foldKey(view, first, last)}`
    const before = people.get(key)
    if (before?.known.parties.length) continue
    const name = before?.known.name ?? view.tokens.text.slice(view.tokens.start[first], view.tokens.end[last - 1])
    people.set(key, {
      known: { type: 'person', key, name, parties, use: 'name' },
      words,
    })
    parts.add(words[0]).add(words.at(-1))
  }
}

/** Whether a post is named, which "Mr." alone does not do. */
function isTitled(view: View, [first, last]: readonly [number, number]): boolean {
  for (let at = first; at < last; at++) if (plays(view, at, POST)) return true
  return false
}

/** The one person of those with a name who speaks for the state named beside it, if need be the one in office that day. */
function holderOf(sharing: readonly Known[], parties: readonly string[], date: string | undefined): Known | undefined {
  const fitting = sharing.filter((one) => !parties.length || parties.some((party) => one.parties.includes(party)))
  const holding = fitting.length > 1 && date ? fitting.filter((one) => isInOffice(one, date)) : fitting
  return holding.length === 1 ? holding[0] : undefined
}

const isInOffice = ({ posts }: Known, date: string): boolean =>
  posts?.some(({ from, to }) => (!from || from <= date) && (!to || date.slice(0, to.length) <= to)) ?? false

/** The state inside the post ("President of Fiji", "Fijian President"), else the one right before it ("Fiji's"). */
function nearestState(view: View, names: Gazetteer, [first, last]: readonly [number, number]): readonly string[] {
  const inside = statesIn(view, names, [first, last])
  if (inside.length) return inside.slice(0, 1)
  const from = isClitic(view, first - 1) ? first - 4 : first - 1
  return statesIn(view, names, [Math.max(0, from), first]).slice(-1)
}

function mentionsOf(view: View, people: readonly Person[]): KnownAt[] {
  const byWord = new Map<string, Person[]>()
  for (const person of people)
    for (const word of new Set([person.words[0]!, person.words.at(-1)!].flatMap(formsOf))) {
      const sharing = byWord.get(word)
      if (sharing) sharing.push(person)
      else byWord.set(word, [person])
    }
  const found: KnownAt[] = []
  const index: Index = { starts: startsOf(byWord.keys()), byWord, recent: new Map() }
  for (let at = 0; at < view.tokens.count; at++) {
    if (!isCapital(view, at)) continue
    const owner = view.owner[at]
    if (owner?.type === 'person') index.recent.set(owner.key, at)
    if (owner || !mayBe(index.starts, view.tokens, at)) continue
    const mention = mentionAt(view, at, index)
    if (!mention) continue
    index.recent.set(mention.known.key, at)
    view.owner.fill(mention.known, mention.first, mention.last)
    found.push(mention)
    at = mention.last - 1
  }
  return found
}

interface Index {
  readonly starts: Starts
  /** Persons by the first and the last word of their names, in each form. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>
  /** Token of the last mention, by key. */
  readonly recent: Map<string, number>
}

function mentionAt(view: View, at: number, { byWord, recent }: Index): KnownAt | undefined {
  const { text, start, end } = view.tokens
  const people = byWord.get(text.slice(start[at], end[at]))
  if (!people) return undefined
  const full = people.find(({ words }) => words.every((word, n) => same(view, at + n, word)))
  if (full) return { known: full.known, first: at, last: at + full.words.length }
  if (!standsAlone(view, at)) return undefined
  const since = ({ known }: Person): number => recent.get(known.key) ?? -1
  const latest = people.reduce((best, one) => (since(one) > since(best) ? one : best))
  return { known: latest.known, first: at, last: at + 1 }
}

/** A word of a name, as it is, without its marks, and in capitals as the labels of transcripts have it. */
const formsOf = (word: string): string[] => [word, unmarked(word), word.toUpperCase()]

/** Whether a token is a word in one of its forms. */
const same = ({ tokens: { text, start, end, count } }: View, at: number, word: string): boolean =>
  at < count && end[at]! - start[at]! === word.length && formsOf(word).some((form) => text.startsWith(form, start[at]))

/** A short form stands alone or behind a title; a word of the language only behind a title. */
function standsAlone(view: View, at: number): boolean {
  const titled = plays(view, at - 1, TITLE)
  if (!isWord(view, at) || classAt(view, at) & CLOSED || (view.tokens.word[at] !== 0 && !titled)) return false
  if (isCapital(view, at + 1) && isWord(view, at + 1) && !isClitic(view, at + 1) && !begins(view, at + 1)) return false
  const before = at > 0 && isCapital(view, at - 1) && isWord(view, at - 1) && !begins(view, at)
  return titled || !before || begins(view, at - 1) || view.owner[at - 1] !== undefined
}
