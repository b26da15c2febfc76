import { headsAt } from './head-words.ts'
import type { Phrase } from './heads.ts'
import { classBits, type Head } from './rules.ts'
import {
  begins,
  is,
  isBreak,
  isCapital,
  isComma,
  isHead,
  isNumber,
  isWord,
  markAt,
  opensQuote,
  type View,
} from './view.ts'

const AND = classBits('and')
const STOP = classBits('stop', 'to', 'where')
const VERB = classBits('verb')
const LINK = classBits('link')
const ABOUT = classBits('about')
const BETWEEN = classBits('between')
const MASS = classBits('mass')
const BEFORE = classBits('determiner', 'made')
/** Longest complement, and longest list inside one, in tokens. */
const FARTHEST = 40
const LIST = 24

const dashes = new Set([45, 47, 0x2010, 0x2011, 0x2013])

/** The phrase of a head whose complement follows without a link: `Ủy ban hỗn hợp nghề cá`. */
export function headFirstPhrase(view: View, at: number): Phrase | undefined {
  for (const head of headsAt(view, at)) {
    const { type, need, alone } = head.family
    const core = at + head.words.length
    if (need === 'qualifier' && isHead(view, core) && headsAt(view, core).length > 0) return undefined
    const last = alone ? core : complementEnd(view, core)
    const bare = last === core && need === 'company' && isCapital(view, at) && !begins(view, at)
    if (bare || isNamed(view, head, { at, core, last }))
      return { type, first: at, at: core - 1, core, last, head, bare }
  }
  return undefined
}

interface Extent {
  readonly at: number
  readonly core: number
  readonly last: number
}

function isNamed(view: View, { family: { need } }: Head, { at, core, last }: Extent): boolean {
  if (is(view, at, MASS) && is(view, at - 1, STOP)) return false
  switch (need) {
    case 'nothing':
      return true
    case 'own':
      return last > core && ((isCapital(view, at) && !begins(view, at)) || is(view, at - 1, BEFORE))
    case 'between':
      return last > core && (is(view, core, BETWEEN) || isCapital(view, at))
    case 'proper':
      return hasCapital(view, core, last)
    case 'numbered':
      return isNumber(view, core)
    default:
      return last > core
  }
}

function hasCapital(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCapital(view, at)) return true
  return false
}

/** Token behind a complement: it runs to a pause, a word that no name has, or an "and" before a verb. */
function complementEnd(view: View, from: number): number {
  const limit = Math.min(view.tokens.count, from + FARTHEST)
  let about = false
  let at = from
  while (at < limit && !isBreak(view, at) && !(is(view, at, STOP) && !isCompound(view, at))) {
    if (isComma(view, at)) {
      if (!about || isNamedHead(view, at + 1) || !listGoesOn(view, at)) break
    } else if (!isWord(view, at) && !isNumber(view, at) && !isJoint(view, at)) {
      const close = markAt(view, at) === 40 ? bracketEnd(view, at) : at
      if (close === at) break
      at = close
      continue
    }
    if (is(view, at, AND) && endsName(view, at + 1)) break
    about ||= is(view, at, ABOUT)
    at++
  }
  while (at > from && (is(view, at - 1, AND | LINK) || isComma(view, at - 1) || isJoint(view, at - 1))) at--
  return at
}

/** Whether a syllable is one word with the one before or behind it: `tự do`. */
const isCompound = (view: View, at: number): boolean => joins(view, at - 1) || joins(view, at)

const joins = ({ rules, tokens: { word, count } }: View, at: number): boolean =>
  at >= 0 && at + 1 < count && rules.compoundsAt.get(word[at]!)?.has(word[at + 1]!) === true

/** Behind a comma a head in capitals begins a name of its own. */
const isNamedHead = (view: View, at: number): boolean => isCapital(view, at) && headsAt(view, at).length > 0

/** A dash or stroke between words. */
const isJoint = (view: View, at: number): boolean => dashes.has(markAt(view, at))

const endsName = (view: View, at: number): boolean =>
  is(view, at, VERB | STOP) ||
  !(isWord(view, at) || isNumber(view, at)) ||
  (isHead(view, at) && headsAt(view, at).length > 0)

/** Past an abbreviation in brackets. */
function bracketEnd(view: View, at: number): number {
  if (!isCapital(view, at + 1)) return at
  for (let close = at + 2; close < at + 6; close++) if (markAt(view, close) === 41) return close + 1
  return at
}

/** Whether nouns go on behind a comma up to an "and", as in what something is about. */
function listGoesOn(view: View, comma: number): boolean {
  const limit = Math.min(view.tokens.count, comma + LIST)
  for (let at = comma + 1; at < limit; at++) {
    if (is(view, at, AND)) return !endsName(view, at + 1)
    if (is(view, at, STOP | VERB) || isBreak(view, at) || opensQuote(view, at)) return false
    if (!isWord(view, at) && !isComma(view, at) && !isJoint(view, at)) return false
  }
  return false
}
