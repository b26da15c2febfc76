import type { ThingType } from '../model/index.ts'
import { endOf } from './complement.ts'
import { beginOf, isOrdinal, standsAt } from './phrase.ts'
import { classBits, type Head, roleBits } from './rules.ts'
import {
  begins,
  classAt,
  is,
  isBreak,
  isCapital,
  isClitic,
  isComma,
  isHead,
  isHyphen,
  isNumber,
  isWord,
  markAt,
  plays,
  type View,
} from './view.ts'

/** A noun phrase that names something, in tokens. */
export interface Phrase {
  readonly type: ThingType
  readonly first: number
  /** Behind the head and a tail such as "mechanism", before any complement. */
  readonly core: number
  readonly last: number
  readonly head: Head
  /** A capital head without any company: "the Committee". It stands for one named before. */
  readonly bare: boolean
}

const MANNER = classBits('manner')
const LEADING = classBits('leading')
const SERIES = classBits('series')
const MASS = classBits('mass')
const TO = classBits('to')
const MADE = classBits('made')
const LISTING = classBits('listing')
const SPEAKS = roleBits('speaks')
const LONGEST_LIST = 60
const ABOUT = classBits('about')
const PAIR = classBits('pair')
const DETERMINER = classBits('determiner')
const ENDS = classBits('determiner', 'link', 'stop', 'to', 'and', 'verb', 'made', 'gerund', 'adverb')

/** Every noun phrase that its head makes a mechanism, an instrument or another thing with a name. */
export function phrasesOf(view: View): Phrase[] {
  const phrases: Phrase[] = []
  const { count } = view.tokens
  let inside = 0
  for (let at = 0; at < count; at++) {
    if (!isHead(view, at)) continue
    const heads = headsAt(view, at)
    if (!heads.length) continue
    const longest = heads[0]!.words.length
    const phrase = phraseAt(view, at, heads)
    if (phrase && !(at < inside && phrase.head.family.need === 'capital')) {
      phrases.push(phrase)
      inside = Math.max(inside, phrase.last)
      at = phrase.core - 1
    } else at += longest - 1
  }
  return phrases
}

const NO_HEADS: readonly Head[] = []

/** Heads that stand at a token, longest first. */
function headsAt(view: View, at: number): readonly Head[] {
  const heads = view.rules.headsAt.get(view.tokens.word[at]!) ?? NO_HEADS
  return heads.every((head) => standsAt(view, at, head)) ? heads : heads.filter((head) => standsAt(view, at, head))
}

function phraseAt(view: View, at: number, heads: readonly Head[]): Phrase | undefined {
  const first = beginOf(view, at)
  const head = heads.find(({ family }) => !family.with || family.with.some((word) => before(view, { first, at, word })))
  if (!head) return undefined
  const behind = at + head.words.length
  const next = nextHead(view, behind)
  const strong = head.family.need === 'nothing' || head.family.need === 'company'
  if (next !== undefined && !(strong && isTail(view, next, head))) return undefined
  const core = next === undefined ? behind : next + 1
  if (head.family.final && isNounBehind(view, core)) return undefined
  const title = isCapital(view, at)
  const last = head.family.alone
    ? core
    : endOf(view, core, { title, placed: PLACED.includes(head.family.type), made: head.family.type === 'instrument' })
  const start =
    PLACED.includes(head.family.type) || (title && head.family.type === 'instrument')
      ? first
      : behindOrdinal(view, first, at)
  const bare = start === at && last === core && head.family.need !== 'nothing'
  if (bare ? !title || head.family.need !== 'company' : !names(view, { head, first: start, at, core, last }))
    return undefined
  return { type: head.family.type, first: start, core, last, head, bare }
}

/** Things whose place is part of their name, and whose number too. */
const PLACED: readonly ThingType[] = ['project', 'event']

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

interface Before {
  readonly first: number
  readonly at: number
  readonly word: string
}

function before({ tokens }: View, { first, at, word }: Before): boolean {
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
    if (!(isWord(view, at) || isHyphen(view, at)) || classAt(view, at) & ENDS) return undefined
  }
  return undefined
}

/** A weaker head of the same type right behind a strong one adds nothing: "committee mechanism". */
const isTail = (view: View, at: number, head: Head): boolean =>
  headsAt(view, at).some(({ family }) => family.need === 'qualifier' && family.type === head.family.type)

interface Candidate {
  readonly head: Head
  readonly first: number
  readonly at: number
  readonly core: number
  readonly last: number
}

/** Whether a head has what it needs to name something. */
function names(view: View, candidate: Candidate): boolean {
  const { head, first, at, core, last } = candidate
  const about = last > core && is(view, core, ABOUT | MADE)
  switch (head.family.need) {
    case 'nothing':
      return true
    case 'company':
      return last > core || isNamed(view, first, at)
    case 'own':
      return isNamed(view, first, at)
    case 'title':
      return isCapital(view, at) && (some(view, first, at, isOwnCapital) || some(view, core, last, isProper))
    case 'capital':
      return isCapital(view, at) && some(view, first, at, isOwnCapital)
    case 'proper':
      return some(view, first, at, isProper) || some(view, core, last, isProper)
    case 'complement':
      return last > core
    case 'topic':
      return isNamed(view, first, at) && (about || isCapital(view, at) || isListed(view, first))
    default:
      if (isCapital(view, at) ? last > core && !begins(view, at) : is(view, core, TO)) return isCapital(view, at)
      return !isManner(view, candidate) && (about || isNamed(view, first, at))
  }
}

type Test = (view: View, at: number) => boolean

function some(view: View, first: number, last: number, test: Test): boolean {
  for (let at = first; at < last; at++) if (test(view, at)) return true
  return false
}

const isOwn: Test = (view, at) => isWord(view, at) && !is(view, at, MANNER | LEADING | PAIR)
const isOwnOrQuoted: Test = (view, at) => isOwn(view, at) || markAt(view, at) === 34
const isNamed = (view: View, first: number, at: number): boolean => some(view, first, at, isOwnOrQuoted)
const isOwnCapital: Test = (view, at) => isOwn(view, at) && isProper(view, at)
const isProper: Test = (view, at) => isCapital(view, at) && !begins(view, at)

/** Whether "such as" governs a phrase in the same sentence. */
function isListed(view: View, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LIST); at--) {
    if (is(view, at, LISTING)) return true
    if (markAt(view, at) === 46) return false
  }
  return false
}

const marksSeries: Test = (view, at) => is(view, at, SERIES) || isCapital(view, at) || isNumber(view, at)

/** "through policy dialogue": a way of doing things, where nothing marks one series of talks. */
function isManner(view: View, { first, at }: Candidate): boolean {
  if (!is(view, at, MASS) || isCapital(view, at) || some(view, first, at, marksSeries)) return false
  return !is(view, first - 1, DETERMINER) && !isComma(view, first - 1)
}
