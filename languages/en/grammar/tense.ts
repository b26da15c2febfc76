import type { Kind } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { Mode, Nested, Reader } from './reader.ts'
import type { Group } from './verbs.ts'
import { has, lower, mark, type Words } from './words.ts'

/** A verb group's subject and what its clause hangs on. */
export interface Governed {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly end: number
  readonly nested: Nested | undefined
}

export function byOf(reader: Reader, on: Governed, own: boolean): readonly string[] {
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
export function modeOf(reader: Reader, group: Group, on: Governed): Mode {
  if (
    reader.opinion &&
    !on.nested &&
    reader.talk.speaker.length === 0 &&
    (group.tense === 'will' || group.tense === 'should')
  ) {
    return { kind: 'position', by: reader.talk.author, rule: 'en/statement', governed: true }
  }
  const undertaking =
    group.tense === 'will' || (group.tense === 'would' && (on.nested !== undefined || isPromised(reader, group, on)))
  if (undertaking) {
    if (!on.actor)
      return binds(reader, group)
        ? { kind: 'commitment', bindingness: 'firm', by: reader.talk.all, rule: 'en/will', governed: true }
        : { kind: 'position', by: byOf(reader, on, false), rule: 'en/statement', governed: false }
    if (on.nested && HOPES.has(on.nested.operator))
      return { kind: on.nested.kind, by: on.nested.by, rule: on.nested.operator, governed: true }
    const by = on.parties.length ? on.parties : reader.talk.all
    return { kind: 'commitment', bindingness: 'firm', by, rule: 'en/will', governed: true }
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
  if (on.nested?.operator === 'en/instruct' && isSubjunctive(reader, group))
    return { kind: 'commitment', bindingness: 'firm', by: on.nested.by, rule: 'en/instruct', governed: true }
  if (on.nested && ASKING.has(on.nested.operator) && (on.actor || isSubjunctive(reader, group)))
    return { kind: 'proposal', by: on.nested.by, rule: on.nested.operator, governed: true }
  if (group.progressive && on.actor && group.tense === 'present') {
    const own = sameParties(on.parties, reader.talk.all) || on.parties.every((party) => reader.talk.all.includes(party))
    if (own && !GOING.has(reader.lemmaAt(group.head)))
      return { kind: 'commitment', bindingness: 'firm', by: on.parties, rule: 'en/ongoing', governed: false }
  }
  if (!on.actor && isSettled(reader, group))
    return { kind: 'commitment', bindingness: 'firm', by: byOf(reader, on, false), rule: 'en/will', governed: true }
  const rule = group.tense === 'past' ? 'en/event' : 'en/statement'
  return {
    kind: plainKind(group, on, reader),
    by: byOf(reader, on, stanceOf(reader, group)),
    rule,
    governed: false,
    ...(group.tense === 'past' || group.tense === 'perfect' ? { past: true as const } : {}),
  }
}

const POLITE = wordSet('like love be say have prefer mean seem appear think hope wish argue add')

/** "would ask no fee", told of a party: what it said that it will do. */
const isPromised = (reader: Reader, group: Group, on: Governed): boolean =>
  on.actor && !group.copula && !group.passive && !POLITE.has(reader.lemmaAt(group.head))

/** "shall", and what "will be" done: somebody undertakes it, though the subject is a thing. */
function binds(reader: Reader, group: Group): boolean {
  const { words } = reader
  for (let at = group.first; at < group.head; at++) if (lower(words.tokens, at) === 'shall') return true
  return group.passive || takesPlace(reader, group) || isBody(words, group.first)
}

const HAPPENS = wordSet('begin start commence resume reopen convene enter expire apply')
const PLACES = wordSet('place effect part force')

/** "will enter into force", "will take place", "will be ready": what whoever agreed on it brings about. */
function takesPlace({ words, lemmaAt }: Reader, { head, copula }: Group): boolean {
  const lemma = lemmaAt(head)
  if (lemma === 'take' || lemma === 'remain' || lemma === 'come') return holdsWord(words, head + 1, head + 3, PLACES)
  return HAPPENS.has(lemma) || (copula && lower(words.tokens, head + 1) === 'ready')
}

const BODIES = wordSet(
  'commission committee committees council group groups board panel secretariat agency agencies authority authorities force ministry ministries envoys experts teams team delegations subcommittee subcommittees forum dialogue mechanism bodies centre bank fund university universities institutes',
)

/** Whether the subject that ends before a verb group is a body of those who speak: "the joint committee". */
function isBody(words: Words, group: number): boolean {
  for (let at = group - 1; at >= Math.max(0, group - 9); at--) {
    if (mark(words, at) !== 0 || has(words, at, is.THAT | is.RELATIVE | is.MODAL | is.BE)) return false
    if (BODIES.has(lower(words.tokens, at))) return true
  }
  return false
}

const ASKING = new Set(['en/propose', 'en/call-on', 'en/need'])

/** "that the report be made public": a bare "be". */
function isSubjunctive({ words }: Reader, { first, head, tense }: Group): boolean {
  if (tense !== 'present') return false
  for (let at = first; at <= head; at++) if (lower(words.tokens, at) === 'be') return true
  return false
}

const GOING = wordSet('visit attend travel pay celebrate mark come go face')
const HOPES = new Set(['en/ready', 'en/stance', 'en/propose', 'en/call-on'])
const MARKS = wordSet('mark coincide deliver')

/** Whose stance a verb tells: the subject's for a stance verb, the speaker's for anything said of it. */
function stanceOf(reader: Reader, group: Group): boolean {
  return !group.copula || reader.talk.speaker.length === 0
}

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party, n) => party === b[n])

