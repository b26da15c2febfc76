import type { Bindingness, Kind, Range } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Boundary, boundary, CLAUSE, END, type Level, PARTICIPLE } from './coordination.ts'
import { bodyOf, hasCondition, predicateCue, weakest, worksOn } from './cues.ts'
import {
  adjectiveComplement,
  CARRIERS,
  type Complement,
  type FrameTables,
  nounComplement,
  verbComplement,
} from './frames.ts'
import { actorAt, type Discourse } from './subject.ts'
import { type Form, type Group, isVerb, skipAdverbs, verbGroup } from './verbs.ts'
import { COMMA, has, isCapital, isQuote, lower, mark, type Words } from './words.ts'

/** A predicate that was found, as a range of tokens. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: Kind
  readonly bindingness?: Bindingness
  readonly by: readonly string[]
  readonly rule: string
  /** What stands before the subject, as a range of tokens. */
  readonly front?: Range
}

/** What governs the predicates of a list. */
export interface Mode {
  readonly kind: Kind
  readonly bindingness?: Bindingness
  readonly by: readonly string[]
  readonly rule: string
  /** Governed by a modal or an operator: a stance verb becomes an undertaking. */
  readonly governed: boolean
  /** Tells of what has been. */
  readonly past?: true
}

export interface Reader {
  readonly words: Words
  readonly tables: FrameTables
  readonly talk: Discourse
  readonly lemmaAt: (i: number) => string
  readonly found: Found[]
  /** What stands before the subject of the clause that is read. */
  front: Range | undefined
  /** Where a condition stands before the subject: "Subject to their laws, ...". */
  conditional: boolean
  /** The document is a treaty: "may" gives a right. */
  readonly treaty: boolean
  /** The document is somebody's opinion: "will" and "should" are its author's. */
  readonly opinion: boolean
  depth: number
}

interface List {
  readonly mode: Mode
  readonly form: Form
  readonly to: boolean
  readonly end: number
  readonly outer: readonly Level[]
  readonly clause?: true
  readonly going?: boolean
  /** Head of the first predicate, where auxiliaries stand before it. */
  readonly head?: number
  /** The first span begins here instead of at its predicate. */
  readonly own?: number
}

const DONE = list(
  'signing adoption conclusion launch launching outcomes outcome results progress visit visits establishment decision announcement fact release achievement achievements success opening completion ratification entry return resumption efforts contribution contributions commencement commitment participation support steps statement agreement',
)
const STATES = list('maintaining safeguarding upholding respecting ensuring preserving keeping protecting having being')
const ATTITUDES = list('appreciate congratulate commend thank note acknowledge applaud praise hail recall credit')

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Reads a list of predicates of one form that one mode governs; gives back where it ended and what goes on there. */
export function readList(
  reader: Reader,
  from: number,
  { mode, form, to, end, outer, own, clause, head, going }: List,
): Boundary {
  const level: Level = { form, to, clause: clause === true, count: 0, ...(going ? { going } : {}) }
  const levels = [...outer, level]
  let at = from
  let first: number | undefined = own
  let verb = head
  for (;;) {
    level.count++
    const stop = readPredicate(reader, at, {
      mode,
      form,
      end,
      levels,
      first,
      ...(verb === undefined ? {} : { head: verb }),
    })
    first = undefined
    verb = undefined
    if (stop.level !== levels.length - 1) return stop
    if (clause && isAuxiliary(reader.words, stop.next, end)) return { ...stop, level: CLAUSE }
    at = stop.next
  }
}

const isAuxiliary = (words: Words, i: number, end: number): boolean =>
  has(words, skipAdverbs(words, i, end), is.MODAL | is.BE | is.HAVE | is.DO)

interface At {
  readonly mode: Mode
  readonly form: Form
  readonly end: number
  readonly levels: readonly Level[]
  readonly first: number | undefined
  readonly head?: number
}

/** One predicate, or the list that its operator governs. */
function readPredicate(reader: Reader, from: number, at: At): Boundary {
  const { words } = reader
  const start = at.head ?? skipAdverbs(words, from, at.end)
  const head = lastOfPair(words, start, at)
  const lemma = reader.lemmaAt(head)
  if (reader.depth < 12) {
    const complement = complementOf(reader, head, lemma, at)
    const looks = complement?.operator.id === 'en/look-forward' && lower(words.tokens, head + 1) !== 'forward'
    if (looks) return emit(reader, at.first ?? from, head, at, at.mode)
    if (complement && complement.frame !== 'object')
      return readComplement(reader, { ...at, first: at.first ?? from }, head, complement)
    if (complement) return emitOperator(reader, at.first ?? from, head, at, complement)
  }
  return emit(reader, at.first ?? from, head, at, plainMode(reader, head, lemma, at))
}

