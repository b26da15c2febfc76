import { classBits, type Head } from './rules.ts'
import { begins, is, isCapital, isComma, isNumber, isWord, markAt, type View } from './view.ts'

const MANNER = classBits('manner')
const LEADING = classBits('leading')
const PAIR = classBits('pair')
const SERIES = classBits('series')
const MASS = classBits('mass')
const EITHER = classBits('either')
const TO = classBits('to')
const MADE = classBits('made')
const BETWEEN = classBits('between')
const ABOUT = classBits('about')
const WHERE = classBits('where')
const LISTING = classBits('listing')
const DETERMINER = classBits('determiner')
const LONGEST_LIST = 60

/** A head with the words around it, in tokens. */
export interface Candidate {
  readonly head: Head
  readonly first: number
  readonly at: number
  readonly core: number
  readonly last: number
}

/** Whether a head has what it needs to name something. */
export function names(view: View, candidate: Candidate): boolean {
  const { head, first, at, core, last } = candidate
  if (head.family.type === 'instrument' && isNumber(view, first) && first < at) return true
  const about = last > core && is(view, core, ABOUT | MADE)
  switch (head.family.need) {
    case 'nothing':
      return true
    case 'company':
      return isNamed(view, first, at) || (last > core && (isCapital(view, at) || !is(view, first - 1, WHERE)))
    case 'own':
      return isNamed(view, first, at)
    case 'title':
      return isCapital(view, at) && (some(view, first, at, isOwnCapital) || some(view, core, last, isProper))
    case 'capital':
      return isCapital(view, at) && some(view, first, at, isOwnCapital)
    case 'proper':
      return some(view, first, at, isProper) || some(view, core, last, isProper)
    case 'numbered':
      return some(view, at, core, isNumber)
    case 'complement':
      return last > core
    case 'between':
      return last > core && is(view, core, BETWEEN)
    case 'topic':
      return isNamed(view, first, at) && (about || isCapital(view, at) || isListed(view, first))
    default:
      if (isCapital(view, at) && last > core && !begins(view, at)) return true
      if (is(view, at, EITHER) && is(view, core, TO)) return false
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
