import type { Tokens } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Piece } from './pieces.ts'

/** Parties of persons whom a text introduces by their posts, by the characters of their names. */
export type Learned = ReadonlyMap<string, string>

const SHORTEST = 2
const LONGEST = 5

/** Reads who is introduced: 斐济总统 | 某某 | 表示. The party stands before the post, the name between post and a known word. */
export function learnNames(tokens: Tokens, sentences: readonly (readonly Piece[])[]): Learned {
  const learned = new Map<string, string>()
  for (const pieces of sentences)
    for (let n = 2; n < pieces.length; n++) {
      const { first, last, bits, cue, name, mark } = pieces[n]!
      if (bits !== 0 || cue || name || mark !== 0 || last - first < SHORTEST || last - first > LONGEST) continue
      if (!isPost(pieces[n - 1]!) || pieces[n + 1]?.name) continue
      const party = partyBefore(pieces, n - 2)
      if (party) learned.set(textOf(tokens, pieces[n]!), party)
    }
  return learned
}

const textOf = (tokens: Tokens, { first, last }: Piece): string =>
  tokens.text.slice(tokens.start[first], tokens.end[last - 1])

const isPost = ({ bits }: Piece): boolean => (bits & is.POST) !== 0

function partyBefore(pieces: readonly Piece[], from: number): string | undefined {
  for (let n = from; n >= 0 && n > from - 3; n--) {
    const { name, cue, bits } = pieces[n]!
    if (name?.type === 'party' || name?.type === 'organisation') return name.parties[0]
    if (cue?.party) return cue.party
    if (!(bits & is.ACTOR)) return undefined
  }
  return undefined
}

/** The pieces with the names that were learned: a run that begins with one is cut behind it. */
export function withLearned(tokens: Tokens, pieces: readonly Piece[], learned: Learned): readonly Piece[] {
  if (learned.size === 0) return pieces
  const found: Piece[] = []
  for (const piece of pieces) {
    const { first, last, bits, name, mark } = piece
    const plain = bits === 0 && !name && mark === 0
    const size = plain ? sizeOf(textOf(tokens, piece), learned) : 0
    if (size === 0) found.push(piece)
    else {
      const party = learned.get(tokens.text.slice(tokens.start[first], tokens.end[first + size - 1]))!
      found.push({ first, last: first + size, bits: is.SIDE | is.ACTOR, cue: { bits: is.SIDE, party }, mark: 0 })
      if (first + size < last) found.push({ ...piece, first: first + size })
    }
  }
  return found
}

function sizeOf(text: string, learned: Learned): number {
  for (let size = Math.min(LONGEST, text.length); size >= SHORTEST; size--)
    if (learned.has(text.slice(0, size))) return size
  return 0
}