function plainMode({ words }: Reader, head: number, lemma: string, at: At): Mode {
  if (at.mode.governed) return at.mode
  if (lemma === 'raise' && raises(words, head, at.end)) return { ...at.mode, kind: 'position' }
  if (OFFERS.has(lemma) && feels(words, head, at.end)) return { ...at.mode, kind: 'assessment' }
  return at.mode
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
  const behind = particle(words, head + 1, lemma)
  if (COPULAS.has(lemma)) {
    const adjective = adjectiveComplement(words, tables, head + 1, end)
    if (adjective) return adjective
  }
  const judges = !CARRIERS.has(lemma) && tables.byVerb.get(lemma)?.some(({ id }) => JUDGES.has(id))
  const noun = nounComplement(words, tables, behind, end, ({ id }) =>
    judges ? id === 'en/need' : id !== 'en/strive' || EXERTS.has(lemma),
  )
  if (noun && tables.byVerb.has(lemma)) return noun
  if (noun && CARRIERS.has(lemma)) return noun
  const complement = verbComplement(words, tables, lemma, behind, end, talk)
  const light = complement?.operator.id === 'en/strive' && lemma !== 'work' && governed
  return light ? undefined : complement
}

const EXERTS = list(
  'make exert redouble intensify continue join combine spare step undertake deploy sustain coordinate',
)
const JUDGES = new Set(['en/assess', 'en/welcome', 'en/support', 'en/stance'])
const COPULAS = list('stand remain stay become feel seem keep')

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

/** The list or clause that an operator governs. */
function readComplement(reader: Reader, at: At, head: number, complement: Complement): Boundary {
  const { operator, frame, effect } = complement
  const by = complement.owner?.length ? complement.owner : at.mode.by
  reader.depth++
  const backward =
    at.mode.past && operator.id === 'en/strive' && reader.tables.byVerb.get(reader.lemmaAt(head))?.includes(operator)
  const result = frame === 'that' ? readThat(reader, at, head, complement) : backward ? readPast() : readGoverned()
  reader.depth--
  return result

  function readPast(): Boundary {
    const mode: Mode = { kind: 'assessment', by, rule: operator.id, governed: true, past: true }
    return readList(reader, complement.at, {
      mode,
      form: frame === 'to' ? is.BASE : is.ING,
      to: true,
      end: at.end,
      outer: at.levels,
      ...(at.first === undefined ? {} : { own: at.first }),
    })
  }

  function readGoverned(): Boundary {
    const { words } = reader
    if (operator.id === 'en/glad')
      return readList(reader, complement.at, {
        mode: { ...at.mode, kind: at.mode.governed ? at.mode.kind : 'assessment', rule: operator.id },
        form: is.BASE,
        to: true,
        end: at.end,
        outer: at.levels,
      })
    const form = frame === 'to' || frame === 'object-to' ? is.BASE : is.ING
    const gerund = skipAdverbs(words, complement.at, at.end)
    const people =
      reader.lemmaAt(head) === 'invite' && at.mode.by.length === 1 && invitesPeople(words, head, complement.at)
    const isState = operator.id === 'en/need' && form === is.ING && STATES.has(lower(words.tokens, gerund))
    const kind: Kind = people ? 'commitment' : isState ? 'position' : governedKind(at.mode, effect.kind)
    const together =
      reader.lemmaAt(head) === 'work' &&
      !['to', 'toward', 'towards', 'on', 'for', 'hard', 'tirelessly'].includes(lower(words.tokens, head + 1))
    const own = effect.own || ownsFirst(operator.id, frame, reader.lemmaAt(head)) ? at.first : undefined
    const strength =
      kind === 'commitment' ? modeStrength(at.mode, together ? 'firm' : (effect.bindingness ?? 'firm')) : undefined
    const mode: Mode = { kind, by, rule: operator.id, governed: true, ...(strength ? { bindingness: strength } : {}) }
    return readList(reader, complement.at, {
      mode,
      form,
      to: frame === 'to' || frame === 'to-ing',
      end: at.end,
      outer: at.levels,
      ...(own === undefined ? {} : { own }),
    })
  }
}

const PEOPLE = list(
  'youth students scholars journalists experts teachers athletes entrepreneurs businesses companies enterprises tourists artists scientists young people farmers officials',
)
/** Whether people are invited to a programme of one's own, and not a leader or a state. */
function invitesPeople(words: Words, head: number, to: number): boolean {
  for (let i = head + 1; i < to; i++) if (PEOPLE.has(lower(words.tokens, i))) return true
  return false
}

/** "welcomes Peru to hold": the first span begins at the operator. */
const ownsFirst = (id: string, frame: string, lemma: string): boolean =>
  frame === 'object-to' && (id === 'en/welcome' || lemma === 'invite')

const modeStrength = (mode: Mode, strength: Bindingness): Bindingness =>
  mode.governed && mode.bindingness ? weakest(mode.bindingness, strength) : strength

