import type { Bindingness, Kind } from '@servanda/pipeline'
import { backsOwnAct, isAtHome, isGuest, isHost } from './backing.ts'
import * as is from './classes.ts'
import type { Operator, Outcome } from './operators.ts'
import { beginsSomebody, finite, headOf, isSomebody, partEnd, skip } from './places.ts'
import { has, type Reader } from './reader.ts'
import { strengthOf, weaker } from './strength.ts'
import { subjectIn } from './subject.ts'

interface New {
  readonly first: number
  readonly verb?: number
  readonly kind: Kind
  readonly by?: readonly string[]
  readonly bindingness?: Bindingness
  readonly rule: string
}

function add(reader: Reader, { first, verb = first, kind, by = reader.by, bindingness, rule }: New): void {
  while (reader.units.entry[first]?.outside && first + 1 < reader.units.count) first++
  const commits = kind === 'commitment' ? (bindingness ?? 'firm') : undefined
  const { front } = reader
  reader.found.push({ first, verb, last: reader.units.count, kind, by, bindingness: commits, rule, front })
}

/** Takes the subject in a range of units for what follows. */
export function setSubject(reader: Reader, first: number, last: number): void {
  const subject = subjectIn(reader.units, first, last, reader.talk)
  if (!subject) return
  reader.acts = subject.acts
  reader.by = subject.acts ? subject.parties : (reader.speaker ?? subject.parties)
  if (!subject.acts || reader.speaker) return
  if (reader.orphan) for (const found of reader.found) found.by = subject.parties
  reader.orphan = false
  reader.talk.last = subject.parties
  if (subject.parties.length === 1) reader.talk.single = subject.parties
}

/** Reads the predicate that begins at a unit, adverbs first; where its words go on, or -1 where none begins. */
export function predicateAt(reader: Reader, at: number): number {
  const head = headOf(reader, at)
  if (has(reader, head, is.OPERATOR)) return operatorAt(reader, at, head)
  if (has(reader, head, is.VERB | is.EITHER)) return bareVerb(reader, at, head)
  if (has(reader, head, is.IS)) return simple(reader, at, head, { kind: 'position', rule: 'vi/being' })
  if (head > at || has(reader, head, is.WEAK))
    return simple(reader, at, head, { kind: 'assessment', rule: 'vi/statement' })
  return -1
}

function simple(reader: Reader, first: number, head: number, { kind, rule }: Pick<New, 'kind' | 'rule'>): number {
  reader.governor = undefined
  add(reader, { first, kind, rule, by: reader.speaker ?? saidBy(reader) })
  return head + 1
}

const isPast = (reader: Reader, from: number, to: number): boolean => {
  for (let n = from; n < to; n++) if (reader.units.entry[n]?.past) return true
  return false
}

/** A verb that nothing governs: what a doer says of itself undertakes, what others report is judged. */
function bareVerb(reader: Reader, first: number, head: number): number {
  const behindHead = headOf(reader, head + 1)
  if (reader.units.entry[head]?.agrees && has(reader, behindHead, is.VERB) && reader.acts) {
    reader.governor = { outcome: { kind: 'commitment', bindingness: 'firm' }, rule: 'vi/agree' }
    return governedVerb(reader, head + 1, behindHead)
  }
  const past = isPast(reader, first, head)
  const own = reader.speaker !== undefined && reader.by.some((one) => reader.speaker!.includes(one))
  const soon = reader.units.entry[first]?.soon === true
  const isState = reader.units.entry[head]?.states === true
  const commits = reader.acts && !past && !isState && (own || soon || reader.adopted)
  reader.governor = commits
    ? { outcome: { kind: 'commitment', bindingness: 'firm' }, rule: 'vi/imperative' }
    : { outcome: { kind: past ? 'fact' : 'assessment' }, rule: 'vi/statement' }
  return governedVerb(reader, first, head)
}

/** A verb under what governs the sentence; the operator before its list stays out of the list. */
export function governedVerb(reader: Reader, first: number, head: number): number {
  const { outcome, rule } = reader.governor!
  const before = reader.found.at(-1)
  if (outcome.inside && before && before.rule === rule && before.verb > before.first) before.first = before.verb
  const bindingness = strengthOf(reader, first, partEnd(reader, head), outcome.bindingness ?? 'firm')
  add(reader, { first, kind: outcome.kind, bindingness, rule, by: byOf(reader, rule) })
  return head + 1
}

/** Who says what nobody is said to say: who spoke last, else both. */
const saidBy = ({ talk }: Reader): readonly string[] =>
  talk.self.length ? talk.self : talk.speaker.length ? talk.speaker : talk.all

/** What is needed is what a speaker says, whoever has to do it. */
const byOf = (reader: Reader, rule: string): readonly string[] =>
  rule !== 'vi/need' ? reader.by : (reader.speaker ?? (reader.talk.speaker.length ? reader.talk.speaker : reader.by))

