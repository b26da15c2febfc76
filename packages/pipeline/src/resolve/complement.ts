import type { ThingType } from '../model/index.ts'
import { JOINED } from '../text/index.ts'
import { isRival } from './head-words.ts'
import { classBits, roleBits } from './rules.ts'
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
  plays,
  type View,
} from './view.ts'

const AND = classBits('and')
const DETERMINER = classBits('determiner')
const LISTING = classBits('listing')
const POSSESSIVE = classBits('possessive')
const LINK = classBits('link')
const BETWEEN = classBits('between')
const PAIR = classBits('pair')
const BY = roleBits('by')
const TIME = classBits('time')
const ABOUT = classBits('about')
const WHERE = classBits('where')
const TO = classBits('to')
const MADE = classBits('made')
const VERB = classBits('verb')
const GERUND = classBits('gerund')
const ADVERB = classBits('adverb')
const WITH = classBits('with')
const STOP = classBits('stop')
const FARTHEST = 60
const SEGMENT = 14

/** A complement list under way. */
interface Run {
  readonly from: number
  readonly title: boolean
  /** An "and" is owed to "between". */
  owed: boolean
  /** Last token up to which commas join. */
  list: number
  gerund: boolean
}

export interface Manner {
  /** The head stands in capitals, as words of its complement may. */
  readonly title: boolean
  readonly type: ThingType
}

/** A place may belong to the name: "cultural centre in Suva". */
export const PLACED: readonly ThingType[] = ['project', 'event']

/** Token behind the complements that name what a head is about: "on trade", "between the two navies". */
export function endOf(view: View, behind: number, manner: Manner): number {
  let end = bracket(view, behind)
  const links: number[] = []
  for (let at = end; at < view.tokens.count && at - behind < FARTHEST && !isBreak(view, at); at = end) {
    const link = linkAt(view, at, { links, ...manner })
    if (link === undefined) break
    const next = phraseFrom(view, link, manner.title)
    if (next <= link + 1) break
    links.push(view.tokens.word[link]!)
    end = bracket(view, next)
  }
  return end
}

/** "(RCEP)": an abbreviation in brackets behind a name. */
function bracket(view: View, at: number): number {
  if (at >= view.tokens.count || markAt(view, at) !== 40) return at
  for (let close = at + 2; close < Math.min(at + 10, view.tokens.count); close++)
    if (markAt(view, close) === 41) return isCapital(view, at + 1) || isCapital(view, close - 1) ? close + 1 : at
  return at
}

interface Place extends Manner {
  /** Words that led to the complements before. */
  readonly links: readonly number[]
}

/** The link at a token: a preposition, one behind "and" where it was used before, or one behind "signed". */
function linkAt(view: View, at: number, place: Place): number | undefined {
  const made = place.type === 'instrument' && is(view, at, MADE)
  if (made && plays(view, at + 1, BY)) return at + 1
  const again = is(view, at, AND) && is(view, at + 1, LINK) && place.links.includes(view.tokens.word[at + 1]!)
  const link = again || (made && is(view, at + 1, LINK | TO | MADE)) ? at + 1 : at
  if (PLACED.includes(place.type) && is(view, link, LISTING)) return isCapital(view, link + 2) ? link + 1 : undefined
  return leads(view, link, place) ? link : undefined
}

/** Whether a preposition leads to what a name is about. */
function leads(view: View, link: number, place: Place): boolean {
  const classes = classAt(view, link)
  const next = link + 1
  if (classes & TO && (place.links.length > 0 || place.type === 'event')) return isCapital(view, next)
  if (!(classes & LINK) || isTime(view, link)) return false
  if (is(view, next, POSSESSIVE) && classes & (ABOUT | WHERE) && !(classes & BETWEEN)) return false
  if (classes & WHERE && !PLACED.includes(place.type) && !isSubject(view, link, place)) return false
  return !(classes & WITH) || isNameAt(view, is(view, next, DETERMINER) ? next + 1 : next)
}

const isNameAt = (view: View, at: number): boolean => isCapital(view, at) || opensQuote(view, at)

/** Whether "in" leads to what a name is about ("in criminal matters") and not to where something is ("in Suva"). */
function isSubject(view: View, link: number, { title, links }: Place): boolean {
  const next = link + 1
  if (isCapital(view, next)) return title && (links.length > 0 || (isCapital(view, next + 1) && !view.owner[next]))
  return segmentEnd(view, next, runFrom(view, link, title)) !== undefined
}

/** Whether a preposition says when: in 2025, within the year, at an early date. */
function isTime(view: View, link: number): boolean {
  if (is(view, link, BETWEEN)) return false
  for (let at = link + 1; at <= link + 3; at++) {
    if (is(view, at, TIME)) return true
    if (isNumber(view, at) && (is(view, at + 1, TIME) || (is(view, at + 1, AND) && isNumber(view, at + 2)))) return true
    if (isNumber(view, at) && !is(view, at + 1, PAIR))
      return /^(19|20)\d\d/.test(view.tokens.text.slice(view.tokens.start[at], view.tokens.end[at]))
    if (!is(view, at, DETERMINER)) break
  }
  return false
}

const runFrom = (view: View, link: number, title: boolean): Run => ({
  from: link + 1,
  title,
  owed: is(view, link, BETWEEN),
  list: 0,
  gerund: is(view, link + 1, GERUND),
})

/** Token behind the noun phrase that a link governs; the link itself plus one where there is none. */
function phraseFrom(view: View, link: number, title: boolean): number {
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
  if (is(view, at, PAIR)) run.owed = false
  return belongs(view, at, run) ? at + 1 : at
}

/** Whether a word goes on with the noun phrase that a link governs. */
function belongs(view: View, at: number, run: Run): boolean {
  const classes = classAt(view, at)
  const first = at === run.from || is(view, at - 1, AND | GERUND | ADVERB | TO) || isComma(view, at - 1)
  if (classes & DETERMINER) return first
  if (run.title && isCapital(view, at)) return true
  if (run.title && at > run.from && isCapital(view, at - 1) && !isHyphen(view, at - 1)) return false
  if (classes & (STOP | LINK | TO | MADE)) return false
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
  if (isComma(view, at)) return at < run.list || listEnd(view, at, run) ? at + 1 : at
  if (opensQuote(view, at)) return quoteEnd(view, at)
  if (closesQuote(view, at)) return at
  const mark = markAt(view, at)
  return mark === 47 || mark === 38 ? at + 1 : at
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
  return (classes & (STOP | LINK | TO | MADE | VERB | ADVERB)) === 0
}

/** End of a noun phrase without a head or verb, up to the next comma, "and", link or end; else undefined. */
function segmentEnd(view: View, from: number, run: Run): number | undefined {
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
  for (let items = 0; items < 8; items++) {
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