/** Under "will" or "agreed to", asking others stays a proposal and the rest is an undertaking. */
function governedKind(mode: Mode, kind: Kind): Kind {
  if (!mode.governed) return kind
  if (mode.kind === 'position') return 'position'
  if (mode.kind === 'assessment' && mode.past) return 'assessment'
  if (mode.kind === 'commitment' && kind !== 'proposal') return 'commitment'
  return mode.kind === 'proposal' ? 'proposal' : kind
}

/** A clause behind "that": its own verb decides; the operator says what it is where the verb does not. */
function readThat(reader: Reader, at: At, head: number, complement: Complement): Boundary {
  const { words } = reader
  const { operator, effect } = complement
  const nested = { operator: operator.id, kind: effect.kind, by: at.mode.by, reports: operator.reports === true }
  if (effect.own) {
    return readBelief(reader, at, head, complement)
  }
  const clauses = thatClauses(words, complement.at, at.end)
  let result: Boundary = { stop: at.end, next: at.end, level: END }
  const before = reader.found.length
  clauses.forEach(([first, last]) => {
    result = readClause(reader, first, last, { ...nested, levels: at.levels })
  })
  const inner = reader.found.slice(before)
  if (
    inner.length === 1 &&
    PERFORMS.has(reader.lemmaAt(head)) &&
    inner[0]!.kind !== 'commitment' &&
    inner[0]!.kind !== 'proposal'
  ) {
    reader.found.splice(before, 1, {
      ...inner[0]!,
      first: at.first!,
      kind: 'position',
      by: at.mode.by,
      rule: operator.id,
    })
  }
  return reader.found.length > before
    ? result
    : emit(reader, at.first!, head, at, { ...at.mode, kind: effect.kind, rule: operator.id })
}

const PERFORMS = list('reaffirm reiterate affirm recognise recognize acknowledge confirm underline underscore')

/** "believes that": a list of what will be is one position each; else the belief is one with its verb. */
function readBelief(reader: Reader, at: At, head: number, complement: Complement): Boundary {
  const { words, found } = reader
  const { operator, effect } = complement
  const kind = at.mode.governed ? at.mode.kind : effect.kind
  const mode: Mode = { ...at.mode, kind, rule: operator.id }
  const clauses = thatClauses(words, complement.at, at.end)
  const before = found.length
  if (clauses.length > 1) {
    found.push({ first: at.first!, last: clauses[0]![1], head, kind, by: mode.by, rule: operator.id })
    for (const [first, last] of clauses.slice(1))
      found.push({ first, last, head: first, kind, by: mode.by, rule: operator.id })
    return { stop: at.end, next: at.end, level: END }
  }
  const result = readClause(reader, complement.at, at.end, {
    operator: operator.id,
    kind,
    by: mode.by,
    reports: false,
    levels: at.levels,
  })
  const inner = found.splice(before)
  const last = inner.at(-1)?.last ?? at.end
  if (inner.length > 1)
    for (const one of inner)
      found.push({
        ...one,
        kind: one.kind === 'commitment' ? one.kind : kind,
        by: one.kind === 'commitment' ? one.by : mode.by,
        rule: operator.id,
      })
  else found.push({ first: at.first!, last, head, kind, by: mode.by, rule: operator.id })
  return result
}

/** "that A, that B and that C": the ranges of each. */
function thatClauses(words: Words, from: number, end: number): (readonly [number, number])[] {
  const cuts: [number, number][] = []
  let first = from
  for (let at = from; at < end; at++) {
    const comma = mark(words, at) === COMMA
    let next = comma ? at + 1 : at
    if (has(words, next, is.AND)) next++
    if (next > at && has(words, next, is.THAT) && !has(words, next + 1, is.MODAL | is.BE)) {
      cuts.push([first, at])
      first = next + 1
      at = next
    }
  }
  cuts.push([first, end])
  return cuts
}

/** What a "that" clause or a sentence hangs on. */
export interface Nested {
  readonly operator: string
  readonly kind: Kind
  readonly by: readonly string[]
  readonly reports: boolean
  readonly levels: readonly Level[]
}

/** A clause with a subject of its own; `nested` says what it hangs on. */
export function readClause(reader: Reader, from: number, end: number, nested?: Nested): Boundary {
  const subject = findSubject(reader, from, end)
  if (!subject) return { stop: end, next: end, level: END }
  const { parties, actor, group, start } = subject
  remember(reader.talk, subject, nested)
  const conditional = reader.conditional
  reader.conditional =
    conditional || hasCondition(reader.words, from, start) || hasCondition(reader.words, group.first, group.start)
  if (!nested) reader.front = start > from ? { first: from, last: start } : undefined
  const boundary = readGroup(reader, group, { parties, actor, end, nested })
  reader.conditional = conditional
  return afterClause(reader, boundary, end, { parties, actor, nested })
}

interface After {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly nested: Nested | undefined
}

