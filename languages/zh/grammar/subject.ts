import * as is from '../words/classes.ts'
import type { Piece } from './pieces.ts'
import type { Talk } from './talk.ts'

/** Who or what a clause is about. */
export interface Subject {
  /** Short names of the parties; undefined where a thing is the subject. */
  readonly by?: readonly string[]
  /** Both or all parties together. */
  readonly both?: true
  /** A person speaks or acts. */
  readonly person?: true
}

const PARTIES = ['party', 'person', 'organisation']

/** What has been read of a subject. */
interface Seen {
  by: readonly string[]
  both: boolean
  person: boolean
  /** Tokens of other nouns behind the last party. */
  tail: number
  joined: boolean
}

/** Reads the pieces before a predicate: a party where its last noun is one, else a thing. Undefined where there are none. */
export function subjectOf(pieces: readonly Piece[], from: number, to: number, talk: Talk): Subject | undefined {
  const seen: Seen = { by: [], both: false, person: false, tail: 0, joined: true }
  let count = 0
  for (let n = from; n < to; n++) {
    const behind = seen.by.length > 0 ? phraseEnd(pieces, n, to) : n
    if (behind > n) n = behind - 1
    else if (pieces[n]!.mark === 0) {
      count++
      take(seen, pieces[n]!, talk)
    } else seen.joined ||= pieces[n]!.mark === 0x3001
  }
  if (count === 0) return undefined
  const { by, both, person, tail } = seen
  if ((by.length === 0 && !both) || tail > 0) return {}
  return { by: [...new Set(by)].sort(), ...(both && { both: true as const }), ...(person && { person: true as const }) }
}

/** Behind a phrase that stands between who acts and the verb: 某方 | 在贺电中 | 指出. */
function phraseEnd(pieces: readonly Piece[], at: number, to: number): number {
  if (!(pieces[at]!.bits & is.PREPOSITION)) return at
  for (let n = at + 1; n < to && n < at + FARTHEST; n++) if (pieces[n]!.bits & is.LOCALISER) return n + 1
  return at
}

const FARTHEST = 6

function take(seen: Seen, piece: Piece, talk: Talk): void {
  const { bits, name } = piece
  const parties = name && PARTIES.includes(name.type) ? name.parties : partiesOf(piece, talk)
  if (parties && (parties.length > 0 || bits & is.BOTH)) {
    seen.by = seen.joined ? [...seen.by, ...parties] : parties
    seen.both ||= (bits & is.BOTH) !== 0 || ((bits & is.WE) !== 0 && talk.isVoice)
    seen.person ||= name?.type === 'person' || (bits & is.ACTOR) !== 0
    seen.tail = 0
    seen.joined = false
  } else if (bits & is.AND) seen.joined = true
  else if (bits & is.ACTOR) {
    seen.tail = 0
    seen.person = true
  } else if (!isAside(piece)) seen.tail += piece.last - piece.first
}

/** Words that stand around a subject and are no part of it. */
const isAside = ({ bits }: Piece): boolean =>
  (bits & (is.LINK | is.WHEN)) !== 0 || (bits & (is.ADVERB | is.PREPOSITION | is.LOCALISER)) !== 0

function partiesOf({ bits, cue }: Piece, talk: Talk): readonly string[] | undefined {
  if (cue?.party) return [cue.party]
  if (bits & is.BOTH) return talk.pair
  if (bits & is.SELF) return talk.self
  if (bits & is.WE) return talk.isVoice ? talk.pair : talk.self
  if (cue?.near && talk.near.length > 0) return talk.near
  if (bits & is.OTHER) return talk.pair.filter((party) => !talk.self.includes(party))
  return undefined
}
