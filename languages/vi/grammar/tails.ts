import type { Draft } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Found } from './reader.ts'
import type { Units } from './units.ts'

type Tail = 'condition' | 'purpose' | 'detail' | 'effect'
type Tails = Partial<Record<Tail, NonNullable<Draft['purpose']>>>

const CLASSES: readonly (readonly [Tail, number])[] = [
  ['condition', is.CONDITION],
  ['effect', is.EFFECT],
  ['purpose', is.PURPOSE],
  ['detail', is.DETAIL],
]

const TAILS = is.CONDITION | is.EFFECT | is.PURPOSE | is.DETAIL

const tailAt = ({ bits }: Units, n: number): Tail | undefined =>
  (bits[n]! & TAILS) === 0 ? undefined : CLASSES.find(([, bit]) => (bits[n]! & bit) !== 0)?.[0]

/** What hangs on the end of a provision, as ranges of tokens inside its span: each runs to the next, or to the end; undefined where nothing does. */
export function tailsOf(units: Units, { verb, last }: Found, stop: number): Tails | undefined {
  let at = verb + 1
  while (at < last && !(units.bits[at]! & TAILS)) at++
  if (at >= last) return undefined
  const tails: Tails = {}
  let open: Tail | undefined
  let from = 0
  const close = (to: number): void => {
    const end = to > from && (units.bits[to - 1]! & is.COMMA) !== 0 ? to - 1 : to
    const first = units.first[from]!
    const behind = Math.min(units.last[end - 1]!, stop)
    if (open && !tails[open] && behind > first) tails[open] = { first, last: behind }
  }
  for (let n = at; n < last; n++) {
    const tail = tailAt(units, n)
    if (!tail || tail === open) continue
    close(n)
    open = tail
    from = n
  }
  if (open) close(last)
  return tails
}