/** Goes on behind a clause: another clause, another predicate of its subject, or a participle. */
function afterClause(reader: Reader, boundary: Boundary, end: number, after: After): Boundary {
  let at = boundary
  for (let guard = 0; guard < 60 && at.next < end; guard++) {
    if (after.nested && after.nested.levels.length > 0 && at.level >= 0 && at.level < after.nested.levels.length)
      return at
    if (at.level === PARTICIPLE) at = readParticiple(reader, at.next, end, after)
    else if (at.level === CLAUSE) {
      const group = verbGroup(reader.words, at.next, end, false)
      const actor = actorAt(reader.words, at.next, end, reader.talk)
      if (!actor && group) at = readGroup(reader, group, { ...after, end })
      else return readClause(reader, at.next, end, after.nested)
    } else return at
  }
  return at
}

function readParticiple(reader: Reader, from: number, end: number, after: After): Boundary {
  const mode: Mode = { kind: 'position', by: after.parties, rule: 'en/statement', governed: false }
  return readList(reader, from, { mode, form: is.ING, to: false, end, outer: [] })
}

interface Subjected {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly plural: boolean
  readonly person: boolean
  readonly group: Group
  readonly start: number
}

/** The subject and verb group of a clause: an actor where one stands before a verb, else the first finite verb. */
function findSubject(reader: Reader, from: number, end: number): Subjected | undefined {
  const { words, talk } = reader
  for (let at = from; at < end; at = nextPosition(words, at, end)) {
    const actor = actorAt(words, at, end, talk)
    if (!actor) continue
    const behind = skipAsides(words, actor.behind, end)
    const group = verbGroup(words, behind, end, true)
    if (group) return { ...actor, actor: true, group, start: at }
  }
  return plainSubject(reader, from, end)
}

/** "as always" or "for its part" between commas behind a subject. */
function skipAsides(words: Words, i: number, end: number): number {
  if (mark(words, i) !== COMMA) return i
  for (let at = i + 1; at < Math.min(end, i + 14); at++) {
    if (mark(words, at) === COMMA) return verbGroup(words, at + 1, end, true) ? at + 1 : i
    if (has(words, at, is.MODAL | is.BE)) return i
  }
  return i
}

/** The next place where a clause may begin: behind a comma, a colon, a dash or an opening quote. */
function nextPosition(words: Words, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const unit = mark(words, next - 1)
    if (unit === COMMA || unit === 58 || unit === 59 || isQuote(unit) || unit === 0x2014 || unit === 0x2013) return next
  }
  return end
}

/** Any other noun phrase with the first finite verb that belongs to it. */
function plainSubject(reader: Reader, from: number, end: number): Subjected | undefined {
  const { words, talk } = reader
  let relative = false
  let past: Group | undefined
  let plural: Group | undefined
  for (let at = from; at < end; at++) {
    const bits = words.bits[at]!
    if (mark(words, at) === COMMA) relative = false
    if (bits & is.RELATIVE || (bits & is.THAT && at > from)) relative = true
    if (bits & is.SUBORDINATOR) relative = true
    if (!(bits & (is.MODAL | is.BE | is.HAVE | is.DO | is.S_FORM | is.PAST | is.BASE)) || at === from) continue
    if (
      bits & (is.DETERMINER | is.TO) ||
      (has(words, at - 1, is.DETERMINER | is.TO) && !has(words, at - 1, is.PRONOUN))
    )
      continue
    const group = verbGroup(words, at, end, false)
    if (!group) continue
    if (relative) {
      relative = false
      at = group.head
      continue
    }
    if (group.form === is.BASE && !has(words, at, is.MODAL | is.BE | is.HAVE | is.DO)) {
      if (isPlural(words, at - 1)) plural ??= group
      continue
    }
    const subjected = { parties: talk.speaker, actor: false, plural: false, person: false, start: from }
    if (has(words, at, is.PAST) && !has(words, at, is.BE | is.HAVE)) past ??= group
    else return { ...subjected, group }
  }
  const weak = past ?? plural
  return weak && { parties: talk.speaker, actor: false, plural: false, person: false, start: from, group: weak }
}

/** A word that no list knows and that ends in -s: likely the plural noun of a subject. */
const isPlural = (words: Words, i: number): boolean =>
  i >= 0 &&
  (words.bits[i]! & ~(is.NOUN_FIRST | is.NOUN_TOO | is.S_FORM)) === 0 &&
  mark(words, i) === 0 &&
  lower(words.tokens, i).endsWith('s')

function remember(talk: Discourse, subject: Subjected, nested: Nested | undefined): void {
  if (!subject.actor || subject.parties.length === 0) return
  if (subject.plural || subject.parties.length > 1)
    talk.plural = subject.parties.length > 1 ? subject.parties : talk.plural
  else talk.single = subject.parties
  if (!nested && subject.parties.length > 1 && subject.group.tense === 'past') talk.speaker = []
}

