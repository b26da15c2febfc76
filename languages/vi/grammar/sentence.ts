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
    if (depth === 0 && has(reader, n, ENDS) && !isInside(reader, n)) return n
  }
  return n
}

/** `A đồng thời đánh giá cao`: no new part begins. */
const isInside = (reader: Reader, n: number): boolean => has(reader, n, is.JOIN) && isSomebody(reader, n - 1)

function kindOf(reader: Reader, edge: number): Boundary {
  if (has(reader, edge, is.SEMICOLON)) return 'semicolon'
  if (has(reader, edge, is.COMMA | is.COLON)) return 'comma'
  return has(reader, edge, is.JOIN) ? 'comma' : 'and'
}

/** Starts a predicate at the beginning of a part; where its words go on, or -1 where none begins. */
function start(reader: Reader, at: number, boundary: Boundary, edge: number): number {
  const fresh = reader.found.length === 0
  if (!fresh && boundary !== 'semicolon' && has(reader, at, GOES_ON)) return -1
  if (has(reader, at, is.FRONT) && has(reader, at + 1, is.BOTH) && fresh) {
    const predicate = finite(reader, at + 1, partEnd(reader, at))
    if (predicate > 0 && reader.units.entry[headOf(reader, predicate)]?.operator?.role === 'governs')
      return clause(reader, at + 1, boundary)
  }
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
  if (has(reader, head, is.OPERATOR) && !isStep(reader, head))
    return boundary === 'and' ? joinsOperator(reader, head, edge) : suitsLast(reader, head, boundary)
  if (has(reader, head, is.VERB)) {
    if (boundary === 'comma' && (reader.found.at(-1)?.rule === 'vi/being' || (head === at && !hasObject(reader, head))))
      return false
    return boundary !== 'and' || joinsVerb(reader, edge)
  }
  if (has(reader, head, is.EITHER)) {
    if (boundary === 'and') return has(reader, head + 1, is.MANNER) && joinsVerb(reader, edge)
    if (boundary === 'semicolon' || head > at) return true
    return boundary === 'comma' && (has(reader, head + 1, is.VERB | is.MANNER) || isWith(reader, head + 1))
  }
  return boundary !== 'and' && head > at && has(reader, at, is.TENSE) && reader.found.length > 0
}

const isWith = ({ units }: Reader, n: number): boolean => units.entry[n]?.with === true

/** Whether something stands behind a verb before the next pause. */
const hasObject = (reader: Reader, head: number): boolean =>
  head + 1 < reader.units.count &&
  !has(reader, head + 1, is.COMMA | is.SEMICOLON) &&
  (!has(reader, head + 1, is.AND) || has(reader, headOf(reader, head + 2), is.VERB))

/** What is stated elsewhere is a step of its own where something governs it: `sẽ đưa kinh tế đi lên, trở thành ...`. */
const isStep = (reader: Reader, head: number): boolean =>
  reader.units.entry[head]!.operator!.id === 'vi/statement' && reader.governor !== undefined

/** What somebody or something is goes on in nouns: `là lựa chọn lâu dài, yêu cầu khách quan`. */
const suitsLast = (reader: Reader, head: number, boundary: Boundary): boolean =>
  boundary === 'semicolon' ||
  reader.found.at(-1)?.rule !== 'vi/being' ||
  reader.units.entry[head]!.operator!.id !== 'vi/propose'

const PREDICATE = is.VERB | is.EITHER | is.OPERATOR

/** Whether the verb behind "và" is a predicate: verbs side by side share an object, and a purpose owns its verbs. */
function joinsVerb(reader: Reader, edge: number): boolean {
  const last = reader.found.at(-1)
  if (!last || !reader.governor || has(reader, edge - 1, PREDICATE)) return false
  if (isField(reader, last.verb, edge)) return false
  return !anyBetween(reader, Math.max(last.verb, lastComma(reader, edge)), edge, is.PURPOSE | is.ACT | is.EFFECT)
}

