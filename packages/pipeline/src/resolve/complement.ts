import type { ThingType } from '../model/index.ts'
import { phraseFrom, runFrom, segmentEnd } from './noun-phrase.ts'
import { classBits } from './rules.ts'
import { classAt, is, isBreak, isCapital, isComma, isNumber, markAt, opensQuote, type View } from './view.ts'

const AND = classBits('and')
const DETERMINER = classBits('determiner')
const LISTING = classBits('listing')
const POSSESSIVE = classBits('possessive')
const LEADING = classBits('leading')
const LINK = classBits('link')
const BETWEEN = classBits('between')
const PAIR = classBits('pair')
const OCCASION = classBits('occasion')
const TIME = classBits('time')
const ABOUT = classBits('about')
const WHERE = classBits('where')
const TO = classBits('to')
const MADE = classBits('made')
const WITH = classBits('with')
const FARTHEST = 60

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
  if (made && is(view, at + 1, OCCASION)) return at + 1
  const again = isAgain(view, at, place.links)
  const link = again || (made && is(view, at + 1, LINK | TO | MADE)) ? at + 1 : at
  if (PLACED.includes(place.type) && is(view, link, LISTING)) return isCapital(view, link + 2) ? link + 1 : undefined
  return leads(view, link, place) ? link : undefined
}

/** "on wool and on silk", "between A, between B": a link that was used before, behind "and" or a comma. */
const isAgain = (view: View, at: number, links: readonly number[]): boolean =>
  (is(view, at, AND) || isComma(view, at)) && is(view, at + 1, LINK) && links.includes(view.tokens.word[at + 1]!)

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

/** Whether a preposition says when: in 2025, within the year, at an early date, on three months' notice. */
function isTime(view: View, link: number): boolean {
  if (is(view, link, BETWEEN)) return false
  if (is(view, link + 2, TIME) && !isCapital(view, link + 1)) return true
  for (let at = link + 1; at <= link + 3; at++) {
    if (is(view, at, TIME)) return true
    if (isNumber(view, at) && (is(view, at + 1, TIME) || (is(view, at + 1, AND) && isNumber(view, at + 2)))) return true
    if (isNumber(view, at) && !is(view, at + 1, PAIR))
      return /^(19|20)\d\d/.test(view.tokens.text.slice(view.tokens.start[at], view.tokens.end[at]))
    if (!is(view, at, DETERMINER | LEADING)) break
  }
  return false
}