interface Governed {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly end: number
  readonly nested: Nested | undefined
}

/** The predicates of one subject from its verb group on. */
function readGroup(reader: Reader, group: Group, on: Governed): Boundary {
  const { words, talk } = reader
  const outer = on.nested?.levels ?? []
  const mode = modeOf(reader, group, on)
  if (!on.nested && on.actor && on.parties.length === 1 && isSpeech(reader, group)) talk.speaker = on.parties
  const form: Form = group.form
  if (group.copula && isUnbound(reader, group.head, on.end)) {
    const at: At = {
      mode,
      form,
      end: on.end,
      levels: [...outer, { form, to: false, clause: true, count: 1 }],
      first: group.start,
    }
    return continueList(
      reader,
      emit(reader, group.start, group.head, at, {
        ...mode,
        kind: on.nested || reader.talk.speaker.length ? mode.kind : 'position',
      }),
      { mode, form, to: false, end: on.end, outer, clause: true },
    )
  }
  if (group.copula) {
    const complement = adjectiveComplement(words, reader.tables, group.head + 1, on.end)
    if (complement)
      return continueList(
        reader,
        readComplement(
          reader,
          {
            mode: { ...mode, by: byOf(reader, on, true), governed: mode.governed },
            form,
            end: on.end,
            levels: [...outer, { form, to: false, clause: true, count: 1 }],
            first: group.start,
          },
          group.head,
          impersonal(reader, complement, on),
        ),
        { mode, form, to: false, end: on.end, outer, clause: true },
      )
    const be: At = {
      mode,
      form,
      end: on.end,
      levels: [...outer, { form, to: false, clause: true, count: 1 }],
      first: group.start,
    }
    return continueList(reader, emit(reader, group.start, group.head, be, mode), {
      mode,
      form,
      to: false,
      end: on.end,
      outer,
      clause: true,
    })
  }
  if (group.passive && on.actor && isUnbound(reader, group.head - 1, on.end)) {
    const at: At = {
      mode,
      form,
      end: on.end,
      levels: [...outer, { form, to: false, clause: true, count: 1 }],
      first: group.start,
    }
    return continueList(
      reader,
      emit(reader, group.start, group.head, at, {
        ...mode,
        kind: mode.governed ? mode.kind : 'position',
        rule: 'en/stance',
      }),
      { mode, form, to: false, end: on.end, outer, clause: true },
    )
  }
  const agreed =
    group.passive && (!on.actor || lower(words.tokens, group.first - 1) === 'it')
      ? impersonalPassive(reader, group, on)
      : undefined
  if (agreed) return agreed
  const made = group.passive ? effortList(reader, group, on.end) : 0
  if (made > 0)
    return readList(reader, made, {
      mode: { ...mode, governed: true },
      form: is.BASE,
      to: true,
      end: on.end,
      outer,
      clause: true,
    })
  if (group.passive) {
    const adjective = adjectiveComplement(words, reader.tables, group.head, on.end)
    if (adjective && on.actor)
      return continueList(
        reader,
        readComplement(
          reader,
          {
            mode: { ...mode, by: on.parties },
            form,
            end: on.end,
            levels: [...outer, { form, to: false, clause: true, count: 1 }],
            first: group.start,
          },
          group.head,
          adjective,
        ),
        { mode, form, to: false, end: on.end, outer, clause: true },
      )
    const at: At = {
      mode,
      form,
      end: on.end,
      levels: [...outer, { form, to: false, clause: true, count: 1 }],
      first: group.start,
    }
    return continueList(reader, emit(reader, group.start, group.head, at, mode), {
      mode,
      form,
      to: false,
      end: on.end,
      outer,
      clause: true,
    })
  }
  return readList(reader, group.start, {
    mode,
    form,
    to: false,
    end: on.end,
    outer,
    clause: true,
    own: group.start,
    head: group.head,
    going: group.progressive,
  })
}

/** "It was agreed that": what the parties of the document agreed, or whoever speaks. */
function impersonalPassive(reader: Reader, group: Group, on: Governed): Boundary | undefined {
  const { words, tables, talk } = reader
  const complement = verbComplement(words, tables, reader.lemmaAt(group.head), group.head + 1, on.end, talk)
  if (!complement || (complement.frame !== 'that' && complement.frame !== 'to')) return undefined
  const by = talk.speaker.length > 0 ? talk.speaker : talk.all
  const mode: Mode = { kind: 'position', by, rule: complement.operator.id, governed: false }
  const levels = [...(on.nested?.levels ?? []), { form: group.form, to: false, clause: true, count: 1 }]
  return readComplement(
    reader,
    { mode, form: group.form, end: on.end, levels, first: group.start },
    group.head,
    complement,
  )
}

