import { foldUnits, type Tokens } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { plainCue } from './cues.ts'
import type { Piece } from './pieces.ts'

/** Persons whom a text introduces by their posts. */
interface Learned {
  /** Their parties, by the characters of their names. */
  readonly parties: ReadonlyMap<string, string>
  /** First code units of the names. */
  readonly begins: ReadonlySet<number>
}

const SHORTEST = 2
const LONGEST = 5

/** Reads who is introduced: 斐济总统 | 某某 | 表示. The party stands before the post, the name between post and a known word. */
export function learnNames(tokens: Tokens, sentences: readonly (readonly Piece[])[]): Learned {
  const parties = new Map<string, string>()
  for (const pieces of sentences)
    for (let n = 2; n < pieces.length; n++) {
      const { first, last, bits, cue, name, mark } = pieces[n]!
      if (bits !== 0 || cue || name || mark !== 0 || last - first < SHORTEST || last - first > LONGEST) continue
      if (!isPost(pieces[n - 1]!) || pieces[n + 1]?.name) continue
      const party = partyBefore(pieces, n - 2)
      if (party) parties.set(textOf(tokens, first, last), party)
    }
  return { parties, begins: new Set([...parties.keys()].map((name) => name.charCodeAt(0))) }
}

const textOf = ({ text, start, end }: Tokens, first: number, last: number): string =>
  text.slice(start[first], end[last - 1])

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
  if (learned.parties.size === 0) return pieces
  const found: Piece[] = []
  for (const piece of pieces) {
    const { first, last, bits, mark, name } = piece
    const behind = bits === 0 && mark === 0 && !name ? nameEnd(tokens, piece, learned) : undefined
    if (behind === undefined) found.push(piece)
    else {
      const known = textOf(tokens, first, behind)
      const cue = plainCue(foldUnits(known), is.SIDE, learned.parties.get(known))
      found.push({ ...piece, last: behind, bits: is.SIDE | is.ACTOR, cue })
      if (behind < last) found.push({ ...piece, first: behind })
    }
  }
  return found
}

/** Behind the longest name that a piece begins with. */
function nameEnd(tokens: Tokens, { first, last }: Piece, { parties, begins }: Learned): number | undefined {
  if (!begins.has(tokens.text.charCodeAt(tokens.start[first]!))) return undefined
  for (let behind = Math.min(last, first + LONGEST); behind >= first + SHORTEST; behind--)
    if (parties.has(textOf(tokens, first, behind))) return behind
  return undefined
}
