import * as is from '../words/classes.ts'
import { addPredicates, isBare } from './add.ts'
import type { Operator } from './operators.ts'
import { isEnumeration, type Piece } from './pieces.ts'
import { isFront, isPartyLike, pivotOf, predicateStart } from './predicate.ts'
import {
  authorOf,
  frontOf,
  holdsBit,
  isSame,
  type Mode,
  type Place,
  push,
  type Reader,
  type State,
  talkNow,
  tellerOf,
} from './state.ts'
import { subjectOf } from './subject.ts'

export interface Said {
  readonly operator: Operator
  readonly by: readonly string[]
}

/** A word that stands outside and says what the verbs behind it are. */
export function readGoverned(reader: Reader, state: State, place: Place, said: Said): void {
  const { operator } = said
  const { pieces } = reader
  if (operator.id === 'zh/believe') {
    state.belief = true
    const { subject } = state
    if (subject?.person && !subject.both && !reader.talk.isVoice) state.speaker = subject.by
  }
  const mode = modeOf(reader, state, said)
  state.mode = mode
  const at = operator.id === 'zh/ready' ? behindFormula(pieces, place.at + 1, place.to) : place.at + 1
  const isFramed = at < place.to && isFront(reader, at, { to: place.to, mark: reader.markBehind(place.clause) })
  if (isFramed) state.front = frontOf(pieces, at, place.to)
  if (isFramed || at >= place.to) {
    if (operator.id === 'zh/believe') state.mode = undefined
    else state.open = !isFramed && (operator.id === 'zh/agree' || operator.id === 'zh/pledge')
    return
  }
  if (ofThing(reader, state, { ...place, at }, operator)) return
  const next = pivotOf(reader, at, place.to)
  if (next === undefined) addPredicates(reader, state, { ...place, at, start: at }, mode.by)
  else readBehind(reader, state, { ...place, at, start: next }, { operator, by: mode.by })
}

/** A thing of which something must be or be done goes in with its modal: 旧闸必须拆除, 账目应当公开透明. */
function ofThing(reader: Reader, state: State, { at, from, to, own }: Place, operator: Operator): boolean {
  const isThing = own && state.subject !== undefined && !state.subject.by
  if (operator.id !== 'zh/should' || !isThing || !isBare(reader.pieces, at, to)) return false
  const kind = holdsBit(reader.pieces, at, to, is.VERB) ? 'proposal' : 'position'
  push(reader, state, { from, to }, { operator, kind, by: authorOf(reader, state) })
  return true
}

/** What a governing word makes of what follows. */
function modeOf(reader: Reader, state: State, { operator, by }: Said): Mode {
  const { subject } = state
  const isThing = subject !== undefined && !subject.by
  const teller = tellerOf(reader, state)
  const isBelieved = operator.id === 'zh/will' && (isThing || state.belief)
  const asks = operator.speakers ? (teller ?? (subject?.both ? reader.talk.self : undefined)) : undefined
  return {
    operator: state.belief && isBelieved ? reader.rules.get('zh/believe')! : operator,
    kind: isBelieved ? 'position' : operator.kind,
    by: asks ?? (isBelieved ? authorOf(reader, state) : by),
    ...(operator.bindingness && { bindingness: operator.bindingness }),
  }
}

/** Reads from `at` on, the next word that governs or is a verb being `start`. */
function readBehind(reader: Reader, state: State, place: Place, { operator, by }: Said): void {
  const { pieces } = reader
  const { at, start: next, to } = place
  const talk = talkNow(reader, state)
  const start = predicateStart(reader, at, next)
  const nested = nestedAt(pieces, next)
  const believes = operator.id === 'zh/believe'
  const inner = believes || nested ? subjectOf(pieces, at, start, talk) : undefined
  const own = inner !== undefined
  if (believes && !(nested?.does === 'govern' && nested.kind === 'commitment')) {
    if (inner) state.subject = inner
    if (nested) state.mode = undefined
    reader.predicate(reader, state, { ...place, at: next, start, from: at, own })
  } else if (operator.id === 'zh/agree' && FINDS.has(reader.pieces[next]!.cue?.operator?.id ?? '')) {
    state.mode = undefined
    push(reader, state, { from: modalStart(reader, place), to }, { operator, kind: 'position', by })
  } else if (nested?.does === 'govern') readNested(reader, state, { ...place, at: next }, { operator: nested, by })
  else if (nested && operator.kind !== 'proposal') reader.predicate(reader, state, { ...place, at: next, start, own })
  else if (operator.id === 'zh/should' && BEINGS.has(reader.wordAt(next))) {
    state.mode = undefined
    const reading = { operator, kind: 'position', by: authorOf(reader, state) } as const
    push(reader, state, { from: modalStart(reader, place), to }, reading)
  } else {
    const isActor = operator.id === 'zh/agree' && hasParty(pieces, at, start)
    const from = isActor ? start : reader.wordAt(at - 1) === '不会' ? at - 1 : at
    addPredicates(reader, state, { ...place, at: from, start: from }, by)
  }
}

