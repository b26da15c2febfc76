import type { ThingType } from '../model/index.ts'
import { endOf } from './complement.ts'
import { beginOf, standsAt } from './phrase.ts'
import { classBit, type Head } from './rules.ts'
import { classAt, is, isCapital, isComma, isHead, isHyphen, isNumber, isWord, markAt, type View } from './view.ts'

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

const MANNER = classBit('manner')
const LEADING = classBit('leading')
const SERIES = classBit('series')
const MASS = classBit('mass')
const ABOUT = classBit('about')
const PAIR = classBit('pair')
const DETERMINER = classBit('determiner')
const ENDS =
  classBit('determiner') |
  classBit('link') |
  classBit('stop') |
  classBit('to') |
  classBit('and') |
  classBit('verb') |
  classBit('made') |
  classBit('gerund') |
  classBit('adverb')

/** Every noun phrase that its head makes a mechanism, an instrument or another thing with a name. */
export function phrasesOf(view: View): Phrase[] {
  const phrases: Phrase[] = []
  const { count } = view.tokens
  for (let at = 0; at < count; at++) {
    if (!isHead(view, at)) continue
    const heads = headsAt(view, at)
    if (!heads.length) continue
    const longest = heads[0]!.words.length
    const phrase = phraseAt(view, at, heads)
    if (phrase) {
      phrases.push(phrase)
      at = phrase.core - 1
    } else at += longest - 1
  }
  return phrases
}

const headsAt = (view: View, at: number): Head[] =>
  (view.rules.headsAt.get(view.tokens.word[at]!) ?? []).filter((head) => standsAt(view, at, head))

function phraseAt(view: View, at: number, heads: readonly Head[]): Phrase | undefined {
  const first = beginOf(view, at)
  const head = heads.find(({ family }) => !family.with || family.with.some((word) => before(view, { first, at, word })))
  if (!head) return undefined
  const behind = at + head.words.length
  const next = nextHead(view, behind)
  const strong = head.family.need === 'nothing' || head.family.need === 'company'
  if (next !== undefined && !(strong && isTail(view, next, head))) return undefined
  const core = next === undefined ? behind : next + 1
  const title = isCapital(view, at)
  const last = endOf(view, core, title)
  const bare = first === at && last === core
  if (bare ? !title : !names(view, { head, first, at, core, last })) return undefined
  return { type: head.family.type, first, core, last, head, bare }
}

interface Before {
  readonly first: number
  readonly at: number
  readonly word: string
}

function before({ tokens, rules }: View, { first, at, word }: Before): boolean {
  void rules
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
function names(view: View, { head, first, at, core, last }: Candidate): boolean {
  if (head.family.need === 'nothing') return true
  const words = range(first, at).filter((n) => isWord(view, n) && !is(view, n, MANNER | LEADING | PAIR))
  const named = words.length > 0 || range(first, at).some((n) => markAt(view, n) === 34)
  if (head.family.need === 'company') return named || last > core
  if (head.family.need === 'capital') return isCapital(view, at) && named
  if (is(view, at, MASS) && !isCapital(view, at) && isManner(view, first, words)) return false
  return named || is(view, core, ABOUT)
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)

/** "through policy dialogue": a way of doing things, where nothing marks one series of talks. */
function isManner(view: View, first: number, words: readonly number[]): boolean {
  if (words.some((n) => is(view, n, SERIES) || isCapital(view, n) || isNumber(view, n))) return false
  return !is(view, first - 1, DETERMINER) && !isComma(view, first - 1)
}
