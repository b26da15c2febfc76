import { JOINED } from '../text/index.ts'
import { isRival } from './head-words.ts'
import { classBits } from './rules.ts'
import {
  classAt,
  closesQuote,
  has,
  is,
  isApostrophe,
  isBreak,
  isCapital,
  isClitic,
  isComma,
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
const DETERMINER = classBits('determiner')
const LINK = classBits('link')
const BETWEEN = classBits('between')
const EITHER = classBits('either')
const PAIR = classBits('pair')
const TO = classBits('to')
const VERB = classBits('verb')
const GERUND = classBits('gerund')
const ADVERB = classBits('adverb')
/** Words that end every noun phrase. */
const ENDS = classBits('stop', 'link', 'to', 'made')
const FARTHEST = 60
const SEGMENT = 14
const LONGEST_LIST = 8
const SLASH = 47
const AMPERSAND = 38

/** A noun phrase under way behind a link. */
export interface Run {
  readonly from: number
  readonly title: boolean
  /** An "and" is owed to "between". */
  owed: boolean
  /** "two" or "both" has told who is on either side: no list of them follows. */
  paired: boolean
  /** Last token up to which commas join. */
  list: number
  gerund: boolean
}

export const runFrom = (view: View, link: number, title: boolean): Run => ({
  from: link + 1,
  title,
  owed: is(view, link, BETWEEN),
  paired: false,
  list: 0,
  gerund: is(view, link + 1, GERUND),
})

/** Token behind the noun phrase that a link governs; right behind the link where there is none. */
export function phraseFrom(view: View, link: number, title: boolean): number {
  const run = runFrom(view, link, title)
  let at = link + 1
  while (at < view.tokens.count && at - link < FARTHEST && !(at > link + 1 && isBreak(view, at))) {
    const next = stepOn(view, at, run)
    if (next === at) break
    at = next
  }
  while (at > link + 1 && is(view, at - 1, AND | DETERMINER | ADVERB)) at--
  return at
}

function stepOn(view: View, at: number, run: Run): number {
  if (markAt(view, at) !== 0) return stepOverMark(view, at, run)
  if (isClitic(view, at) || isNumber(view, at)) return at + 1
  if (!isWord(view, at)) return at
  if (has(view, at, JOINED) || has(view, at + 1, JOINED) || isKnown(view, at)) return at + 1
  if (is(view, at, AND)) return stepOverAnd(view, at, run)
  if (run.owed && is(view, at, PAIR)) {
    run.owed = false
    run.paired = true
  }
  return belongs(view, at, run) ? at + 1 : at
}

/** Whether a word goes on with the noun phrase that a link governs. */
function belongs(view: View, at: number, run: Run): boolean {
  const classes = classAt(view, at)
  const first = at === run.from || is(view, at - 1, AND | GERUND | ADVERB | TO) || isComma(view, at - 1)
  if (classes & DETERMINER) return first || (at - 1 === run.from && is(view, at - 1, EITHER))
  if (run.title && isCapital(view, at)) return true
  if (run.title && at > run.from && isCapital(view, at - 1) && !isHyphen(view, at - 1)) return false
  if (classes & ENDS) return false
  if (isCapital(view, at)) return true
  if (classes & GERUND && !is(view, at - 1, DETERMINER)) {
    if (first) run.gerund = true
    return first
  }
  if (classes & ADVERB) return first && is(view, at + 1, GERUND)
  return !(classes & VERB)
}

/** In a known name, its "and" too. */
const isKnown = ({ owner }: View, at: number): boolean => owner[at]?.use === 'name'

function stepOverMark(view: View, at: number, run: Run): number {
  if (isHyphen(view, at) || isApostrophe(view, at)) return at + 1
  if (isComma(view, at)) return at < run.list || (!run.paired && listEnd(view, at, run)) ? at + 1 : at
  if (opensQuote(view, at)) return quoteEnd(view, at)
  if (closesQuote(view, at)) return at
  const mark = markAt(view, at)
  return mark === SLASH || mark === AMPERSAND ? at + 1 : at
}

function quoteEnd(view: View, open: number): number {
  for (let at = open + 1; at < Math.min(open + 14, view.tokens.count); at++) if (closesQuote(view, at)) return at + 1
  return open
}

/** What stands behind "and" belongs to the complement where it is a noun phrase without a head of its own. */
function stepOverAnd(view: View, at: number, run: Run): number {
  if (at < run.list) return at + 1
  if (run.owed) {
    run.owed = false
    const apart = isPlural(view, at - 1) && is(view, at + 1, DETERMINER)
    return isNounStart(view, at + 1, run) && !apart ? at + 1 : at
  }
  if (!isNounStart(view, at + 1, run)) return at
  if (isCapital(view, at - 1) && isCapital(view, at + 1)) return at + 1
  const alike = is(view, at + 1, DETERMINER) && (is(view, run.from, DETERMINER) || isCapital(view, at + 2))
  if (is(view, at + 1, DETERMINER) && !alike) return at
  if (run.title && isCapital(view, at - 1) && !isCapital(view, is(view, at + 1, DETERMINER) ? at + 2 : at + 1))
    return at
  return segmentEnd(view, at + 1, run) === undefined ? at : at + 1
}

function isNounStart(view: View, at: number, run: Run): boolean {
  const classes = classAt(view, at)
  if (classes & GERUND) return run.gerund
  if (run.title && isCapital(view, at)) return true
  return (classes & (ENDS | VERB | ADVERB)) === 0
}

/** End of a noun phrase without a head or verb, up to the next comma, "and", link or end; else undefined. */
export function segmentEnd(view: View, from: number, run: Run): number | undefined {
  let at = from
  const headless = !run.title || is(view, from, DETERMINER)
  for (; at < view.tokens.count && at - from < SEGMENT; at++) {
    if (isBreak(view, at)) break
    if (headless && isRival(view, at)) return undefined
    const classes = classAt(view, at)
    if (classes & AND || isComma(view, at) || classes & (LINK | TO)) break
    const mark = markAt(view, at)
    if (mark !== 0 && !isHyphen(view, at) && !isApostrophe(view, at)) break
    if (at > from && is(view, at, ADVERB)) break
    if (isNounStart(view, at, run) || isClitic(view, at)) continue
    if (at === from || is(view, from, DETERMINER) || isSomebody(view, from)) return undefined
    break
  }
  return at === from ? undefined : at
}

/** Looks for ", B, and C" behind a comma; on success the commas up to its "and" join. */
function listEnd(view: View, comma: number, run: Run): boolean {
  let at = comma
  for (let items = 0; items < LONGEST_LIST; items++) {
    const behind = isComma(view, at) ? at + 1 : at
    const last = is(view, behind, AND)
    const end = segmentEnd(view, last ? behind + 1 : behind, run)
    if (end === undefined) return false
    if (last) {
      run.list = behind + 1
      run.owed = false
      return true
    }
    if (!isComma(view, end) && !is(view, end, AND)) return false
    at = end
  }
  return false
}
