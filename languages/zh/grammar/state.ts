import type { Bindingness, Kind, Range } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Operator } from './operators.ts'
import type { Piece } from './pieces.ts'
import type { Subject } from './subject.ts'
import type { Talk } from './talk.ts'
import { bitsOf, CLOSES_NAME, OPENS_NAME } from './units.ts'

/** A provision under way, in tokens. */
export interface Found extends Cut {
  first: number
  last: number
  /** The same in pieces. */
  from: number
  to: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness: Bindingness | undefined
  readonly rule: string
  readonly front: Front | undefined
}

/** What stands in front of a subject, in tokens. */
export interface Front extends Range {
  /** Whether it says on what the act hangs: 在资金允许的前提下. */
  readonly binds: boolean
}

/** What governs the predicates to come. */
export interface Mode {
  readonly operator: Operator
  readonly kind: Kind
  readonly bindingness?: Bindingness
  readonly by: readonly string[]
  /** What a supported party does belongs to the support: verbs without a subject go on with its provision. */
  readonly absorbs?: true
}

/** What one clause leaves to the next. */
export interface State {
  subject: Subject | undefined
  mode: Mode | undefined
  /** Parties of the person who speaks. */
  speaker: readonly string[] | undefined
  /** Whether what is said is only believed: 相信. */
  belief: boolean
  /** Whether the points of a list are put forward. */
  list: boolean
  /** Whether the sentence looks back: 今年以来. */
  back: boolean
  /** Whether a word that governs waits for its clause: 双方同意，... */
  open: boolean
  /** The last party that was a subject. */
  holder: readonly string[] | undefined
  front: Front | undefined
  readonly found: Found[]
}

export interface Reader {
  readonly pieces: readonly Piece[]
  readonly talk: Talk
  readonly rules: ReadonlyMap<string, Operator>
  /** Whether states adopted the text together. */
  readonly isJoint: boolean
  /** The word of a piece, in simplified characters. */
  readonly wordAt: (piece: number) => string
  /** Whether the clause behind one goes on with a verb and no subject of its own. */
  readonly goesOn: (clause: number) => boolean
  /** The mark behind a clause; 0 at the end. */
  readonly markBehind: (clause: number) => number
  /** Reads what a piece governs or is. */
  readonly predicate: (reader: Reader, state: State, place: Place) => void
}

/** A predicate in its clause, in pieces. */
export interface Place {
  /** The piece that governs or is the verb. */
  readonly at: number
  /** Where the predicate begins. */
  readonly start: number
  readonly to: number
  /** Where the clause begins, behind what links it. */
  readonly from: number
  readonly clause: number
  /** Whether the clause has a subject of its own. */
  readonly own: boolean
}

/** A range of pieces. */
export interface Cut {
  readonly from: number
  readonly to: number
}

/** What a predicate is. */
export interface Reading {
  readonly operator: Operator
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
}

/** Who tells what is said: the speaker, or the voice of the document. */
export const tellerOf = ({ talk }: Reader, state: State): readonly string[] | undefined =>
  state.speaker ?? (talk.isVoice ? talk.self : undefined)

/** The talk as the one who speaks sees it: 我 is the speaker's side. */
export const talkNow = ({ talk }: Reader, { speaker, subject }: State): Talk => {
  const near = subject?.by && !subject.both ? subject.by : (speaker ?? [])
  return speaker ? { ...talk, self: speaker, near } : { ...talk, near }
}

/** Whose a judgement is. */
export const authorOf = (reader: Reader, state: State): readonly string[] => tellerOf(reader, state) ?? reader.talk.self

export const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

/** Adds a provision; marks at its ends stay out, but for those of quotations and titles. */
export function push({ pieces }: Reader, state: State, { from, to }: Cut, reading: Reading): void {
  let first = from
  while (first < to && pieces[first]!.mark !== 0 && !(bitsOf(pieces[first]!.mark) & OPENS_NAME)) first++
  let last = to
  while (last > first && pieces[last - 1]!.mark !== 0 && !(bitsOf(pieces[last - 1]!.mark) & CLOSES_NAME)) last--
  if (last <= first) return
  state.found.push({
    first: pieces[first]!.first,
    last: pieces[last - 1]!.last,
    from: first,
    to: last,
    kind: reading.kind,
    by: reading.by,
    rule: reading.operator.id,
    bindingness: reading.kind === 'commitment' ? (reading.bindingness ?? 'firm') : undefined,
    front: state.front,
  })
}

/** Lets the provision before go on to the end of a clause. */
export function extend({ pieces }: Reader, state: State, to: number): boolean {
  const before = state.found.at(-1)
  if (before) {
    before.last = pieces[to - 1]!.last
    before.to = to
  }
  return before !== undefined
}

/** Whether a piece of a range is of one of these classes. */
export function holdsBit(pieces: readonly Piece[], from: number, to: number, bits: number): boolean {
  for (let n = from; n < to; n++) if (pieces[n]!.bits & bits) return true
  return false
}

/** A range of pieces that frames what follows. */
export const frontOf = (pieces: readonly Piece[], from: number, to: number): Front => ({
  first: pieces[from]!.first,
  last: pieces[to - 1]!.last,
  binds: holdsBit(pieces, from, to, is.CONDITION),
})