/** "efforts should be made to": the list of what the efforts are for; 0 for any other passive. */
function effortList({ words, lemmaAt }: Reader, group: Group, end: number): number {
  if (
    lemmaAt(group.head) !== 'make' ||
    !has(words, group.head + 1, is.TO) ||
    !has(words, skipAdverbs(words, group.head + 2, end), is.BASE)
  )
    return 0
  return lemmaAt(group.first - 1).startsWith('effort') ? group.head + 2 : 0
}

/** "committed to peace": an adjective operator without a verb holds a stance. */
function isUnbound(reader: Reader, head: number, end: number): boolean {
  const { words, tables } = reader
  const at = skipAdverbs(words, head + 1, end)
  return (
    at < end &&
    tables.byAdjective.get(lower(words.tokens, at))?.id === 'en/commit' &&
    !adjectiveComplement(words, tables, head + 1, end)
  )
}

/** Reads on in a list whose first predicate has been read. */
function continueList(reader: Reader, boundary: Boundary, rest: List): Boundary {
  if (boundary.level !== rest.outer.length) return boundary
  if (isAuxiliary(reader.words, boundary.next, rest.end)) return { ...boundary, level: CLAUSE }
  return readList(reader, boundary.next, rest)
}

/** "It is necessary to" speaks for whoever is speaking. */
function impersonal(reader: Reader, complement: Complement, on: Governed): Complement {
  if (complement.operator.id !== 'en/need') return complement
  return {
    ...complement,
    owner: on.nested?.by.length ? on.nested.by : reader.talk.speaker.length ? reader.talk.speaker : reader.talk.all,
  }
}

const isSpeech = (reader: Reader, group: Group): boolean =>
  reader.tables.byVerb.get(reader.lemmaAt(group.head))?.some(({ reports }) => reports) === true

function byOf(reader: Reader, on: Governed, own: boolean): readonly string[] {
  if (on.actor && on.parties.length && own) return on.parties
  if (on.nested?.by.length) return on.nested.by
  return reader.talk.speaker.length
    ? reader.talk.speaker
    : on.parties.length
      ? on.parties
      : reader.talk.all.length
        ? reader.talk.all
        : reader.talk.author
}

/** What the tense and the subject of a clause make of its predicates. */
function modeOf(reader: Reader, group: Group, on: Governed): Mode {
  if (
    reader.opinion &&
    !on.nested &&
    reader.talk.speaker.length === 0 &&
    (group.tense === 'will' || group.tense === 'should')
  ) {
    return { kind: 'position', by: reader.talk.author, rule: 'en/statement', governed: true }
  }
  const undertaking = group.tense === 'will' || (group.tense === 'would' && on.nested !== undefined)
  if (undertaking) {
    if (!on.actor)
      return binds(reader, group)
        ? { kind: 'commitment', bindingness: 'firm', by: reader.talk.all, rule: 'en/will', governed: true }
        : { kind: 'position', by: byOf(reader, on, false), rule: 'en/statement', governed: false }
    if (on.nested && HOPES.has(on.nested.operator))
      return { kind: on.nested.kind, by: on.nested.by, rule: on.nested.operator, governed: true }
    return { kind: 'commitment', bindingness: 'firm', by: on.parties, rule: 'en/will', governed: true }
  }
  if (group.tense === 'may' && reader.treaty)
    return {
      kind: 'commitment',
      bindingness: 'exploratory',
      by: on.actor && on.parties.length ? on.parties : reader.talk.all,
      rule: 'en/will',
      governed: true,
    }
  if (group.tense === 'should')
    return { kind: 'proposal', by: byOf(reader, on, false), rule: 'en/should', governed: true }
  if (on.nested && ['en/propose', 'en/call-on'].includes(on.nested.operator) && on.actor)
    return { kind: 'proposal', by: on.nested.by, rule: on.nested.operator, governed: true }
  if (group.progressive && on.actor && group.tense === 'present') {
    const own = sameParties(on.parties, reader.talk.all) || on.parties.every((party) => reader.talk.all.includes(party))
    if (own && !GOING.has(reader.lemmaAt(group.head)))
      return { kind: 'commitment', bindingness: 'firm', by: on.parties, rule: 'en/ongoing', governed: false }
  }
  const rule = group.tense === 'past' ? 'en/event' : 'en/statement'
  return {
    kind: plainKind(group, on, reader),
    by: byOf(reader, on, stanceOf(reader, group)),
    rule,
    governed: false,
    ...(group.tense === 'past' || group.tense === 'perfect' ? { past: true as const } : {}),
  }
}

/** "shall", and what "will be" done: somebody undertakes it, though the subject is a thing. */
function binds(reader: Reader, group: Group): boolean {
  const { words } = reader
  for (let at = group.first; at < group.head; at++) if (lower(words.tokens, at) === 'shall') return true
  return group.passive
}

const GOING = list('visit attend travel pay celebrate mark come go face')
const HOPES = new Set(['en/ready', 'en/stance', 'en/propose', 'en/call-on'])

