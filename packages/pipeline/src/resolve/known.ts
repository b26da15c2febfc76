import type { ThingType } from '../model/index.ts'
import { JOINED } from '../text/index.ts'
import type { Known } from './framework-names.ts'
import { type Gazetteer, heldAt, type Match, matchAt, partyAt } from './gazetteer.ts'
import { classBits, roleBits } from './rules.ts'
import { closesQuote, has, is, isClitic, markAt, opensQuote, plays, type View } from './view.ts'

/** A name in the text and what it stands for, in tokens. */
export interface KnownAt {
  readonly known: Known
  readonly first: number
  readonly last: number
}

const ACTOR = roleBits('actor')
const SPEAKS = roleBits('speaks')
const WHERE = classBits('where')
const AND = classBits('and')
const WITH = classBits('with', 'between')

/** Every name of the frameworks in a text. Notes in the view which tokens they own. */
export function findKnown(view: View, names: Gazetteer): KnownAt[] {
  const found: KnownAt[] = []
  const { count } = view.tokens
  for (let at = 0; at < count; at++) {
    const match = matchAt(names, view.tokens, at)
    if (!match) continue
    const { known } = match
    const last = bracketEnd(view, names, match)
    view.owner.fill(known, at, last)
    found.push(inUse(view, names, { known, first: quoteStart(view, at, last), last }))
    if (HOLDERS.includes(known.type)) found.push(...namesInside(view, names, { known, first: at, last }))
    at = last - 1
  }
  return found
}

/** Things whose names hold the names of others: the places of a railway, the parties of a treaty. */
export const HOLDERS: readonly ThingType[] = ['mechanism', 'instrument', 'project', 'event']

function namesInside(view: View, names: Gazetteer, { known, first, last }: KnownAt): KnownAt[] {
  const inside: KnownAt[] = []
  for (let at = first; at < last; at++) {
    const match = heldAt(names, view.tokens, { at, before: last })
    if (!match || (match.known.use === 'seat' && known.type === 'instrument')) continue
    inside.push({
      known: { ...match.known, parties: match.known.use === 'seat' ? [] : match.known.parties },
      first: at,
      last: match.last,
    })
    at = match.last - 1
  }
  return inside
}

/** A quotation that closes inside a name opens it: "two plus two" dialogue. */
function quoteStart(view: View, first: number, last: number): number {
  if (first === 0 || !opensQuote(view, first - 1)) return first
  for (let at = first; at < last; at++) if (closesQuote(view, at)) return first - 1
  return first
}

/** Behind the abbreviation in brackets that is another name of the same thing: "Arctic Fisheries Treaty (AFT)". */
function bracketEnd(view: View, names: Gazetteer, { known, last }: Match): number {
  if (markAt(view, last) !== 40) return last
  const inside = matchAt(names, view.tokens, last + 1)
  return inside?.known.key === known.key && markAt(view, inside.last) === 41 ? inside.last + 1 : last
}

function inUse(view: View, names: Gazetteer, one: KnownAt): KnownAt {
  const { known, first, last } = one
  if (known.use === 'demonym') return { known, first, last: actorEnd(view, last) }
  if (known.use !== 'seat' || isActor(view, first, last) || isActorBeside(view, names, last)) return one
  return { known: { ...known, parties: [] }, first, last }
}

/** "Suva and Apia agreed": the other of two capitals acts. */
function isActorBeside(view: View, names: Gazetteer, last: number): boolean {
  const other = is(view, last, AND) ? matchAt(names, view.tokens, last + 1) : undefined
  return other?.known.use === 'seat' && plays(view, other.last, SPEAKS)
}

/** "Fijian Prime Minister", "the Fijian side": the noun that acts belongs to the phrase. */
function actorEnd(view: View, behind: number): number {
  let at = behind
  while (at - behind < 3 && plays(view, at, ACTOR) && !has(view, at, JOINED)) at++
  return at
}

/** A capital speaks, has something, or stands with another: "Suva said", "Suva's view", "talks with Suva". */
function isActor(view: View, first: number, last: number): boolean {
  if (has(view, first, JOINED) || has(view, last, JOINED)) return false
  return (
    is(view, first - 1, WITH) || ((plays(view, last, SPEAKS) || isClitic(view, last)) && !is(view, first - 1, WHERE))
  )
}

/** Short names of the states named in a range of tokens, those inside the names of bodies too. */
export function statesIn(view: View, names: Gazetteer, [first, last]: readonly [number, number]): string[] {
  const states: string[] = []
  for (let at = first; at < last; at++) {
    const match = partyAt(names, view.tokens, at)
    if (!match) continue
    states.push(...match.known.parties)
    at = match.last - 1
  }
  return states
}