interface Operated {
  readonly operator: Operator
  /** First unit of the predicate, its adverbs included. */
  readonly first: number
  /** The operator. */
  readonly head: number
}

function operatorAt(reader: Reader, first: number, head: number): number {
  const operator = reader.units.entry[head]!.operator!
  if (reader.acts && !reader.speaker && operator.id !== 'vi/event' && operator.id !== 'vi/statement')
    reader.talk.speaker = reader.by
  if (operator.id === 'vi/statement') reader.by = reader.speaker ?? saidBy(reader)
  return behind(reader, { operator, first, head }, head + 1)
}

/** Past `rằng`, `việc` before a verb, and the comma behind a verb of speaking. */
function complementOf(reader: Reader, { operator }: Operated, from: number): number {
  let n = from
  if (operator.role === 'reports' && has(reader, n, is.COMMA | is.COLON)) n++
  n = skip(reader, n, is.THAT)
  if (has(reader, n, is.ACT) && has(reader, headOf(reader, n + 1), is.VERB)) n++
  return n
}

/** Past those with whom somebody acts, to the verb: `cùng Lào đào tạo`. */
function behindCompany(reader: Reader, head: number): number {
  if (!reader.units.entry[head - 1]?.together || !isSomebody(reader, head)) return head
  const end = Math.min(partEnd(reader, head), head + 12)
  for (let n = head + 1; n < end; n++)
    if (has(reader, n, is.VERB | is.EITHER | is.OPERATOR)) return headBefore(reader, n)
  return head
}

const headBefore = (reader: Reader, n: number): number => (has(reader, n - 1, is.NOMINAL) ? n - 1 : n)

/** Reads what stands behind an operator. */
function behind(reader: Reader, operated: Operated, from: number): number {
  const at = complementOf(reader, operated, from)
  const head = behindCompany(reader, headOf(reader, at))
  const { operator } = operated
  if (has(reader, at, is.NEED)) return needOf(reader, operated, at)
  const copula = operator.role === 'reports' && !isSomebody(reader, at) ? copulaIn(reader, head) : 0
  if (copula > 0) return inClause(reader, at, copula)
  if (has(reader, head, is.OPERATOR) && !actsAsVerb(reader, operated, head) && !isProposed(reader, operated, head))
    return chained(reader, operated, { at, head })
  if (operator.verb && takesVerb(reader, operator, head)) return verbBehind(reader, operated, { at, head })
  const clause = clauseBehind(reader, operated, at)
  return clause >= 0 ? clause : nounBehind(reader, operated, at)
}

/** What an operator makes of a noun, or of nothing, behind it. */
function nounBehind(reader: Reader, { operator, first, head }: Operated, at: number): number {
  const outcome = operator.noun
  if (operator.role === 'reports' && !outcome) reader.speaker ??= reader.by
  if (!outcome) return -1
  const keeps = operator.role === 'stance' && reader.governor?.outcome.kind === 'commitment'
  if (!keeps)
    reader.governor = operator.verb && operator.role ? { outcome: operator.verb, rule: operator.id } : undefined
  const isWelcome = operator.id === 'vi/support' && isGuest(reader, at)
  const isTitle = operator.id === 'vi/will' && !reader.acts && !has(reader, at, is.WEAK)
  if (operator.role && has(reader, at, is.FRONT)) reader.pending = { outcome, rule: operator.id }
  add(reader, {
    first: outcome.inside ? first : at,
    kind: isTitle ? 'position' : isWelcome ? 'commitment' : outcome.kind,
    ...(isWelcome ? { bindingness: 'support' } : outcome.bindingness && { bindingness: outcome.bindingness }),
    rule: operator.id,
    by: byOf(reader, operator.id),
  })
  return head + 1
}

/** What may be a noun is a verb behind an operator that governs. */
const takesVerb = (reader: Reader, { id, role }: Operator, head: number): boolean =>
  has(reader, head, is.VERB) ||
  (id === 'vi/ready' && has(reader, head, is.IS)) ||
  (has(reader, head, is.EITHER) && (role === 'governs' || role === 'modal'))

/** `tổ chức` behind `nhất trí` is a verb, elsewhere it reports an event. */
const actsAsVerb = (reader: Reader, { operator }: Operated, head: number): boolean =>
  has(reader, head, is.VERB | is.EITHER) &&
  operator.role !== undefined &&
  reader.units.entry[head]!.operator!.role === undefined

/** `hoan nghênh đề xuất trên`: what was proposed, as a noun. */
const isProposed = (reader: Reader, { operator: { id } }: Operated, head: number): boolean =>
  (id === 'vi/support' || id === 'vi/assess') && reader.units.entry[head]!.operator!.id === 'vi/propose'

interface Place {
  readonly at: number
  readonly head: number
}

/** `sự cần thiết`, `tầm quan trọng của việc`: what ought to be done. */
function needOf(reader: Reader, { operator, first }: Operated, at: number): number {
  const outcome: Outcome = { kind: 'proposal', inside: true }
  reader.governor = { outcome, rule: operator.id }
  add(reader, { first, verb: headOf(reader, at + 1), kind: 'proposal', rule: operator.id })
  return at + 1
}

