import type { Bindingness, Kind } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Operator, Outcome } from './operators.ts'
import { finite, headOf, isSomebody, partEnd, skip } from './places.ts'
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
  reader.talk.last = subject.parties
  if (subject.speaks) reader.talk.speaker = subject.parties
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
  add(reader, { first, kind, rule })
  return head + 1
}

const isPast = (reader: Reader, from: number, to: number): boolean => {
  for (let n = from; n < to; n++) if (reader.units.entry[n]?.past) return true
  return false
}

/** A verb that nothing governs: what a doer says of itself undertakes, what others report is judged. */
function bareVerb(reader: Reader, first: number, head: number): number {
  const past = isPast(reader, first, head)
  const own = reader.speaker !== undefined && reader.by.some((one) => reader.speaker!.includes(one))
  const commits = reader.acts && !past && (own || reader.adopted)
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
  return behind(reader, { operator: reader.units.entry[head]!.operator!, first, head }, head + 1)
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
  const { operator, first } = operated
  if (has(reader, at, is.NEED)) return needOf(reader, operated, at)
  if (has(reader, head, is.OPERATOR) && !actsAsVerb(reader, operated, head))
    return chained(reader, operated, { at, head })
  const takesVerb =
    has(reader, head, is.VERB) ||
    (has(reader, head, is.EITHER) &&
      operator.role !== undefined &&
      operator.role !== 'stance' &&
      operator.role !== 'reports')
  if (operator.verb && takesVerb) return verbBehind(reader, operated, { at, head })
  const clause = clauseBehind(reader, operated, at)
  if (clause >= 0) return clause
  const outcome = operator.noun
  if (!outcome) return -1
  reader.governor = operator.verb && operator.role ? { outcome: operator.verb, rule: operator.id } : undefined
  const isTitle = operator.id === 'vi/will' && !reader.acts
  add(reader, {
    first: outcome.inside ? first : at,
    kind: isTitle ? 'position' : outcome.kind,
    ...(outcome.bindingness && { bindingness: outcome.bindingness }),
    rule: operator.id,
    by: byOf(reader, operator.id),
  })
  return operated.head + 1
}

/** `tổ chức` behind `nhất trí` is a verb, elsewhere it reports an event. */
const actsAsVerb = (reader: Reader, { operator }: Operated, head: number): boolean =>
  has(reader, head, is.VERB | is.EITHER) &&
  operator.role !== undefined &&
  reader.units.entry[head]!.operator!.role === undefined

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
  const outcome: Outcome = predicts ? { kind: 'position' } : operator.verb!
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
  if (governs && inner.role === undefined && operator.verb && inner.id !== 'vi/assess')
    return verbBehind(reader, operated, { at, head })
  if (operator.role === 'reports') reader.speaker ??= reader.by
  return operatorAt(reader, at, head)
}

/** Somebody or something else with a predicate of its own. */
function clauseBehind(reader: Reader, { operator, first }: Operated, at: number): number {
  const end = partEnd(reader, at)
  const found = finite(reader, at, end)
  if (operator.other) {
    if (found < 0 && !isSomebody(reader, at)) return -1
    const verb = found < 0 ? at : found
    reader.governor = operator.role === 'governs' ? { outcome: operator.other, rule: operator.id } : undefined
    add(reader, { first, verb, kind: operator.other.kind, rule: operator.id })
    return verb + 1
  }
  if (found < 0) return -1
  if (operator.role === 'reports') reader.speaker ??= reader.by
  setSubject(reader, at, found)
  return predicateAt(reader, found)
}
