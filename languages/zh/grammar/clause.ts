import * as is from '../words/classes.ts'
import { addPredicates } from './add.ts'
import { readCall, readGoverned, readHope } from './governed.ts'
import { readingOf } from './judge.ts'
import { changes } from './looks.ts'
import type { Clause, Piece } from './pieces.ts'
import { isFront, isGiving, isPartyLike, judgedAt, pivotOf, predicateStart } from './predicate.ts'
import {
  type Cut,
  extend,
  frontOf,
  isSame,
  type Place,
  push,
  type Reader,
  type State,
  talkNow,
  tellerOf,
} from './state.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Talk } from './talk.ts'

/** Reads one clause: subject, what governs, predicates. */
export function readClause(reader: Reader, state: State, clause: Clause, n: number): void {
  const { pieces } = reader
  let at = clause.from
  while (at < clause.to && isSkipped(pieces[at]!)) at++
  if (at < clause.to && pieces[at]!.bits & is.BACK) state.back = true
  if (at >= clause.to || isOnlyWhen(pieces, at, clause.to)) return
  const { to, mark } = clause
  if (isDateline(reader, at, to)) return
  if (isFront(reader, at, { to, mark })) {
    state.front = frontOf(pieces, at, to)
    return
  }
  if (isTail(reader, at, to) && extend(reader, state, to)) return
  const first = pivotOf(reader, at, to)
  if (first === undefined) {
    readPlain(reader, state, { at, to })
    return
  }
  const isCarried = state.mode !== undefined && !state.mode.absorbs && first === at
  const pivot = isCarried ? first : judgedAt(reader, first, to)
  const start = predicateStart(reader, at, pivot)
  const subject = isDeclaration(reader, at, start)
    ? ({ by: reader.talk.pair, both: true } as const)
    : subjectOf(pieces, at, start, facing(reader, state, { from: pivot, to }))
  if (subject) {
    state.subject = subject
    if (subject.by) state.holder = subject.by
    if (!state.open) state.mode = undefined
  } else if (state.mode?.absorbs && isAct(pieces[pivot]!) && extend(reader, state, to)) return
  const own = subject !== undefined && !state.open
  state.open = false
  readPredicate(reader, state, { at: pivot, start, to, from: at, clause: n, own })
}

function isOnlyWhen(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (!(pieces[n]!.bits & is.WHEN)) return false
  return true
}

/** 五月四日于苏瓦: where and when a text was signed. */
const isDateline = ({ pieces, wordAt }: Reader, at: number, to: number): boolean =>
  to - at === 3 &&
  (pieces[at]!.bits & is.WHEN) !== 0 &&
  '于在'.includes(wordAt(at + 1)) &&
  !(pieces[at + 2]!.bits & is.VERB)

const DECLARATIONS = /^(?:该|本|这份|联合|共同)*(?:声明|公报|宣言|联合声明|联合公报)$/
/** 声明还呼吁: a text of both speaks for both. */
const isDeclaration = ({ wordAt }: Reader, at: number, start: number): boolean =>
  start > at &&
  DECLARATIONS.test(wordAt(at)) &&
  (start === at + 1 || wordAt(at + 1) === '还' || wordAt(at + 1) === '也')

/** The talk as a clause needs it: before an object that is the other side's, 我们 is one's own side. */
function facing(reader: Reader, state: State, { from, to }: Cut): Talk {
  const talk = talkNow(reader, state)
  if (!talk.isVoice) return talk
  const others = talk.pair.filter((party) => !talk.self.includes(party))
  const isOthers = ({ bits, cue, name }: Piece): boolean =>
    (bits & is.OTHER) !== 0 || (others.length === 1 && (cue?.party ?? name?.parties[0]) === others[0])
  return reader.pieces.slice(from, to).some(isOthers) ? { ...talk, isVoice: false } : talk
}

/** What only says who benefits, or to what end, goes on with what stands before it. */
function isTail(reader: Reader, at: number, to: number): boolean {
  const { bits } = reader.pieces[at]!
  if (isBenefit(reader, at, to)) return true
  return (bits & is.TAIL) !== 0 && (bits & is.VERB) === 0 && !isGiving(reader, at, to)
}

const GAINS = new Set(['带来', '带来了'])