/** Whose stance a verb tells: the subject's for a stance verb, the speaker's for anything said of it. */
function stanceOf(reader: Reader, group: Group): boolean {
  return !group.copula || reader.talk.speaker.length === 0
}

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party, n) => party === b[n])

const MARKS = list('mark coincide deliver')

function plainKind(group: Group, on: Governed, reader: Reader): Kind {
  if (group.tense === 'may' || group.tense === 'can') return 'position'
  if (on.nested)
    return on.nested.kind === 'proposal' || on.nested.kind === 'commitment'
      ? 'assessment'
      : on.nested.kind === 'fact'
        ? 'assessment'
        : 'assessment'
  if (group.tense === 'perfect') return 'assessment'
  if (MARKS.has(reader.lemmaAt(group.head))) return 'fact'
  if (group.copula) return 'assessment'
  if (group.tense === 'past') return reader.talk.speaker.length && !on.actor ? 'assessment' : 'fact'
  return on.actor ? 'position' : 'assessment'
}

/** An operator whose own verb is the predicate: "supports", "welcomed the signing of". */
function emitOperator(reader: Reader, first: number, head: number, at: At, complement: Complement): Boundary {
  const { words } = reader
  const { operator, effect } = complement
  const lemma = reader.lemmaAt(head)
  if (at.mode.rule === 'en/ongoing' && (lemma === 'consider' || lemma === 'pursue'))
    return emit(reader, first, head, at, at.mode)
  if (lemma === 'work' && !worksOn(words, head, lemma)) return emit(reader, first, head, at, at.mode)
  let kind = governedKind(at.mode, effect.kind)
  if (operator.id === 'en/welcome') kind = welcomes(words, head, at)
  if (operator.id === 'en/support' && !at.mode.governed)
    kind = lemma === 'encourage' || supportsAction(words, head, at.end) ? 'commitment' : 'position'
  if (at.mode.governed && at.mode.kind !== 'position' && ATTITUDES.has(lemma)) kind = 'assessment'
  if (lemma === 'encourage' && urgesParty(words, head)) kind = 'proposal'
  if (operator.id === 'en/say' && at.mode.kind !== 'commitment' && at.mode.kind !== 'proposal') kind = 'fact'
  if (at.mode.past && !at.mode.governed && operator.id === 'en/strive') kind = 'assessment'
  if (at.mode.past && ACTS.has(lemma)) kind = at.mode.kind
  if (operator.id === 'en/commit' && !at.mode.governed && has(words, head, is.PAST) && has(words, head + 1, is.TO))
    kind = 'position'
  if (
    at.mode.past &&
    !at.mode.governed &&
    operator.id === 'en/support' &&
    lemma !== 'encourage' &&
    eachOther(words, head, at.end)
  )
    kind = 'assessment'
  if (operator.id === 'en/propose' && counted(words, head)) kind = 'fact'
  if (lemma === 'invite' && at.mode.governed) kind = at.mode.kind
  else if (lemma === 'invite' && kind === 'proposal')
    kind = invitesPeople(words, head, Math.min(at.end, head + 8)) && !at.mode.past ? 'commitment' : 'fact'
  if ((operator.id === 'en/affirm' || operator.id === 'en/say') && feels(words, head, at.end)) kind = 'assessment'
  if (kind === 'assessment' && stressesImportance(words, head, at.end)) kind = 'position'
  if (
    kind === 'position' &&
    stressesImportance(words, head, at.end) &&
    IMPLEMENTS.has(lower(words.tokens, afterImportance(words, head, at.end)))
  )
    kind = 'proposal'
  if (RECOGNISES.has(lemma) && !at.mode.governed && !holdsView(words, head, at.end)) kind = 'assessment'
  const governs = at.mode.governed && kind !== 'assessment'
  const mode: Mode = {
    ...at.mode,
    kind,
    rule: governs ? at.mode.rule : operator.id,
    ...(kind === 'commitment' ? { bindingness: modeStrength(at.mode, effect.bindingness ?? 'firm') } : {}),
  }
  return emit(reader, first, head, at, mode)
}

const ACTS = list('hold pay accept place see share refuse')

/** "encouraged Nauru to ratify": a state is asked. */
function urgesParty(words: Words, head: number): boolean {
  const at = has(words, head + 1, is.DETERMINER) ? head + 2 : head + 1
  const name = words.nameAt[at]! > 0 ? words.names[words.nameAt[at]! - 1]! : undefined
  if (has(words, at, is.ACTOR) && isCapital(words, at)) return true
  return (name?.type === 'party' || name?.type === 'organisation') && has(words, name.last, is.TO)
}

const eachOther = (words: Words, head: number, end: number): boolean =>
  head + 2 < end && lower(words.tokens, head + 1) === 'each' && lower(words.tokens, head + 2) === 'other'

