import { LINE, SPACED } from '../text/index.ts'
import { classBits, roleBits } from './rules.ts'

import {
  has,
  is,
  isApostrophe,
  isBreak,
  isCapital,
  isClitic,
  isComma,
  isHead,
  isHyphen,
  isWord,
  markAt,
  plays,
  type View,
} from './view.ts'

/** A personal name in the text, in tokens, and where to look for the state that the person speaks for. */
export interface PersonAt {
  readonly first: number
  readonly last: number
  /** Tokens of the post beside the name. */
  readonly post: readonly [first: number, last: number]
}

const TITLE = roleBits('title')
const ADDRESS = roleBits('address')
const PARTICLE = roleBits('particle')
const OFFICE = roleBits('office')
const BY = roleBits('by')
const NO_NAME = roleBits('speaks', 'title', 'rank')
const OF = classBits('of')
const AND = classBits('and')
const DETERMINER = classBits('determiner')
const CLOSED = classBits('stop', 'verb', 'link', 'to', 'and', 'adverb', 'made', 'determiner')
const LONGEST_NAME = 9
const LONGEST_POST = 24

/** Names that a post, a form of address or a byline makes personal. */
export function personsOf(view: View): PersonAt[] {
  const persons: PersonAt[] = []
  const { count } = view.tokens
  for (let at = 0; at < count; at++) {
    const roles = view.roles[at]!
    if (roles === 0) continue
    if (roles & TITLE) persons.push(...besideTitle(view, at))
    else if (roles & ADDRESS) persons.push(...behindAddress(view, at))
    else if (roles & BY && has(view, at, LINE)) persons.push(...behindBy(view, at))
  }
  return persons
}

/** Token behind a run of words that may be a personal name; the token itself where none begins. */
function nameEnd(view: View, from: number): number {
  let at = from
  let end = from
  while (at < view.tokens.count && at - from < LONGEST_NAME) {
    if (at > from && isBreak(view, at)) break
    if (isNamePart(view, at)) {
      at++
      end = at
    } else if (end > from && (plays(view, at, PARTICLE) || isHyphen(view, at))) at++
    else if (end > from && isApostrophe(view, at) && isCapital(view, at + 1) && !has(view, at + 1, SPACED)) at++
    else if (end === at && markAt(view, at) === 46 && isInitial(view, at - 1) && isCapital(view, at + 1)) at++
    else break
  }
  return end > from && isHead(view, end - 1) ? from : end
}

const isInitial = (view: View, at: number): boolean => view.tokens.end[at]! - view.tokens.start[at]! === 1

function isNamePart(view: View, at: number): boolean {
  if (!isWord(view, at) || isClitic(view, at)) return false
  const joined = isHyphen(view, at - 1)
  if (!isCapital(view, at) && !joined) return false
  const owner = view.owner[at]
  if (owner && owner.type !== 'person') return false
  return joined || (!is(view, at, CLOSED) && !plays(view, at, NO_NAME))
}

/** Words of a post before the title: ranks, adjectives of a state, "foreign" ministers. */
function postStart(view: View, title: number): number {
  let at = title
  while (at > 0 && title - at < 6 && !isBreak(view, at)) {
    if (is(view, at - 1, CLOSED & ~AND) || !(isWord(view, at - 1) || isHyphen(view, at - 1))) break
    at--
  }
  return at
}

function besideTitle(view: View, title: number): PersonAt[] {
  const start = postStart(view, title)
  const behind = title + 1
  const end = nameEnd(view, behind)
  if (end - behind > 1 || (end > behind && !is(view, start - 1, DETERMINER)))
    return [{ first: behind, last: end, post: [start, behind] }]
  return [...behindPost(view, start, behind), ...beforePost(view, start, behind)]
}

/** "President of the Republic of Fiji X Y" and "the foreign minister of Fiji, X Y". */
function behindPost(view: View, start: number, behind: number): PersonAt[] {
  let at = behind
  if (is(view, at, OF)) {
    at = ofEnd(view, at)
    if (at === behind) return []
  }
  const comma = isComma(view, at)
  const from = comma ? at + 1 : at
  const end = nameEnd(view, from)
  const words = wordsIn(view, from, end)
  if (words < 2 || words > 4 || (comma && !closes(view, end))) return []
  return [{ first: from, last: end, post: [start, at] }]
}

const wordsIn = (view: View, from: number, to: number): number => {
  let words = 0
  for (let at = from; at < to; at++) if (isWord(view, at)) words++
  return words
}

/** Behind a name set off by a comma comes a comma, a verb, a possessive or the end. */
const closes = (view: View, at: number): boolean =>
  at >= view.tokens.count || isClitic(view, at) || isComma(view, at) || markAt(view, at) !== 0 || !isCapital(view, at)

/** Token behind "of the Central Committee of the Communist Party of Fiji", as far as known names reach. */
function ofEnd(view: View, of: number): number {
  let at = of
  let end = of
  while (at < view.tokens.count && at - of < LONGEST_POST) {
    if (is(view, at, OF | DETERMINER | AND)) {
      at++
      continue
    }
    if (!isWord(view, at) || isBreak(view, at)) break
    const owner = view.owner[at]
    if (owner?.type === 'person') break
    if (!isCapital(view, at)) {
      if (is(view, at, CLOSED)) break
    } else if (!owner && end === at && isCapital(view, at - 1) && beginsName(view, at)) break
    at++
    end = at
  }
  return end
}

/** Whether a capital behind the name of a state or office begins a personal name: "Secretary of State A B". */
const beginsName = (view: View, at: number): boolean =>
  !plays(view, at, OFFICE) &&
  (view.owner[at - 1] !== undefined || plays(view, at - 1, OFFICE) || view.tokens.word[at] === 0)

/** "X Y, general secretary of ...", "X Y, also president of ...", "X Y, a leading expert at ...". */
function beforePost(view: View, start: number, behind: number): PersonAt[] {
  let at = start
  while (at > 0 && start - at < 4 && !isComma(view, at - 1) && isWord(view, at - 1)) at--
  if (!isComma(view, at - 1)) return []
  const end = at - 1
  let from = end
  while (from > 0 && end - from < LONGEST_NAME && (isNamePart(view, from - 1) || isHyphen(view, from - 1))) from--
  const words = wordsIn(view, from, end)
  if (words < 2 || words > 4) return []
  return [{ first: from, last: end, post: [at, is(view, behind, OF) ? ofEnd(view, behind) : behind] }]
}

function behindAddress(view: View, at: number): PersonAt[] {
  const from = markAt(view, at + 1) === 46 ? at + 2 : at + 1
  const end = nameEnd(view, from)
  return end > from ? [{ first: from, last: end, post: [at, from] }] : []
}

/** A line that says "By X Y" and nothing else. */
function behindBy(view: View, at: number): PersonAt[] {
  let end = at + 1
  while (isCapital(view, end) && isWord(view, end) && !has(view, end, LINE)) end++
  const words = wordsIn(view, at + 1, end)
  const alone = end >= view.tokens.count || has(view, end, LINE)
  return alone && words > 1 && words < 5 ? [{ first: at + 1, last: end, post: [at, at] }] : []
}
