import type { Bindingness } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Boundary, CLAUSE } from './boundary.ts'
import { boundary } from './coordination.ts'
import { bodyOf, hasCondition, type Predicate, predicateCue, weakest } from './cues.ts'
import { adjectiveComplement, CARRIERS, type Complement, nounComplement, verbComplement } from './frames.ts'
import { isPlainHere, kindOf, plainMode } from './judgement.ts'
import { wordSet } from './nearby.ts'
import type { Operator } from './operators.ts'
import type { At, Level, Mode, Reader } from './reader.ts'
import { type Form, isVerb, skipAdverbs } from './verb-form.ts'
import { COMMA, has, lower, mark, type Words } from './words.ts'

/** A list of predicates of one form that one mode governs. */
export interface List {
  readonly mode: Mode
  readonly form: Form
  readonly to: boolean
  readonly end: number
  readonly outer: readonly Level[]
  readonly clause?: true
  readonly going?: boolean
}

/**
 * Reads a list of predicates of one form that one mode governs; gives back where it ended and what goes on there. The
 * span of the first may begin at a token of its own, and auxiliaries may stand before its head.
 */
export function readList(reader: Reader, from: number, list: List, own?: number, verb?: number): Boundary {
  const { mode, form, to, end, outer, clause, going } = list
  const level: Level = { form, to, clause: clause === true, count: 0, going: going === true }
  const at: At = { mode, form, end, levels: [...outer, level] }
  let first = own ?? from
  let start = verb ?? skipAdverbs(reader.words, from, end)
  for (;;) {
    level.count++
    const stop = readPredicate(reader, at, first, start)
    if (stop.level !== outer.length) return stop
    if (clause && isAuxiliary(reader.words, stop.next, end)) return { ...stop, level: CLAUSE }
    first = stop.next
    start = skipAdverbs(reader.words, first, end)
  }
}

const isAuxiliary = (words: Words, i: number, end: number): boolean =>
  has(words, skipAdverbs(words, i, end), is.MODAL | is.BE | is.HAVE | is.DO)

/** One predicate, or the list that its operator governs; its verbs begin at `start`. */
function readPredicate(reader: Reader, at: At, first: number, start: number): Boundary {
  const { words } = reader
  const head = lastOfPair(words, start, at)
  const lemma = reader.lemmaAt(head)
  const said = wrapped(words, head, lemma, at.end)
  if (said > 0) return readPredicate(reader, saidPlainly(at), said, skipAdverbs(words, said, at.end))
  if (reader.depth < 12) {
    const complement = complementOf(reader, head, lemma, at)
    const looks = complement?.operator.id === 'en/look-forward' && lower(words.tokens, head + 1) !== 'forward'
    if (looks) return emit(reader, first, head, at, at.mode)
    if (complement && complement.frame !== 'object') return reader.complement(reader, at, first, head, complement)
    if (complement) return emitOperator(reader, first, head, at, complement)
  }
  return emit(reader, first, head, at, plainMode(reader, head, lemma, at))
}

const WRAPPERS = wordSet('like let allow permit take avail have wish use seize')
const OCCASIONS = wordSet('opportunity occasion honour honor pleasure privilege me like wish')
const SAYS = wordSet(
  'thank congratulate express extend convey welcome reiterate reaffirm renew assure commend applaud pay congratulate salute acknowledge recall stress emphasise emphasize underline invite condole confirm announce inform state declare say add note propose suggest urge ask request',
)

/** "would like to thank", "take this opportunity to renew": where what is said begins; 0 for any other predicate. */
function wrapped(words: Words, head: number, lemma: string, end: number): number {
  if (!WRAPPERS.has(lemma)) return 0
  for (let at = head; at < Math.min(end, head + 9); at++) {
    if (mark(words, at) !== 0) return 0
    if (!OCCASIONS.isAt(words.tokens, at)) continue
    const to = has(words, at + 1, is.TO) ? at + 2 : lower(words.tokens, at) === 'me' ? at + 1 : 0
    const verb = to && skipAdverbs(words, to, end)
    if (verb && SAYS.isAt(words.tokens, verb)) return to
  }
  return 0
}

/** What is said by way of a polite phrase is said: nothing governs it. */
function saidPlainly({ mode, levels, end, form }: At): At {
  return { mode: { ...mode, kind: 'assessment', governed: false }, form, end, levels }
}

/** "encourage and support": the last of verbs that share what follows. */
function lastOfPair(words: Words, start: number, at: At): number {
  let head = start
  for (let n = 0; n < 3; n++) {
    let next = head + 1
    if (mark(words, next) === COMMA) next++
    if (has(words, next, is.AND)) next++
    if (next === head + 1 && has(words, next, is.PREPOSITION) && has(words, next + 1, is.AND)) next += 2
    if (next === head + 1) break
    next = skipAdverbs(words, next, at.end)
    if (next >= at.end || !isVerb(words, next, at.form)) break
    if (has(words, head, is.INTRANSITIVE) && has(words, next - 1, is.ADVERB)) break
    if (
      mark(words, head + 1) === COMMA &&
      !has(words, next + 1, is.AND) &&
      mark(words, next + 1) !== COMMA &&
      !has(words, head + 2, is.AND)
    )
      break
    head = next
  }
  return head
}

