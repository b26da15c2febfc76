import type { Bindingness } from '@servanda/pipeline'
import * as is from './classes.ts'
import { has, type Reader } from './reader.ts'

const ORDER: readonly Bindingness[] = ['firm', 'effort', 'exploratory', 'willing', 'support']

export const weaker = (a: Bindingness, b: Bindingness | undefined): Bindingness =>
  b && ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a

/** How firmly a predicate undertakes: the weakest of what governs it, of its adverbs and of its verb. */
export function strengthOf(reader: Reader, first: number, last: number, governed: Bindingness): Bindingness {
  let strength = governed
  let n = first
  for (; n < last && has(reader, n, is.ADVERB | is.TENSE); n++)
    strength = weaker(strength, reader.units.entry[n]?.strength)
  const verb = reader.units.entry[n]
  strength = weaker(strength, verb?.strength)
  if (has(reader, n, is.EITHER) && isStudy(reader, n)) strength = weaker(strength, 'exploratory')
  for (let at = n; at < last; at++) if (has(reader, at, is.CONDITION)) return weaker(strength, 'exploratory')
  return strength
}

/** `nghiên cứu` before another verb: looking into it. */
function isStudy({ units }: Reader, n: number): boolean {
  const next = units.bits[n + 1] ?? 0
  return units.entry[n]?.study === true && (next & (is.VERB | is.ADVERB)) !== 0
}
