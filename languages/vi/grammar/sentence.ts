import * as is from './classes.ts'
import { anyBetween, finite, headOf, isSomebody, partEnd, skip } from './places.ts'
import { governedVerb, predicateAt, setSubject } from './predicates.ts'
import { has, type Reader } from './reader.ts'

/** How a part of a sentence is set off from what stands before it. */
type Boundary = 'start' | 'comma' | 'semicolon' | 'and'

const ENDS = is.COMMA | is.SEMICOLON | is.COLON | is.AND | is.JOIN
const GOES_ON = is.EFFECT | is.DETAIL | is.PURPOSE | is.RELATIVE

/** Finds every predicate of a sentence. */
export function readSentence(reader: Reader): void {
  const { units, found } = reader
  let boundary: Boundary = 'start'
  let edge = 0
  for (let at = 0; at < units.count; ) {
    const begin = skip(reader, at, is.JOIN | is.AND | is.COMMA)
    const before = found.length
    const behind = begin < units.count ? start(reader, begin, boundary, edge) : -1
    if (found.length > before) {
      if (before > 0) found[before - 1]!.last = edge
      else if (begin > 0 && edge > 0) setFront(reader, edge)
    }
    edge = nextEdge(reader, Math.max(behind, begin))
    boundary = kindOf(reader, edge)
    at = edge + 1
  }
}

function setFront(reader: Reader, last: number): void {
  reader.front = { first: 0, last }
  reader.found.at(-1)!.front = reader.front
}

function nextEdge(reader: Reader, from: number): number {
  let depth = 0
  let n = from
  for (; n < reader.units.count; n++) {
    if (has(reader, n, is.BRACKET)) depth = depth > 0 ? 0 : 1
    if (depth === 0 && has(reader, n, ENDS)) return n
  }
  return n
}

function kindOf(reader: Reader, edge: number): Boundary {
  if (has(reader, edge, is.SEMICOLON)) return 'semicolon'
  if (has(reader, edge, is.COMMA | is.COLON)) return 'comma'
  return has(reader, edge, is.JOIN) ? 'comma' : 'and'
}

/** Starts a predicate at the beginning of a part; where its words go on, or -1 where none begins. */
function start(reader: Reader, at: number, boundary: Boundary, edge: number): number {
  const fresh = reader.found.length === 0
  if (!fresh && boundary !== 'semicolon' && has(reader, at, GOES_ON)) return -1
  if (fresh && has(reader, at, is.FRONT) && partEnd(reader, at) < reader.units.count) return -1
  const head = headOf(reader, at)
  if (startsHere(reader, at, head, { boundary, edge })) return continued(reader, at, head, boundary)
  return clause(reader, at, boundary)
}

interface Around {
  readonly boundary: Boundary
  readonly edge: number
}

/** Whether a predicate of the subject before begins here. */
function startsHere(reader: Reader, at: number, head: number, { boundary, edge }: Around): boolean {
  if (has(reader, head, is.OPERATOR)) return boundary !== 'and' || joinsOperator(reader, head, edge)
  if (has(reader, head, is.VERB)) return boundary !== 'and' || joinsVerb(reader, edge)
  if (has(reader, head, is.EITHER)) {
    if (boundary === 'and') return false
    if (boundary === 'semicolon' || head > at) return true
    return boundary === 'comma' && has(reader, head + 1, is.VERB | is.MANNER)
  }
  return boundary !== 'and' && head > at && has(reader, at, is.TENSE) && reader.found.length > 0
}

const PREDICATE = is.VERB | is.EITHER | is.OPERATOR

/** Whether the verb behind "và" is a predicate: verbs side by side share an object, and a purpose owns its verbs. */
function joinsVerb(reader: Reader, edge: number): boolean {
  const last = reader.found.at(-1)
  if (!last || !reader.governor || has(reader, edge - 1, PREDICATE | is.NOMINAL)) return false
  return !anyBetween(reader, Math.max(last.verb, lastComma(reader, edge)), edge, is.PURPOSE | is.ACT | is.EFFECT)
}

function joinsOperator(reader: Reader, head: number, edge: number): boolean {
  const role = reader.units.entry[head]!.operator!.role
  if (has(reader, edge - 1, PREDICATE | is.NOMINAL)) return false
  if (role === undefined && has(reader, head, is.EITHER | is.VERB)) return joinsVerb(reader, edge)
  return reader.found.length > 0
}

function lastComma(reader: Reader, from: number): number {
  for (let n = from - 1; n > Math.max(0, from - 80); n--) if (has(reader, n, is.COMMA | is.SEMICOLON)) return n
  return 0
}

function continued(reader: Reader, at: number, head: number, boundary: Boundary): number {
  const isVerb = has(reader, head, is.VERB | is.EITHER)
  const role = reader.units.entry[head]?.operator?.role
  if (reader.governor && isVerb && role === undefined) return governedVerb(reader, at, head)
  const last = reader.found.at(-1)
  if (
    last &&
    !reader.governor &&
    isVerb &&
    !has(reader, head, is.OPERATOR) &&
    boundary !== 'semicolon' &&
    last.rule === 'vi/assess'
  )
    return -1
  if (!last && isVerb && !has(reader, head, is.OPERATOR)) {
    reader.governor = { outcome: { kind: 'commitment', bindingness: 'firm' }, rule: 'vi/imperative' }
    return governedVerb(reader, at, head)
  }
  return predicateAt(reader, at)
}

/** A clause that begins with its subject. */
function clause(reader: Reader, at: number, boundary: Boundary): number {
  if (boundary === 'and' && !isSomebody(reader, at)) return -1
  const predicate = finite(reader, at, partEnd(reader, at))
  if (predicate < 0) return -1
  if (boundary === 'and' && !has(reader, headOf(reader, predicate), is.OPERATOR)) return -1
  setSubject(reader, at, predicate)
  reader.governor = undefined
  return predicateAt(reader, predicate)
}
