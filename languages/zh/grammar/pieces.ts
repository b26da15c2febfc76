import {
  CLOSES,
  foldUnits,
  HAN,
  markAt,
  type Named,
  OPENS,
  PUNCTUATION,
  type Range,
  type Tokens,
} from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Cue, cueAt } from './cues.ts'
import { type Sides, sideAt } from './sides.ts'
import { type Opaque, timeEnd } from './times.ts'

/** A known word, a name, a mark, or a run of characters that nothing knows. Tokens, half-open. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly bits: number
  readonly cue?: Cue
  readonly name?: Named
  /** Code unit of a mark; 0 for anything else. */
  readonly mark: number
}

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
export function piecesOf(
  tokens: Tokens,
  range: { readonly first: number; readonly last: number },
  { names, table, sides }: Known,
): Piece[] {
  const pieces: Piece[] = []
  let loose = -1
  const flush = (at: number): void => {
    if (loose >= 0) pieces.push({ first: loose, last: at, bits: bodyBits(tokens, loose, at), mark: 0 })
    loose = -1
  }
  for (let at = range.first; at < range.last; ) {
    const opaque = opaqueEnd(tokens, at, range.last) ?? timeEnd(tokens, at, range.last)
    if (opaque) {
      flush(at)
      pieces.push({ first: at, last: opaque.last, bits: opaque.bits, mark: 0 })
      at = opaque.last
      continue
    }
    const name = table[at] ? names[table[at]! - 1] : undefined
    const found = tokens.kind[at] === HAN ? wordAt(tokens, { first: at, last: range.last }, sides) : undefined
    if (name && name.last <= range.last && (!found || name.last >= found.last)) {
      flush(at)
      pieces.push({ first: at, last: name.last, bits: 0, name, mark: 0 })
      at = name.last
    } else if (found) {
      flush(at)
      const doer = (found.cue.bits & is.VERB) !== 0 && isDoer(tokens, found.last, range.last)
      if (doer) pieces.push({ first: at, last: found.last + 1, bits: is.WHOLE, mark: 0 })
      else pieces.push({ first: at, last: found.last, bits: found.cue.bits, cue: found.cue, mark: 0 })
      at = doer ? found.last + 1 : found.last
    } else if (tokens.kind[at] === PUNCTUATION) {
      flush(at)
      pieces.push({ first: at, last: at + 1, bits: 0, mark: tokens.text.charCodeAt(tokens.start[at]!) })
      at++
    } else {
      if (loose < 0) loose = at
      at++
    }
  }
  flush(range.last)
  return pieces
}

const BODIES = /(?:厅|总局|管理局|管理署|法院|检察院|集团|警方|军方|央行|海警|协会|总会)$/
const LEAST_BODY = 3

/** 海上保安厅: acts for the party before it. */
function bodyBits({ text, start, end }: Tokens, first: number, last: number): number {
  if (last - first < LEAST_BODY) return 0
  return BODIES.test(foldUnits(text.slice(start[last - 3]!, end[last - 1]!))) ? is.ACTOR : 0
}

/** The longest known word at a token; a side that the document names is read before one of custom. */
function wordAt(tokens: Tokens, { first, last }: Range, sides: Sides): ReturnType<typeof cueAt> {
  const found = cueAt(tokens, first, last)
  const side = sideAt(tokens, first, sides)
  return side && side.last <= last && side.last >= (found?.last ?? 0) ? side : found
}

/** 者: makes a noun of the verb before it. */
const isDoer = ({ text, start }: Tokens, at: number, last: number): boolean =>
  at < last && text.charCodeAt(start[at]!) === 0x8005

const LONGEST_TITLE = 120
const LONGEST_QUOTE = 24

/** A title in 《》, or a short quotation without a pause: a name, whatever words are in it. */
function opaqueEnd(tokens: Tokens, at: number, last: number): Opaque | undefined {
  const unit = tokens.text.charCodeAt(tokens.start[at]!)
  const close = unit === 0x300a ? 0x300b : unit === 0x201c ? 0x201d : 0
  if (close === 0) return undefined
  const limit = Math.min(last, at + (unit === 0x300a ? LONGEST_TITLE : LONGEST_QUOTE))
  for (let n = at + 1; n < limit; n++) {
    const inner = tokens.text.charCodeAt(tokens.start[n]!)
    if (inner === close) return { last: n + 1, bits: 0 }
    if (unit === 0x201c && isPause(inner)) return undefined
  }
  return undefined
}

const PAUSE = '，,；;：:。！？!?…'
export const isPause = (mark: number): boolean => mark > 0 && PAUSE.includes(String.fromCharCode(mark))
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
  for (let n = 0; n <= pieces.length; n++) {
    const mark = n < pieces.length ? pieces[n]!.mark : -1
    if (mark > 0 && '《（(【'.includes(String.fromCharCode(mark))) depth++
    if (mark > 0 && '》）)】'.includes(String.fromCharCode(mark))) depth = Math.max(0, depth - 1)
    if (mark !== -1 && !(isPause(mark) && depth === 0)) continue
    if (n > from) clauses.push({ from, to: n, mark: Math.max(0, mark) })
    from = n + 1
  }
  return clauses.filter(({ from: a, to }) =>
    pieces.slice(a, to).some((piece) => piece.mark === 0 || !isEdge(tokens, piece)),
  )
}

/** A mark that opens or closes. */
const isEdge = (tokens: Tokens, { first }: Piece): boolean =>
  (markAt(tokens.text, tokens.start[first]!) & (OPENS | CLOSES)) !== 0
