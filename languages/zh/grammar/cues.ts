import { lowerUnit, type Tokens } from '@servanda/pipeline'
import { OPERATORS } from '../rules/index.ts'
import * as is from '../words/classes.ts'
import { FUNCTION_WORDS, NEAR, RULING, SIDES, words } from '../words/function-words.ts'
import { ALSO_NOUNS } from '../words/verbs.ts'
import type { Operator } from './operators.ts'

/** A word that the rules know. */
export interface Cue {
  readonly bits: number
  readonly operator?: Operator
  /** Short name of the party, of a side. */
  readonly party?: string
  /** Stands for who was last spoken of: 他, 政府. */
  readonly near?: true
}

interface Node {
  readonly next: Map<number, Node>
  cue?: { bits: number; operator?: Operator; party?: string; near?: true }
}

const root: Node = { next: new Map() }
/** Whether a word begins with a unit. */
const begins = new Uint8Array(0x10000)

function put(word: string, bits: number, more: { operator?: Operator; party?: string; near?: true } = {}): void {
  let node = root
  for (let at = 0; at < word.length; at++) {
    const unit = lowerUnit(word.charCodeAt(at))
    if (at === 0) begins[unit] = 1
    let next = node.next.get(unit)
    if (!next) {
      next = { next: new Map() }
      node.next.set(unit, next)
    }
    node = next
  }
  const cue = node.cue ?? { bits: 0 }
  node.cue = cue
  cue.bits |= bits
  if (more.operator) cue.operator ??= more.operator
  if (more.party) cue.party = more.party
  if (more.near) cue.near = true
}

for (const [list, bits] of FUNCTION_WORDS) for (const word of words(list)) put(word, bits)
for (const operator of OPERATORS)
  for (const word of operator.words ? words(operator.words) : [])
    put(word, operator.does === 'predicate' || operator.does === 'regard' ? is.VERB : is.GOVERNS, { operator })
for (const word of words(NEAR)) put(word, is.ACTOR, { near: true })
for (const word of words(ALSO_NOUNS)) put(word, is.NOUN_TOO | is.VERB)
for (const [character, party] of Object.entries(SIDES)) put(`${character}方`, is.SIDE, { party })
for (const [word, party] of Object.entries(RULING)) put(word, is.SIDE, { party })
for (const one of Object.keys(SIDES))
  for (const other of Object.keys(SIDES))
    for (const noun of ['', '双方', '两国', '两党', '两军']) if (one !== other) put(one + other + noun, is.BOTH)

/** The longest known word that begins at a token, and the token behind it. */
export function cueAt(
  tokens: Tokens,
  at: number,
  last: number,
): { readonly cue: Cue; readonly last: number } | undefined {
  const { text, start, end } = tokens
  if (begins[lowerUnit(text.charCodeAt(start[at]!))] === 0) return undefined
  let node: Node | undefined = root
  let found: { readonly cue: Cue; readonly last: number } | undefined
  for (let n = at; n < last && end[n]! - start[n]! === 1; n++) {
    node = node.next.get(lowerUnit(text.charCodeAt(start[n]!)))
    if (!node) break
    if (node.cue) found = { cue: node.cue, last: n + 1 }
  }
  return found
}
