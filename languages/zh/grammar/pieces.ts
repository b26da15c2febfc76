import {
  CLOSES,
  foldUnits,
  HAN,
  markAt,
  type Named,
  NUMBER,
  OPENS,
  PUNCTUATION,
  type Range,
  type Tokens,
} from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Cue, cueAt } from './cues.ts'
import { type Sides, sideAt } from './sides.ts'
import { type Opaque, timeEnd } from './times.ts'
import { BRACKETS, bitsOf, CLOSES_BRACKET, ENDS_BODY, PAUSES, QUOTES, TIMES } from './units.ts'

/** A known word, a name, a mark, or a run of characters that nothing knows. Tokens, half-open. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly bits: number
  readonly cue: Cue | undefined
  readonly name: Named | undefined
  /** Code unit of a mark; 0 for anything else. */
  readonly mark: number
}

const plain = (first: number, last: number, bits: number): Piece => ({
  first,
  last,
  bits,
  cue: undefined,
  name: undefined,
  mark: 0,
})

/** The longest name that begins at each token, by its place in the list of names, counted from 1. */
export function nameTable(tokens: Tokens, names: readonly Named[]): Int32Array {
  const table = new Int32Array(tokens.count)
  names.forEach(({ first, last }, n) => {
    const before = table[first]!
    if (before === 0 || names[before - 1]!.last < last) table[first] = n + 1
  })
  return table
}

/** What is known of the names of a document before it is cut. */
interface Known {
  readonly names: readonly Named[]
  readonly table: Int32Array
  readonly sides: Sides
}

/** Cuts a range of tokens into pieces, the longest word or name first. */
export function piecesOf(tokens: Tokens, { first, last }: Range, known: Known): Piece[] {
  const pieces: Piece[] = []
  let loose = -1
  for (let at = first; at < last; ) {
    const piece = pieceAt(tokens, at, last, known)
    if (piece) {
      if (loose >= 0) pieces.push(plain(loose, at, bodyBits(tokens, loose, at)))
      loose = -1
      pieces.push(piece)
      at = piece.last
    } else {
      if (loose < 0) loose = at
      at++
    }
  }
  if (loose >= 0) pieces.push(plain(loose, last, bodyBits(tokens, loose, last)))
  return pieces
}

/** The piece that begins at a token, where something known does. */
function pieceAt(tokens: Tokens, at: number, last: number, { names, table, sides }: Known): Piece | undefined {
  const { text, start, kind } = tokens
  const unit = text.charCodeAt(start[at]!)
  const bits = bitsOf(unit)
  const opaque = opaqueAt(tokens, at, last, bits)
  if (opaque) return plain(at, opaque.last, opaque.bits)
  const name = table[at] ? names[table[at]! - 1] : undefined
  const cue = kind[at] === HAN ? wordAt(tokens, at, last, sides) : undefined
  const behind = cue ? at + cue.word.length : at
  if (name && name.last <= last && name.last >= behind)
    return { first: at, last: name.last, bits: 0, cue: undefined, name, mark: 0 }
  if (cue) {
    if ((cue.bits & is.VERB) !== 0 && isDoer(tokens, behind, last)) return plain(at, behind + 1, is.WHOLE)
    return { first: at, last: behind, bits: cue.bits, cue, name: undefined, mark: 0 }
  }
  if (kind[at] !== PUNCTUATION) return undefined
  return { first: at, last: at + 1, bits: 0, cue: undefined, name: undefined, mark: unit }
}

/** A quotation, title or time that begins at a token: one piece whatever words are in it. */
function opaqueAt(tokens: Tokens, at: number, last: number, bits: number): Opaque | undefined {
  if (bits & QUOTES) return quoteEnd(tokens, at, last)
  return bits & TIMES || tokens.kind[at] === NUMBER ? timeEnd(tokens, at, last) : undefined
}

const BODIES = /(?:厅|总局|管理局|管理署|法院|检察院|集团|警方|军方|央行|海警|协会|总会)$/
const LEAST_BODY = 3

/** 海上保安厅: acts for the party before it. */
function bodyBits({ text, start, end }: Tokens, first: number, last: number): number {
  if (last - first < LEAST_BODY || !(bitsOf(text.charCodeAt(end[last - 1]! - 1)) & ENDS_BODY)) return 0
  return BODIES.test(foldUnits(text.slice(start[last - 3]!, end[last - 1]!))) ? is.ACTOR : 0
}

/** The longest known word at a token; a side that the document names is read before one of custom. */
function wordAt(tokens: Tokens, at: number, last: number, sides: Sides): Cue | undefined {
  const cue = cueAt(tokens, at, last)
  const side = sides.size > 0 ? sideAt(tokens, at, sides) : undefined
  return side && at + side.word.length <= last && side.word.length >= (cue?.word.length ?? 0) ? side : cue
}

/** 者: makes a noun of the verb before it. */
const isDoer = ({ text, start }: Tokens, at: number, last: number): boolean =>
  at < last && text.charCodeAt(start[at]!) === 0x8005

const LONGEST_TITLE = 120
const LONGEST_QUOTE = 24

/** A title in 《》, or a short quotation without a pause: a name, whatever words are in it. */
function quoteEnd(tokens: Tokens, at: number, last: number): Opaque | undefined {
  const unit = tokens.text.charCodeAt(tokens.start[at]!)
  const close = unit === 0x300a ? 0x300b : 0x201d
  const limit = Math.min(last, at + (unit === 0x300a ? LONGEST_TITLE : LONGEST_QUOTE))
  for (let n = at + 1; n < limit; n++) {
    const inner = tokens.text.charCodeAt(tokens.start[n]!)
    if (inner === close) return { last: n + 1, bits: 0 }
    if (unit === 0x201c && isPause(inner)) return undefined
  }
  return undefined
}

export const isPause = (mark: number): boolean => (bitsOf(mark) & PAUSES) !== 0
export const isSemicolon = (mark: number): boolean => mark === 0xff1b || mark === 59
export const isEnumeration = (mark: number): boolean => mark === 0x3001

/** Ranges of pieces between marks that pause; marks inside brackets and titles pause nothing. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** The mark behind it, 0 at the end. */
  readonly mark: number
}

export function clausesOf(pieces: readonly Piece[], tokens: Tokens): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let depth = 0
  let says = false
  for (let n = 0; n <= pieces.length; n++) {
    const mark = n < pieces.length ? pieces[n]!.mark : -1
    const bits = mark > 0 ? bitsOf(mark) : 0
    if (bits & BRACKETS) depth++
    else if (bits & CLOSES_BRACKET) depth = Math.max(0, depth - 1)
    if (mark !== -1 && !(bits & PAUSES && depth === 0)) {
      says ||= mark === 0 || !isEdge(tokens, pieces[n]!)
      continue
    }
    if (says) clauses.push({ from, to: n, mark: Math.max(0, mark) })
    from = n + 1
    says = false
  }
  return clauses
}

/** A mark that opens or closes. */
const isEdge = (tokens: Tokens, { first }: Piece): boolean =>
  (markAt(tokens.text, tokens.start[first]!) & (OPENS | CLOSES)) !== 0