/** 给两国人民带来福祉: who benefits. */
function isBenefit({ wordAt }: Reader, at: number, to: number): boolean {
  if (wordAt(at) !== '给' && wordAt(at) !== '为') return false
  for (let n = at + 1; n < to; n++) if (GAINS.has(wordAt(n))) return true
  return false
}

const isAct = ({ bits, cue }: Piece): boolean =>
  (bits & is.GOVERNS) === 0 &&
  (cue?.operator === undefined || ['zh/action', 'zh/state', 'zh/act'].includes(cue.operator.id))

const isSkipped = ({ bits, mark }: Piece): boolean =>
  (mark !== 0 && mark !== 0x300a) ||
  ((bits & (is.LINK | is.AND)) !== 0 && (bits & (is.VERB | is.TAIL | is.PREPOSITION | is.FRAMES)) === 0)

export function readPredicate(reader: Reader, state: State, place: Place): void {
  const { pieces, talk } = reader
  const operator = pieces[place.at]!.cue?.operator
  const by = state.subject?.by ?? state.holder ?? tellerOf(reader, state) ?? talk.self
  switch (operator?.does) {
    case 'report':
      if (state.subject?.both && !state.subject.person) {
        addPredicates(reader, state, place, by)
        return
      }
      if (state.subject?.by && speaks(state.subject, talk)) state.speaker = state.subject.by
      state.subject = undefined
      state.holder = undefined
      state.mode = undefined
      state.belief = false
      state.list = false
      if (place.at + 1 < place.to)
        readClause(reader, state, { from: place.at + 1, to: place.to, mark: 0 }, place.clause)
      return
    case 'govern':
      readGoverned(reader, state, place, { operator, by })
      return
    case 'hope':
      readHope(reader, state, place, { operator, by })
      return
    case 'call':
      readCall(reader, state, place, { operator, by })
      return
    default:
      addPredicates(reader, state, reaffirmed(reader, place), by)
  }
}

/** 重申恪守宪章: before a verb the word stands outside. */
const reaffirmed = ({ pieces, wordAt }: Reader, place: Place): Place =>
  wordAt(place.at) === '重申' && place.at + 1 < place.to && pieces[place.at + 1]!.bits & is.VERB
    ? { ...place, at: place.at + 1, start: place.at + 1 }
    : place

/** Whether a subject is heard from: anybody in a report, another than its voice in a speech. */
const speaks = ({ by, person, both }: Subject, { isVoice, self }: Talk): boolean =>
  !isVoice || (person === true && !both && by !== undefined && !isSame(by, self))

/** Shorter clauses that no known word heads go on with what stands before them, in tokens. */
const SHORT = 7
const LEAST = 4

/** A clause that no known word heads: it goes on with what stands before it, or says something of its own. */
function readPlain(reader: Reader, state: State, { at, to }: { readonly at: number; readonly to: number }): void {
  const { pieces, talk } = reader
  let from = at
  while (from < to && (isPartyLike(pieces[from]!) || pieces[from]!.bits & is.AND || pieces[from]!.mark === 0x3001))
    from++
  // 某某、某某等老一辈领导人: the names only begin the subject.
  if (reader.wordAt(from).startsWith('等')) from = at
  const subject = from > at ? subjectOf(pieces, at, from, talkNow(reader, state)) : undefined
  const start = subject?.by && from < to ? from : at
  const length = pieces[to - 1]!.last - pieces[start]!.first
  if (/(?:如下|[几三四五六七八]点|[几三四五六七八]方面)$/.test(reader.wordAt(to - 1))) return
  const isOwn = subject?.by !== undefined && from < to
  if (!isOwn && length < SHORT && !(state.mode && length > LEAST) && extend(reader, state, to)) return
  if (length < LEAST) return
  if (isOwn) {
    state.subject = subject
    state.mode = undefined
  }
  const by = subject?.by ?? state.subject?.by ?? tellerOf(reader, state) ?? talk.self
  if (state.mode) {
    push(reader, state, { from: start, to }, readingOf(reader, state, { from: start, to }, { by, own: false }))
    return
  }
  const operator = reader.rules.get(state.speaker ? 'zh/say' : 'zh/statement')!
  const kind = state.back || !tellerOf(reader, state) || changes(pieces, start, to) ? 'assessment' : 'position'
  push(reader, state, { from: start, to }, { operator, kind, by: tellerOf(reader, state) ?? by })
}
