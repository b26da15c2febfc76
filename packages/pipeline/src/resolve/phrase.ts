import { JOINED, SPACED } from '../text/index.ts'
import { classBits } from './rules.ts'
import {
  begins,
  classAt,
  closesQuote,
  has,
  is,
  isApostrophe,
  isBreak,
  isCapital,
  isClitic,
  isComma,
  isHead,
  isHyphen,
  isNumber,
  isPlural,
  isSomebody,
  isWord,
  markAt,
  opensQuote,
  type View,
} from './view.ts'

const AND = classBits('and')
const OF = classBits('of')
const OWNERS = classBits('owners')
const ADJECTIVE = classBits('adjective')
const GERUND = classBits('gerund')
const VERBAL = classBits('verb') | GERUND | classBits('adverb')
const OUTSIDE = classBits('determiner', 'link', 'stop', 'to', 'made')
const EITHER = classBits('either')
const MODAL = classBits('modal', 'to', 'adverb')
const LEADING = classBits('leading')
const PAIR = classBits('pair')
const FARTHEST = 16

/**
 * Start of the noun phrase whose head begins at a token: behind determiner, possessive, verb or adverb, with the
 * words that stand before every name ("existing", "first") left out.
 */
export function beginOf(view: View, head: number): number {
  let at = head
  while (head - at < FARTHEST) {
    const step = stepBack(view, at, head)
    if (step === at) break
    at = step
  }
  while (
    at < head &&
    (isHyphen(view, at) || (is(view, at, LEADING | PAIR) && !isCapital(view, at) && !has(view, at + 1, JOINED)))
  )
    at++
  return at
}

/** 3rd, 10th: a number with letters, outside a hyphen chain. */
export const isOrdinal = (view: View, at: number): boolean => {
  if (!isNumber(view, at) || has(view, at + 1, JOINED)) return false
  const unit = view.tokens.text.charCodeAt(view.tokens.end[at]! - 1)
  return unit > 57
}

function stepBack(view: View, at: number, head: number): number {
  const before = at - 1
  if (before < 0 || isBreak(view, at)) return at
  if (isHyphen(view, before)) return before > 0 ? before - 1 : at
  if (isClitic(view, before)) return ownerBefore(view, before, at)
  const mark = markAt(view, before)
  if (mark !== 0) return stepOverMark(view, before, { at, head, mark })
  if (isNumber(view, before)) return before
  if (has(view, before, JOINED)) return before
  const classes = classAt(view, before)
  if (classes & OF && isCapital(view, head)) return ofBefore(view, before, at)
  if (classes & AND) return joins(view, before, head) ? before : at
  if (isCapital(view, head) && !isCapital(view, before) && !has(view, before, JOINED)) return at
  if (classes & OUTSIDE) return at
  if (classes & EITHER && is(view, before - 1, MODAL)) return at
  return classes & VERBAL && isVerbHere(view, before, classes) ? at : before
}

/** A capital inside a sentence, part of a hyphen chain, or an -ing form behind a noun ("data sharing") is no verb. */
function isVerbHere(view: View, at: number, classes: number): boolean {
  if (isCapital(view, at) && !begins(view, at)) return false
  if (has(view, at, JOINED) || has(view, at + 1, JOINED)) return false
  if (!(classes & GERUND) || at === 0 || isBreak(view, at)) return true
  return !(isWord(view, at - 1) || isNumber(view, at - 1)) || (classAt(view, at - 1) & (OUTSIDE | VERBAL | AND)) !== 0
}

/** Heads of Government Meeting, Law of the Sea Conference: "of" between capitals, before a head. */
function ofBefore(view: View, of: number, at: number): number {
  const left = of - 1
  const named = isCapital(view, at) && isCapital(view, left) && !begins(view, left)
  return named && isPlural(view, left) && !isHead(view, left) ? left : at
}

/** The possessive of a people or of leaders is part of the name ("Women's Council"); that of a party is not. */
function ownerBefore(view: View, clitic: number, at: number): number {
  return is(view, clitic - 1, OWNERS) ? clitic - 1 : at
}

interface Step {
  readonly at: number
  readonly head: number
  readonly mark: number
}

function stepOverMark(view: View, before: number, { at, head, mark }: Step): number {
  if (isApostrophe(view, before)) {
    const owner = view.owner[before - 1]
    return before > 0 && isWord(view, before - 1) && owner?.type !== 'party' && !isEnding(mark, view, before)
      ? before - 1
      : at
  }
  if (closesQuote(view, before)) return openerOf(view, before, opensQuote) ?? at
  if (mark === 41) {
    const open = openerOf(view, before, (_, n) => markAt(view, n) === 40)
    return open !== undefined && (isCapital(view, open - 1) || closesQuote(view, open - 1)) ? open : at
  }
  if (mark === 38 || mark === 43) return isCapital(view, before - 1) || isNumber(view, before - 1) ? before - 1 : at
  if (isComma(view, before)) return isCapital(view, head) && listsCapitals(view, before, head) ? before - 1 : at
  return at
}

/** An apostrophe behind a word that does not end in s closes a quotation. */
const isEnding = (_mark: number, view: View, at: number): boolean =>
  (view.tokens.text.charCodeAt(view.tokens.start[at]! - 1) | 32) !== 115

function openerOf(view: View, close: number, opens: (view: View, at: number) => boolean): number | undefined {
  for (let at = close - 1; at >= 0 && close - at <= FARTHEST; at--) {
    if (opens(view, at)) return at
    if (has(view, at + 1, SPACED) && markAt(view, at) === 46) return undefined
  }
  return undefined
}

/** Whether "and" joins two words before the head: trade and investment dialogue, Trade and Investment Council. */
function joins(view: View, and: number, head: number): boolean {
  const left = and - 1
  if (isComma(view, left)) return isCapital(view, and + 1) && isCapital(view, left - 1) && !isSomebody(view, left - 1)
  if (left < 0 || !isWord(view, left) || isBreak(view, and)) return false
  if (and + 1 === head) return false
  if (isCapital(view, and + 1)) return isCapital(view, left) && !isSomebody(view, left)
  if (isCapital(view, left) || isHead(view, left) || is(view, and + 1, ADJECTIVE)) return false
  if (classAt(view, left) & (OUTSIDE | VERBAL)) return false
  return !isPlural(view, left)
}

/** Science, Technology and Innovation Commission: a comma among capitals, with an "and" behind it. */
function listsCapitals(view: View, comma: number, head: number): boolean {
  if (!isCapital(view, comma - 1) || isSomebody(view, comma - 1)) return false
  for (let at = comma + 1; at < head; at++) {
    if (is(view, at, AND)) return true
    if (!isComma(view, at) && !isCapital(view, at)) return false
  }
  return false
}
