import type { ThingType } from '../model/index.ts'
import { endOf, PLACED } from './complement.ts'
import { headFirstPhrase } from './head-first.ts'
import { headsAt } from './head-words.ts'
import { names } from './need.ts'
import { beginOf, isOrdinal } from './phrase.ts'
import { classBits, type Head, type HeadFamily, type Need, roleBits } from './rules.ts'
import {
  classAt,
  is,
  isBreak,
  isCapital,
  isClitic,
  isHead,
  isHyphen,
  isNumber,
  isWord,
  plays,
  type View,
} from './view.ts'

/** A noun phrase that names something, in tokens. */
export interface Phrase {
  readonly type: ThingType
  readonly first: number
  /** The last word of the head itself. */
  readonly at: number
  /** Behind the head and a tail such as "mechanism", before any complement. */
  readonly core: number
  readonly last: number
  readonly head: Head
  /** A capital head without any company: "the Committee". It stands for one named before. */
  readonly bare: boolean
}

const LEADING = classBits('leading')
const SPEAKS = roleBits('speaks')
const ENDS = classBits('determiner', 'link', 'stop', 'to', 'and', 'verb', 'made', 'gerund', 'adverb')

/** Things in whose names capitals name nothing of their own: "Commission on Trade and Economic Cooperation". */
const NAMING: readonly ThingType[] = ['mechanism', 'instrument']

/** Every noun phrase that its head makes a mechanism, an instrument or another thing with a name. */
export function phrasesOf(view: View): Phrase[] {
  const phrases: Phrase[] = []
  const { count } = view.tokens
  let inside = 0
  for (let at = 0; at < count; at++) {
    if (!isHead(view, at)) continue
    const phrase = view.rules.headFirst ? headFirstPhrase(view, at) : phraseAt(view, at)
    if (!phrase || (at < inside && phrase.head.capital)) continue
    phrases.push(phrase)
    if (NAMING.includes(phrase.type)) inside = Math.max(inside, phrase.last)
    at = (view.rules.headFirst && NAMING.includes(phrase.type) ? phrase.last : phrase.core) - 1
  }
  return phrases
}

const firstOf = (view: View, at: number): number | undefined =>
  view.rules.beginOf ? view.rules.beginOf(view.tokens, at, (n) => view.owner[n] !== undefined) : beginOf(view, at)

/** The phrase of the first of the heads at a token that has what it needs. */
function phraseAt(view: View, at: number): Phrase | undefined {
  const heads = headsAt(view, at)
  if (!heads.length) return undefined
  const first = firstOf(view, at)
  if (first === undefined) return undefined
  for (const head of heads) {
    const phrase = suits(view, head.family, { first, at }) ? phraseOf(view, head, { first, at }) : undefined
    if (phrase) return phrase
  }
  return undefined
}

/** Heads that stand for a thing named before, alone and in capitals: "the Committee". */
const BARE: readonly Need[] = ['company', 'own', 'qualifier', 'title']

function phraseOf(view: View, head: Head, { first: from, at }: Range): Phrase | undefined {
  const { type, need, alone, final } = head.family
  const core = coreEnd(view, head, at)
  if (core === undefined || (final && isNounBehind(view, core))) return undefined
  const title = isCapital(view, at)
  const placed = PLACED.includes(type)
  const last = alone ? core : endOf(view, core, { title, type })
  const first = placed || (title && type === 'instrument') ? from : behindOrdinal(view, from, at)
  const bare = first === at && last === core && BARE.includes(need)
  if (bare ? !title : !names(view, { head, first, at, core, last })) return undefined
  return { type, first, at: at + head.words.length - 1, core, last, head, bare }
}

/** Token behind a head, its number and a tail of its own; `undefined` where another head follows in the same phrase. */
function coreEnd(view: View, head: Head, at: number): number | undefined {
  const { need } = head.family
  const behind = at + head.words.length
  if (need === 'numbered') return numberEnd(view, behind)
  const next = nextHead(view, behind)
  if (next === undefined) return behind
  const strong = next === behind && (need === 'nothing' || need === 'company')
  return strong && isTail(view, next, head) ? next + 1 : undefined
}

/** Past "No. 12", "2758 (XXVI)" and the like. */
function numberEnd(view: View, behind: number): number {
  for (let at = behind; at < behind + 3 && at < view.tokens.count && !isBreak(view, at); at++)
    if (isNumber(view, at)) return at + 1
  return behind
}

function behindOrdinal(view: View, first: number, head: number): number {
  let at = first
  while (at < head && (isOrdinal(view, at) || is(view, at, LEADING))) at++
  return at
}

const isNounBehind = (view: View, at: number): boolean =>
  at < view.tokens.count &&
  isWord(view, at) &&
  !isBreak(view, at) &&
  !is(view, at, ENDS) &&
  !plays(view, at, SPEAKS) &&
  !isClitic(view, at)

interface Range {
  readonly first: number
  readonly at: number
}

/** Whether the words before a head are those of the family. */
function suits(view: View, family: HeadFamily, range: Range): boolean {
  const stands = (word: string): boolean => before(view, word, range)
  return (!family.with || family.with.some(stands)) && !family.without?.some(stands)
}

function before({ tokens }: View, word: string, { first, at }: Range): boolean {
  for (let n = first; n < at; n++)
    if (
      tokens.end[n]! - tokens.start[n]! === word.length &&
      tokens.text.slice(tokens.start[n], tokens.end[n]).toLowerCase() === word
    )
      return true
  return false
}

/** Another head that belongs to the same noun phrase: in "committee meeting", the meeting. */
function nextHead(view: View, behind: number): number | undefined {
  for (let at = behind; at < Math.min(behind + 5, view.tokens.count); at++) {
    if (isHead(view, at) && headsAt(view, at).length) return at
    if (!(isWord(view, at) || isHyphen(view, at)) || classAt(view, at) & ENDS || isClitic(view, at)) return undefined
  }
  return undefined
}

/** A weaker head of the same type right behind a strong one adds nothing: "committee mechanism". */
const isTail = (view: View, at: number, head: Head): boolean =>
  headsAt(view, at).some(({ family }) => family.need === 'qualifier' && family.type === head.family.type)
