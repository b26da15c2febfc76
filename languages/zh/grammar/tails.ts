import type { Draft } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Piece } from './pieces.ts'
import { type Cut, holdsBit } from './state.ts'
import { bitsOf, CLOSES_NAME } from './units.ts'

type Tail = 'condition' | 'purpose' | 'detail' | 'effect'
type Tails = Partial<Record<Tail, NonNullable<Draft['purpose']>>>

const CLASSES: readonly (readonly [Tail, number])[] = [
  ['condition', is.CONDITION],
  ['effect', is.EFFECT],
  ['purpose', is.PURPOSE],
  ['detail', is.DETAIL],
]

/** What hangs on the end of a provision, and the condition before its verb, as ranges of tokens inside its span; undefined where nothing does. */
export function tailsOf(pieces: readonly Piece[], cut: Cut): Tails | undefined {
  if (!holdsBit(pieces, cut.from, cut.to, is.TAIL | is.CONDITION)) return undefined
  const tails = endsOf(pieces, cut)
  const condition = tails.condition ?? conditionBefore(pieces, cut.from, cut.to)
  return condition ? { ...tails, condition } : tails
}

function endsOf(pieces: readonly Piece[], { from, to }: Cut): Tails {
  const tails: Tails = {}
  let open: Tail | undefined
  let start = from
  const close = (end: number): void => {
    let last = end
    while (last > start && pieces[last - 1]!.mark !== 0 && !isClosing(pieces[last - 1]!)) last--
    if (open && !tails[open] && last > start)
      tails[open] = { first: pieces[start]!.first, last: pieces[last - 1]!.last }
  }
  for (let n = from + 1; n < to; n++) {
    const tail = tailAt(pieces, n)
    if (!tail || tail === open) continue
    close(n)
    open = tail
    start = n
  }
  close(to)
  return tails
}

const isClosing = ({ mark }: Piece): boolean => (bitsOf(mark) & CLOSES_NAME) !== 0

/** A tail begins behind a mark; an aim also before a verb: 加强合作以维护稳定. */
function tailAt(pieces: readonly Piece[], n: number): Tail | undefined {
  const { bits, first, last } = pieces[n]!
  if (!(bits & is.TAIL)) return undefined
  const tail = CLASSES.find(([, bit]) => (bits & bit) !== 0)?.[0]
  if (!tail || pieces[n - 1]!.mark !== 0) return tail
  const leads = last - first > 1 || ((pieces[n + 1]?.bits ?? 0) & is.VERB) !== 0
  return tail === 'purpose' && leads ? tail : undefined
}

/** 在 ... 前提下, 根据各自法律: what the act is bound to, before its verb. */
function conditionBefore(pieces: readonly Piece[], from: number, to: number): Tails['condition'] {
  for (let n = from; n < to && !isVerb(pieces[n]!); n++) {
    if (!(pieces[n]!.bits & (is.PREPOSITION | is.FRAMES))) continue
    for (let end = n + 1; end < to && pieces[end]!.mark === 0; end++)
      if (pieces[end]!.bits & is.CONDITION) return { first: pieces[n]!.first, last: pieces[end]!.last }
    return undefined
  }
  return undefined
}

const isVerb = ({ bits }: Piece): boolean => (bits & (is.VERB | is.NOUN_TOO)) === is.VERB
