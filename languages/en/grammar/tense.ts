import type { Range } from '@servanda/pipeline'
import { wordSet } from './nearby.ts'
import { plainKind } from './plain-kind.ts'
import type { Mode, Nested, Reader } from './reader.ts'
import { binds, isBody, isPromised, isSettled, isTeam } from './undertaking.ts'
import type { Group } from './verbs.ts'
import { lower, nameOf, type Words } from './words.ts'

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
  return (
    opinionMode(reader, group, on) ??
    aheadMode(reader, group, on) ??
    askedMode(reader, group, on) ??
    told(reader, group, on)
  )
}

const firm = (by: readonly string[], rule: string): Mode => ({
  kind: 'commitment',
  bindingness: 'firm',
  by,
  rule,
  governed: true,
})

/** What the author of an opinion says will or should be. */
function opinionMode(reader: Reader, { tense }: Group, on: Governed): Mode | undefined {
  if (!reader.opinion || on.nested || reader.talk.speaker.length > 0) return undefined
  if (tense !== 'will' && tense !== 'should') return undefined
  return { kind: 'position', by: reader.talk.author, rule: 'en/statement', governed: true }
}

/** What is to come: an undertaking of whoever acts, a right that a treaty gives, else a prediction. */
function aheadMode(reader: Reader, group: Group, on: Governed): Mode | undefined {
  const { all } = reader.talk
  const by = on.actor && on.parties.length ? on.parties : all
  if ((group.tense === 'may' || group.tense === 'can') && grants(reader, group, on))
    return { ...firm(by, 'en/will'), bindingness: 'exploratory' }
  const isAhead =
    group.tense === 'will' || (group.tense === 'would' && (on.nested !== undefined || isPromised(reader, group, on)))
  if (!isAhead)
    return (!on.actor || group.passive) && isSettled(reader, group)
      ? firm(byOf(reader, on, false), 'en/will')
      : undefined
  if (!on.actor)
    return binds(reader, group)
      ? firm(sender(reader, group, on), 'en/will')
      : { kind: 'position', by: byOf(reader, on, false), rule: 'en/statement', governed: false }
  if (on.nested && HOPES.has(on.nested.operator))
    return { kind: on.nested.kind, by: on.nested.by, rule: on.nested.operator, governed: true }
  return firm(by, 'en/will')
}

/** Whose a body or team is that will act: its own state's where its name tells it, the speaker's, or that of all. */
function sender({ talk, words, subject }: Reader, group: Group, { nested }: Governed): readonly string[] {
  if (talk.monologue.length) return talk.monologue
  if (group.passive) return nested?.by.length === 1 ? nested.by : talk.all
  const named = subject ? partiesIn(words, subject).filter((party) => talk.all.includes(party)) : []
  if (named.length === 1) return named
  const ours = nested?.by.length === 1 && (isTeam(words, group.first) || isTheirs(words, subject))
  return ours ? nested.by : talk.all
}

const POSSESSIVE = wordSet('its their his her our my')
/** "its embassy": of whoever speaks. */
const isTheirs = ({ tokens }: Words, subject: Range | undefined): boolean =>
  subject !== undefined && POSSESSIVE.isAt(tokens, subject.first)

/** Parties that are named in a range of tokens. */
function partiesIn(words: Words, { first, last }: Range): readonly string[] {
  const found = new Set<string>()
  for (let at = first; at < last; at++) {
    for (const party of nameOf(words, at)?.parties ?? []) found.add(party)
  }
  return [...found]
}

/** "may" in a text of the parties' own gives a right: to anybody in a treaty, else to them and their bodies. */
const grants = (reader: Reader, group: Group, on: Governed): boolean =>
  (reader.treaty && group.tense === 'may') ||
  (reader.own &&
    !on.nested &&
    !group.copula &&
    (on.actor
      ? on.parties.length > 0 && (group.tense === 'may' || lower(reader.words.tokens, group.first - 2) === 'either')
      : isBody(reader.words, group.first)))

/** What somebody is to do: "should", and what hangs on "proposed that", "directed that". */
function askedMode(reader: Reader, group: Group, on: Governed): Mode | undefined {
  const { nested } = on
  if (group.tense === 'should')
    return { kind: 'proposal', by: byOf(reader, on, false), rule: 'en/should', governed: true }
  if (nested?.operator === 'en/instruct' && isSubjunctive(reader, group)) return firm(nested.by, 'en/instruct')
  if (nested && ASKING.has(nested.operator) && (on.actor || isSubjunctive(reader, group)))
    return { kind: 'proposal', by: nested.by, rule: nested.operator, governed: true }
  return undefined
}

/** What is or has been; what a party says it is doing, it undertakes. */
function told(reader: Reader, group: Group, on: Governed): Mode {
  const { talk, lemmaAt } = reader
  const own =
    group.progressive && group.tense === 'present' && on.actor && on.parties.every((one) => talk.all.includes(one))
  if (own && !GOING.has(lemmaAt(group.head))) return { ...firm(on.parties, 'en/ongoing'), governed: false }
  return {
    kind: plainKind(reader, group, on),
    by: byOf(reader, on, stanceOf(reader, group)),
    rule: group.tense === 'past' ? 'en/event' : 'en/statement',
    governed: false,
    ...(group.tense === 'past' || group.tense === 'perfect' ? { past: true as const } : {}),
  }
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

/** Whose stance a verb tells: the subject's for a stance verb, the speaker's for anything said of it. */
function stanceOf(reader: Reader, group: Group): boolean {
  return !group.copula || reader.talk.speaker.length === 0
}