/** `hợp tác về năng lượng, sinh học và khai thác lithium`: the last of a list of fields. */
function isField(reader: Reader, from: number, edge: number): boolean {
  const { entry } = reader.units
  if (!entry[headOf(reader, edge + 1)]?.sector) return false
  let topic = false
  for (let n = from; n < edge; n++) {
    topic ||= entry[n]?.topic === true
    if (topic && has(reader, n, is.COMMA)) return true
  }
  return false
}

function joinsOperator(reader: Reader, head: number, edge: number): boolean {
  const role = reader.units.entry[head]!.operator!.role
  if (has(reader, edge - 1, PREDICATE)) return false
  if (role === undefined && has(reader, head, is.EITHER | is.VERB)) return joinsVerb(reader, edge)
  if (reader.units.entry[head]!.operator!.id === 'vi/event')
    return reader.found.at(-1)?.kind === 'fact' || (reader.governor?.rule === 'vi/will' && joinsVerb(reader, edge))
  return reader.found.length > 0
}

function lastComma(reader: Reader, from: number): number {
  for (let n = from - 1; n > Math.max(0, from - 80); n--) if (has(reader, n, is.COMMA | is.SEMICOLON)) return n
  return 0
}

function continued(reader: Reader, at: number, head: number, boundary: Boundary): number {
  if (reader.speaker && isOfSpeaker(reader, head)) speakAgain(reader)
  const isVerb = has(reader, head, is.VERB | is.EITHER)
  const role = reader.units.entry[head]?.operator?.role
  const isHeld = role === 'stance' && reader.governor?.outcome.kind === 'proposal'
  if (reader.governor && ((isVerb && role === undefined) || isHeld)) return governedVerb(reader, at, head)
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

/** An operator behind a clause that was said is of who said it: `A khẳng định B sẽ đến; đề nghị ...`. */
const isOfSpeaker = (reader: Reader, head: number): boolean => {
  const operator = reader.units.entry[head]?.operator
  return (
    operator !== undefined && operator.role !== 'modal' && operator.id !== 'vi/event' && operator.id !== 'vi/statement'
  )
}

function speakAgain(reader: Reader): void {
  reader.by = reader.speaker!
  reader.acts = true
  reader.speaker = undefined
}

/** A clause that begins with its subject. */
function clause(reader: Reader, at: number, boundary: Boundary): number {
  if (boundary === 'and' && !isSomebody(reader, at)) return -1
  const predicate = finite(reader, at, partEnd(reader, at))
  if (predicate < 0) return -1
  const operator = reader.units.entry[headOf(reader, predicate)]?.operator
  if (boundary === 'and' && operator?.role === undefined) return -1
  if (boundary === 'comma' && !reader.pending && isObject(reader, predicate)) return -1
  if (reader.pending) return absorb(reader, predicate)
  setSubject(reader, at, predicate)
  reader.governor = undefined
  return predicateAt(reader, predicate)
}

/** What is judged, believed or governed goes on in words that would make a clause elsewhere: `thành tựu mỗi Đảng, mỗi nước đạt được`. */
function isObject(reader: Reader, predicate: number): boolean {
  const last = reader.found.at(-1)
  if (!last || (!reader.governor && last.rule !== 'vi/assess')) return false
  const operator = reader.units.entry[headOf(reader, predicate)]?.operator
  return !operator || operator.id === 'vi/statement'
}

/** The clause that the last predicate waited for: it belongs to it, and governs the verbs that follow. */
function absorb(reader: Reader, predicate: number): number {
  const last = reader.found.at(-1)!
  reader.governor = reader.pending
  reader.pending = undefined
  const head = headOf(reader, predicate)
  last.verb =
    has(reader, head, is.OPERATOR) && reader.units.entry[head]!.operator!.role === 'modal' ? head + 1 : predicate
  return Math.max(head + 1, last.verb)
}
