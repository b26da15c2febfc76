import type { Phrase } from './heads.ts'
import type { KnownAt } from './known.ts'
import { foldKey } from './range.ts'
import { classBits, roleBits } from './rules.ts'
import { is, isCapital, isClitic, isHead, isHyphen, isNumber, isWord, plays, type View } from './view.ts'

const WHERE = classBits('where')
const CLOSED = classBits('time', 'stop', 'determiner', 'link', 'and', 'manner')
const POST = roleBits('title', 'rank', 'office')
const LONGEST = 4

/** Capitals that only their use makes places: behind "in" or "at", and the ends of a line of railway. */
export function placesOf(view: View, phrases: readonly Phrase[]): KnownAt[] {
  const places: KnownAt[] = []
  for (let at = 1; at < view.tokens.count; at++) {
    if (!isCapital(view, at) || !is(view, at - 1, WHERE)) continue
    const last = runEnd(view, at)
    if (last > at) places.push(placeAt(view, at, last))
  }
  return [...places, ...phrases.filter(({ type }) => type === 'project').flatMap((phrase) => chainOf(view, phrase))]
}

function placeAt(view: View, first: number, last: number): KnownAt {
  const { text, start, end } = view.tokens
  const name = text.slice(start[first], end[last - 1])
  const key = `found:place/${foldKey(view, first, last)}`
  return { known: { type: 'place', key, name, parties: [], use: 'name' }, first, last }
}

const isPart = (view: View, at: number): boolean =>
  isCapital(view, at) &&
  isWord(view, at) &&
  !isClitic(view, at) &&
  view.owner[at] === undefined &&
  !is(view, at, CLOSED) &&
  !plays(view, at, POST)

/** Token behind a run of capitals that nothing else claims; the token itself where more follows than a place has. */
function runEnd(view: View, first: number): number {
  let at = first
  while (at - first < LONGEST && isPart(view, at)) at++
  const goesOn = isCapital(view, at) || isHyphen(view, at) || isNumber(view, at)
  return goesOn || isHead(view, at - 1) ? first : at
}

/** A hyphen between two capitals, as between the ends of a line. */
const joins = (view: View, at: number): boolean => isHyphen(view, at) && isPart(view, at - 1) && isPart(view, at + 1)

/** Suva, Nadi in "the Suva-Nadi railway". */
function chainOf(view: View, { first, core }: Phrase): KnownAt[] {
  const parts: KnownAt[] = []
  let from = first
  for (let at = first; at < core; at++) {
    if (isPart(view, at)) continue
    const joined = joins(view, at) || joins(view, from - 1)
    if (at > from && joined) parts.push(placeAt(view, from, at))
    from = at + 1
  }
  return parts
}