function verbBehind(reader: Reader, { operator, first }: Operated, { at, head }: Place): number {
  const predicts = operator.id === 'vi/will' && !reader.acts && !has(reader, at, is.WEAK)
  const outcome: Outcome = predicts
    ? { kind: 'position' }
    : backsOwnAct(reader, operator, { at, head })
      ? { kind: 'commitment', bindingness: 'support', inside: true }
      : operator.verb!
  const past = operator.role === 'reports' && isPast(reader, at, head)
  reader.governor = { outcome: past ? { kind: 'assessment' } : outcome, rule: operator.id }
  if (operator.role === 'reports') reader.speaker ??= reader.by
  const { kind, bindingness = 'firm', inside } = reader.governor.outcome
  add(reader, {
    first: inside ? first : at,
    verb: at,
    kind,
    bindingness: strengthOf(reader, at, partEnd(reader, head), bindingness),
    rule: operator.id,
    by: byOf(reader, operator.id),
  })
  return head + 1
}

/** An operator behind another: the outer decides where it governs, else the inner. */
function chained(reader: Reader, operated: Operated, { at, head }: Place): number {
  const { operator } = operated
  const inner = reader.units.entry[head]!.operator!
  const governs = operator.role === 'governs' || operator.role === 'modal'
  if (governs && inner.role === 'modal') return behind(reader, operated, head + 1)
  if (governs && inner.role === 'stance' && operator.verb?.kind === 'commitment') {
    reader.governor = { outcome: operator.verb, rule: operator.id }
    const held = strengthOf(reader, at, head, operator.verb.bindingness ?? 'firm')
    const bindingness = inner.id === 'vi/support' ? weaker(held, 'support') : held
    const predicts = operator.id === 'vi/will' && !reader.acts
    add(reader, { first: at, kind: predicts ? 'position' : 'commitment', bindingness, rule: operator.id })
    return head + 1
  }
  const reportsEvent = operator.id === 'vi/assess' && inner.role === undefined
  if ((governs || reportsEvent) && inner.role === undefined && operator.verb && inner.id !== 'vi/assess')
    return verbBehind(reader, operated, { at, head })
  if (operator.role === 'reports') reader.speaker ??= reader.by
  return operatorAt(reader, at, head)
}

/** Somebody or something else with a predicate of its own. */
function clauseBehind(reader: Reader, operated: Operated, at: number): number {
  const { operator, first } = operated
  if (operator.id === 'vi/event' && isSomebody(reader, at)) return -1
  const found = finiteOfList(reader, at)
  if (operator.other) {
    if (found < 0 && !isSomebody(reader, at)) return -1
    const verb = found < 0 ? at : found
    const keeps = operator.role === 'stance' && reader.governor?.outcome.kind === 'commitment'
    if (!keeps)
      reader.governor = operator.role === 'governs' ? { outcome: operator.other, rule: operator.id } : undefined
    if (operator.id === 'vi/support' && (isAtHome(reader, at) || isGuest(reader, at)))
      add(reader, { first, kind: 'commitment', bindingness: 'support', rule: operator.id })
    else if (reader.units.entry[operated.head]?.invites && isHost(reader, at))
      add(reader, { first, kind: 'commitment', bindingness: 'firm', rule: operator.id })
    else {
      const { kind, bindingness } = operator.other
      add(reader, { first, verb, kind, ...(bindingness && { bindingness }), rule: operator.id })
    }
    return verb + 1
  }
  return found < 0 ? -1 : inClause(reader, at, found)
}

/** Reads a clause that somebody says: its subject, then its predicate. */
function inClause(reader: Reader, first: number, predicate: number): number {
  reader.speaker ??= reader.by
  setSubject(reader, first, predicate)
  return predicateAt(reader, predicate)
}

/** Where the predicate begins of a clause whose subject may be a list: `Đảng, Chính phủ Lào luôn coi ...`. */
function finiteOfList(reader: Reader, at: number): number {
  let end = partEnd(reader, at)
  let found = finite(reader, at, end)
  for (let n = 0; found < 0 && n < 6 && beginsSomebody(reader, at) && has(reader, end, is.COMMA); n++) {
    if (!beginsSomebody(reader, end + 1)) break
    const from = end + 1
    end = partEnd(reader, from)
    found = finite(reader, from, end)
  }
  return found
}

/** `là` in the part of a sentence that begins here, where a verb is its subject; 0 where there is none. */
function copulaIn(reader: Reader, from: number): number {
  const end = Math.min(partEnd(reader, from), from + 20)
  for (let n = from + 1; n < end; n++) {
    if (has(reader, n, is.RELATIVE | is.PURPOSE | is.DETAIL)) return 0
    if (has(reader, n, is.IS)) return n
  }
  return 0
}