const POINTS = list(
  'measures suggestions proposals points steps initiatives recommendations ideas priorities suggestion',
)
/** "proposed six measures": an act, not yet what is proposed. */
function counted(words: Words, head: number): boolean {
  for (let i = head + 1; i < head + 5; i++) if (POINTS.has(lower(words.tokens, i))) return true
  return false
}

const FEELINGS = list(
  'appreciation gratitude thanks satisfaction pleasure congratulations condolences sympathy admiration delight regret joy sympathies sorrow',
)
function feels(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 6); i++) if (FEELINGS.has(lower(words.tokens, i))) return true
  return false
}

const IMPLEMENTS = list('implementation cessation release ratification compliance conclusion completion cooperation')
function afterImportance(words: Words, head: number, end: number): number {
  for (let i = head + 1; i < Math.min(end, head + 14); i++)
    if (IMPLEMENTS.has(lower(words.tokens, i)) && !has(words, i - 1, is.PREPOSITION)) return i
  return head
}
function stressesImportance(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 5); i++) if (lower(words.tokens, i) === 'importance') return true
  return false
}

const RECOGNISES = list('recognise recognize value acknowledge')
const VIEWS = list(
  'importance need right rights sovereignty that significance role independence principle principles necessity',
)
function holdsView(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 6); i++) if (VIEWS.has(lower(words.tokens, i))) return true
  return false
}

/** Past "President" and "Prime Minister". */
function behindTitle(words: Words, i: number): number {
  let at = i
  while (has(words, at, is.ACTOR) && isCapital(words, at)) at++
  return lower(words.tokens, at) === 'prime' ? behindTitle(words, at + 1) : at
}

const WANTED = list(
  'more further increased enhanced greater additional continued cooperation investment investments participation exchanges enterprises businesses products projects tourists proposals application accession expansion closer',
)
/** What is asked for is an undertaking to let it come; what has come is judged. */
function welcomes(words: Words, head: number, at: At): Kind {
  if (at.mode.past && !at.mode.governed && words.nameAt[behindTitle(words, head + 1)]! > 0) return 'fact'
  for (let i = head + 1; i < Math.min(at.end, head + 6); i++) {
    if (DONE.has(lower(words.tokens, i))) return 'assessment'
    if (WANTED.has(lower(words.tokens, i))) return 'commitment'
    if (has(words, i, is.PREPOSITION)) break
  }
  return at.mode.governed && at.mode.kind === 'commitment' ? 'commitment' : 'assessment'
}

const BACKED = list(
  'role efforts effort commitment cause principle principles vision position positions policy right rights path idea proposal sovereignty unity leadership reunification candidacy bid independence integrity centrality peace',
)
const NAMED_BACKING = list('initiative initiatives vision outlook')
/** Whether "supports" needs the supporter's own act: an opening, an accession, exchanges; not a role, a cause, a principle. */
function supportsAction(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 9); i++) {
    const word = lower(words.tokens, i)
    if (
      word === 'relations' ||
      (has(words, head + 1, is.DETERMINER) &&
        words.nameAt[i]! > 0 &&
        ['a', 'an'].includes(lower(words.tokens, head + 1)))
    )
      return false
    if (BACKED.has(word) || (isCapital(words, i) && NAMED_BACKING.has(word))) return false
    if (has(words, i, is.PREPOSITION) && word === 'in' && has(words, skipAdverbs(words, i + 1, end), is.ING))
      return false
    if (has(words, i, is.PREPOSITION | is.TO)) return true
    if (mark(words, i) === COMMA) return true
  }
  return true
}

const CONCERNS = list('concern concerns objection objections opposition')
/** "raised concerns about" holds a position. */
function raises(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 5); i++) if (CONCERNS.has(lower(words.tokens, i))) return true
  return false
}

const OFFERS = list('offer extend send give convey')

/** Writes a predicate down and says where it ended. */
function emit(reader: Reader, first: number, head: number, at: At, mode: Mode): Boundary {
  const { words, lemmaAt } = reader
  const body = bodyOf(words, head, at.end, lemmaAt)
  const stop = boundary(
    { words, end: at.end, levels: at.levels, talk: reader.talk, tables: reader.tables, lemmaAt },
    body,
  )
  const last = stop.stop
  const front = reader.front ? { front: reader.front } : {}
  if (mode.kind === 'commitment') {
    const cue = predicateCue(words, { first, head, last }, lemmaAt)
    const strength = weakest(weakest(mode.bindingness ?? 'firm', cue), reader.conditional ? 'exploratory' : 'firm')
    reader.found.push({
      first,
      last,
      head,
      kind: 'commitment',
      bindingness: strength,
      by: mode.by,
      rule: mode.rule,
      ...front,
    })
  } else reader.found.push({ first, last, head, kind: mode.kind, by: mode.by, rule: mode.rule, ...front })
  return stop
}