/** What is so, not what is to be done: 同意此桥很有必要. */
const FINDS = new Set(['zh/being', 'zh/state'])

/** The modal and its adverbs. */
function modalStart({ pieces }: Reader, { at, from }: Place): number {
  let start = at - 1
  while (start > from && pieces[start - 1]!.bits & is.ADVERB) start--
  return start
}

/** Of two words that govern, the outer says what it is, the inner how firm: 同意愿意. */
function readNested(reader: Reader, state: State, place: Place, { operator, by }: Said): void {
  const isReady = operator.id === 'zh/ready'
  const at = isReady ? behindFormula(reader.pieces, place.at + 1, place.to) : place.at + 1
  if (isReady && state.mode?.kind === 'commitment') state.mode = { ...state.mode, bindingness: 'willing' }
  if (at < place.to) addPredicates(reader, state, { ...place, at, start: at }, by)
}

const BEINGS = new Set(['是', '成为', '不是'])

function hasParty(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (isPartyLike(pieces[n]!)) return true
  return false
}

function nestedAt(pieces: readonly Piece[], at: number): Operator | undefined {
  const { bits, cue } = pieces[at]!
  const operator = cue?.operator
  return bits & is.GOVERNS && operator && operator.does !== 'report' ? operator : undefined
}

/** Past the formula 愿同某方一道（努力）. */
function behindFormula(pieces: readonly Piece[], from: number, to: number): number {
  const bits = (n: number): number => (n < to ? pieces[n]!.bits : 0)
  let at = from
  if (bits(at) & is.PREPOSITION) at++
  const party = at
  while (at < to && (isPartyLike(pieces[at]!) || isEnumeration(pieces[at]!.mark) || bits(at) & is.AND)) at++
  if (at === party) at = from
  while (bits(at) & is.TOGETHER) at++
  return at
}

/** A word of hope: whose action is hoped for decides. */
export function readHope(reader: Reader, state: State, place: Place, { operator, by }: Said): void {
  const { pieces } = reader
  const talk = talkNow(reader, state)
  const own = tellerOf(reader, state) ?? by
  const at = behindFormula(pieces, place.at + 1, place.to)
  const asked = subjectOf(pieces, place.at + 1, at, talk)
  const withParty = at > place.at + 1 && (pieces[place.at + 1]!.bits & is.PREPOSITION) !== 0
  const next = pivotOf(reader, at, place.to)
  const start = next === undefined ? place.to : predicateStart(reader, at, next)
  const inner = withParty || !asked?.by ? (next === undefined ? undefined : subjectOf(pieces, at, start, talk)) : asked
  if (at >= place.to && withParty) {
    state.mode = { operator, kind: 'commitment', bindingness: 'willing', by: own }
    return
  }
  if (next === undefined || (inner && !inner.by)) {
    state.mode = undefined
    push(reader, state, { from: place.start, to: place.to }, { operator, kind: 'position', by: own })
    return
  }
  const asks = inner?.by && (inner.both || !isSame(inner.by, own))
  state.mode = asks
    ? { operator, kind: 'proposal', by: own }
    : { operator, kind: 'commitment', bindingness: 'willing', by: own }
  if (asks && !reader.goesOn(place.clause))
    push(reader, state, { from: place.start, to: place.to }, { operator, kind: 'proposal', by: own })
  else addPredicates(reader, state, { ...place, at: next, start }, own)
}

/** A word that asks another: inside with one verb, outside with several. */
export function readCall(reader: Reader, state: State, place: Place, { operator, by }: Said): void {
  const { wordAt } = reader
  const isOfBoth = place.own && state.subject?.both === true && state.subject.person === undefined
  const own = isOfBoth ? by : (tellerOf(reader, state) ?? by)
  if (wordAt(place.at).endsWith('邀请') && !isOfLeader(reader, place)) {
    const reading = { operator, kind: 'commitment', bindingness: 'firm', by: own } as const
    push(reader, state, { from: place.start, to: place.to }, reading)
    state.mode = undefined
    return
  }
  state.mode = { operator, kind: 'proposal', by: own }
  if (!reader.goesOn(place.clause)) {
    push(reader, state, { from: place.start, to: place.to }, { operator, kind: 'proposal', by: own })
    return
  }
  const next = pivotOf(reader, place.at + 1, place.to)
  const start = next === undefined ? place.start : predicateStart(reader, place.at + 1, next)
  addPredicates(reader, state, { ...place, start }, own)
}

/** Whether a leader is asked to come, and not people to a programme: 邀请某国总统访问. */
function isOfLeader({ pieces, wordAt }: Reader, { at, to }: Place): boolean {
  let isLeader = false
  let isSide = false
  for (let n = at + 1; n < to; n++) {
    if (pieces[n]!.name?.type === 'person' || pieces[n]!.bits & is.POST) isLeader = true
    if (pieces[n]!.bits & (is.OTHER | is.SIDE)) isSide = true
    if ((isLeader || isSide) && /访|来华|赴华/.test(wordAt(n))) return true
  }
  return isLeader
}