function plainKind(group: Group, on: Governed, reader: Reader): Kind {
  if (group.tense === 'may' || group.tense === 'can') return 'position'
  if (reader.treaty && group.tense === 'present' && !on.nested && !on.actor) return 'position'
  if (group.copula && group.tense === 'present') return whatIs(group, on, reader)
  if (on.nested) return 'assessment'
  if (!on.nested && isAct(reader, group)) return 'fact'
  if (group.tense === 'perfect') return 'assessment'
  if (MARKS.has(reader.lemmaAt(group.head))) return 'fact'
  if (group.copula) return 'assessment'
  if (group.tense === 'past') return reader.talk.speaker.length && !on.actor ? 'assessment' : 'fact'
  return on.actor ? 'position' : 'assessment'
}

const SCHEDULED = wordSet('scheduled planned slated set due')

/** "is hereby established", "are scheduled to begin", "takes effect": settled by those who wrote it. */
function isSettled({ words, lemmaAt }: Reader, { first, head, tense, passive, copula }: Group): boolean {
  if (tense !== 'present') return false
  if (lemmaAt(head) === 'take') return lower(words.tokens, head + 1) === 'effect'
  for (let at = first; at < head; at++) if (lower(words.tokens, at) === 'hereby') return true
  const at = copula ? head + 1 : head
  return (passive || copula) && SCHEDULED.has(lower(words.tokens, at)) && has(words, at + 1, is.TO)
}

const ACTS = wordSet(
  'sign ban open close issue adopt launch ratify abolish appoint establish publish deliver send inaugurate enact lift impose suspend approve submit identify arrive depart accept reach visit travel attend host convene release arrest detain free return announce award commission dispatch found set',
)

/** A dated or checkable act of the past: "has banned", "was opened"; "set aside" and "set up" are, "set an example" is not. */
function isAct({ lemmaAt, words }: Reader, { tense, head, copula }: Group): boolean {
  if (copula || (tense !== 'past' && tense !== 'perfect')) return false
  const lemma = lemmaAt(head)
  return ACTS.has(lemma) && (lemma !== 'set' || holdsWord(words, head + 1, head + 2, ASIDE))
}
const ASIDE = wordSet('aside up')

const CALLED_FOR = wordSet(
  'crucial essential key vital necessary indispensable imperative choice priority requirement need necessity goal objective aim policy principle must',
)
const FEELS = wordSet('glad pleased happy proud grateful satisfied honoured honored delighted')
const STANDING = wordSet('always never')
const ON_THE_WAY = wordSet('visit trip journey tour underway')

/** What "is" and "are" tell: a visit under way, a stance on what is called for, how a party sees itself, else a judgement. */
function whatIs(group: Group, on: Governed, reader: Reader): Kind {
  const { words } = reader
  const to = Math.min(on.end, group.head + 9)
  if (holdsWord(words, group.head + 1, to, ON_THE_WAY) && !on.nested) return 'fact'
  if (STANDING.has(lower(words.tokens, group.head + 1))) return 'position'
  if (holdsWord(words, group.head + 1, Math.min(to, group.head + 6), CALLED_FOR)) return 'position'
  if (holdsWord(words, group.head + 1, group.head + 4, FEELS)) return 'assessment'
  return on.actor && on.parties.length > 1 ? 'position' : 'assessment'
}