function complementOf(
  reader: Reader,
  head: number,
  lemma: string,
  { end, mode: { governed } }: At,
): Complement | undefined {
  const { words, tables, talk } = reader
  if (COPULAS.has(lemma)) {
    const adjective = adjectiveComplement(words, tables, head + 1, end)
    if (adjective) return adjective
  }
  const operators = tables.byVerb.get(lemma)
  const carries = CARRIERS.has(lemma)
  if (!operators && !carries) return undefined
  const behind = particle(words, head + 1, lemma)
  const judges = !carries && operators?.some(isJudging)
  const named = nounComplement(words, tables, behind, end)
  if (named && (judges ? isNeed(named) : !isStriving(named) || EXERTS.has(lemma))) return named
  const complement = verbComplement(words, tables, lemma, behind, end, talk)
  const light = complement?.operator.id === 'en/strive' && lemma !== 'work' && governed
  return light ? undefined : complement
}

const isNeed = ({ operator }: Complement): boolean => operator.id === 'en/need'
const isStriving = ({ operator }: Complement): boolean => operator.id === 'en/strive'

const EXERTS = wordSet(
  'make exert redouble intensify continue join combine spare step undertake deploy sustain coordinate',
)
const JUDGES = new Set(['en/assess', 'en/welcome', 'en/support', 'en/stance'])
const isJudging = ({ id }: Operator): boolean => JUDGES.has(id)
const COPULAS = wordSet('stand remain stay become feel seem keep')
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon', 'for'],
  look: ['forward'],
  point: ['out'],
  stand: [],
  appeal: [],
}

function particle(words: Words, i: number, lemma: string): number {
  return PARTICLES[lemma]?.includes(lower(words.tokens, i)) && lower(words.tokens, i) !== 'for' ? i + 1 : i
}

/** Writes down an operator whose own verb is the predicate. */
function emitOperator(reader: Reader, first: number, head: number, at: At, complement: Complement): Boundary {
  if (isPlainHere(reader, head, at)) return emit(reader, first, head, at, at.mode)
  const { operator, effect } = complement
  const kind = kindOf(reader, head, at, complement)
  const rule = at.mode.governed && kind !== 'assessment' ? at.mode.rule : operator.id
  const bindingness =
    kind === 'commitment'
      ? modeStrength(
          at.mode,
          effect.bindingness ?? (operator.id === 'en/ready' && !at.mode.governed ? 'willing' : 'firm'),
        )
      : undefined
  return emit(reader, first, head, at, { ...at.mode, kind, rule, ...(bindingness ? { bindingness } : {}) })
}

export const modeStrength = (mode: Mode, strength: Bindingness): Bindingness =>
  mode.governed && mode.bindingness ? weakest(mode.bindingness, strength) : strength

/** Where ", subject to funds," begins between "and" and a verb; the verb itself where nothing stands between. */
function asideBefore(words: Words, verb: number): number {
  if (mark(words, verb - 1) !== COMMA) return verb
  for (let at = verb - 2; at > Math.max(0, verb - 16); at--)
    if (mark(words, at) === COMMA) return has(words, at - 1, is.AND) ? at + 1 : verb
  return verb
}

/** "not to build": what is not to be done is told with its "not". */
const negatedFrom = (words: Words, verb: number): number =>
  has(words, verb - 1, is.TO) && has(words, verb - 2, is.NOT) ? verb - 2 : verb

/** Writes a predicate down and says where it ended. */
export function emit(reader: Reader, from: number, head: number, at: At, mode: Mode): Boundary {
  const { words, lemmaAt } = reader
  const first = negatedFrom(words, from)
  const body = bodyOf(words, head, at.end, lemmaAt)
  const stop = boundary(reader, at, body)
  const { kind, by, rule } = mode
  const { front, subject } = reader
  const last = stop.stop
  const bindingness = kind === 'commitment' ? strengthOf(reader, { first, head, last }, mode) : undefined
  reader.found.push({ first, last, head, kind, bindingness, by, rule, front, subject })
  return stop
}

/** How firm a predicate of a commitment is: by its mode, its words and what stands in front. */
function strengthOf({ words, lemmaAt, conditional }: Reader, predicate: Predicate, mode: Mode): Bindingness {
  const cue = weakest(mode.bindingness ?? 'firm', predicateCue(words, predicate, lemmaAt))
  const hedged = conditional || hasCondition(words, asideBefore(words, predicate.first), predicate.first)
  return hedged ? weakest(cue, 'exploratory') : cue
}

/** Reads on in a list whose first predicate has been read. */
export function continueList(reader: Reader, boundary: Boundary, rest: List): Boundary {
  if (boundary.level !== rest.outer.length) return boundary
  if (isAuxiliary(reader.words, boundary.next, rest.end)) return { ...boundary, level: CLAUSE }
  return readList(reader, boundary.next, rest)
}
