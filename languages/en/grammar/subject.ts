import { WORD, WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { ofPost, postAt, type Roles } from './roles.ts'
import {
  behindChain,
  COMMA,
  has,
  isCapital,
  isClitic,
  isJoined,
  lower,
  mark,
  nameOf,
  OPENING,
  type Words,
} from './words.ts'

/** Who has been spoken of, and for whom the document speaks. */
export interface Discourse {
  /** The parties of the document: "both sides", "we", "the Parties". */
  readonly all: readonly string[]
  /** The last single actor: "he", "the Minister". */
  single: readonly string[]
  /** Whose the last single actor, body or text is: "it". */
  it: readonly string[]
  /** The last plural subject: "they". */
  plural: readonly string[]
  /** Whether somebody asks who is no party: nothing of that is told. */
  asks: boolean
  /** Whose words are being reported. */
  speaker: readonly string[]
  /** Whose speech the whole text is. */
  monologue: readonly string[]
  /** The party of each person of whom no post tells it, by key. */
  readonly homes: ReadonlyMap<string, readonly string[]>
  /** Whose each post is that the document tells of. */
  readonly roles: Roles
  /** Whose office publishes the document. */
  readonly home: readonly string[]
  /** Who writes, where no party does. */
  readonly author: readonly string[]
}

/** An actor in the place of a subject; `behind` is the token behind it. */
export interface Subject {
  readonly behind: number
  readonly parties: readonly string[]
  readonly plural: boolean
  readonly person: boolean
}

const PLURAL_PRONOUNS = new Set(['they', 'we'])
const COLLECTIVE = new WordSet([
  'sides',
  'countries',
  'nations',
  'parties',
  'governments',
  'peoples',
  'leaders',
  'ministers',
  'states',
  'members',
  'delegations',
  'delegates',
  'participants',
  'presidents',
  'chairmen',
  'secretaries',
  'officials',
  'representatives',
  'signatories',
  'economies',
  'partners',
  'ministries',
  'militaries',
  'secretaries-general',
  'counterparts',
  'principals',
  'heads',
  'chiefs',
  'directors',
  'governors',
  'mayors',
  'authorities',
  'agencies',
  'departments',
  'institutions',
  'commissioners',
  'parliamentarians',
  'ambassadors',
])
/** Words that may stand before the noun of an actor. */
const BEFORE = new WordSet([
  'two',
  'three',
  'four',
  'five',
  'both',
  'respective',
  'contracting',
  'participating',
  'foreign',
  'prime',
  'general',
  'party',
  'top',
  'senior',
  'high',
  'defence',
  'defense',
  'member',
  'vice',
  'deputy',
  'state',
  'signatory',
  'pacific',
  'national',
  'federal',
  'all',
  'eighteen',
  'ten',
])

function unite(a: readonly string[], b: readonly string[]): readonly string[] {
  const [one, ...others] = a
  const [other] = b
  if (one !== undefined && other !== undefined && others.length === 0 && b.length === 1)
    return one === other ? a : one < other ? [one, other] : [other, one]
  return [...new Set([...a, ...b])].sort()
}

const EACH = new WordSet(['each', 'either', 'neither', 'any', 'no', 'one'])
const ONE_OF_ALL = new WordSet([
  'party',
  'side',
  'country',
  'participant',
  'signatory',
  'state',
  'government',
  'nation',
])

/** "Each Contracting Party", "either side", "neither of the Parties": any of those the document speaks for. */
function eachOf(words: Words, i: number, end: number, talk: Discourse): Subject | undefined {
  if (!EACH.isAt(words.tokens, i)) return undefined
  let at = i + 1
  if (lower(words.tokens, at) === 'of') at++
  const isRole = (i: number): boolean => ONE_OF_ALL.isAt(words.tokens, i) || COLLECTIVE.isAt(words.tokens, i)
  while (at < end && !isRole(at) && (BEFORE.isAt(words.tokens, at) || has(words, at, is.DETERMINER))) at++
  if (!isRole(at)) return undefined
  return { behind: skipApposition(words, at + 1, end), parties: talk.all, plural: true, person: false }
}

/** The actor that begins at a token: a party, a person, a pronoun or a collective; undefined for anything else. */
export function actorAt(words: Words, i: number, end: number, talk: Discourse): Subject | undefined {
  const one = oneActor(words, i, end, talk)
  if (!one) return undefined
  return coordinated(words, one, end, talk)
}

function coordinated(words: Words, first: Subject, end: number, talk: Discourse): Subject {
  let all = first
  let listed = false
  let joined = false
  for (let guard = 0; guard < 30; guard++) {
    let next = all.behind
    const comma = mark(words, next) === COMMA
    if (comma) next++
    const and = has(words, next, is.AND)
    if (and) next++
    if (!comma && !and) break
    if (comma && and && joined && !listed) break
    listed ||= comma
    joined ||= and
    const other = oneActor(words, next, end, talk)
    if (!other || has(words, next, is.PRONOUN)) break
    if (comma && !and && !listGoesOn(words, other.behind, end)) break
    all = {
      behind: other.behind,
      parties: unite(all.parties, other.parties),
      plural: true,
      person: all.person && other.person,
    }
  }
  return all
}

/** Whether a list of actors goes on behind a comma: an "and" follows before any verb. */
function listGoesOn(words: Words, i: number, end: number): boolean {
  for (let at = i; at < Math.min(end, i + 60); at++) {
    if (has(words, at, is.AND)) return true
    if (has(words, at, is.MODAL | is.BE | is.HAVE)) return false
  }
  return false
}

const ACTS = is.PRONOUN | is.DETERMINER | is.ACTOR
const STARTS = new WordSet([...EACH, ...BEFORE, 'both'])

/** Whether an actor may begin at a token: says cheaply of verbs and marks, of which it is asked most, that none does. */
function mayAct(words: Words, i: number): boolean {
  const bits = words.bits[i]!
  if (bits & ACTS || words.nameAt[i] !== 0 || isCapital(words, i)) return true
  return bits === 0 ? words.tokens.kind[i] === WORD : STARTS.isAt(words.tokens, i)
}

function oneActor(words: Words, i: number, end: number, talk: Discourse): Subject | undefined {
  if (i >= end || !mayAct(words, i)) return undefined
  if (has(words, i, is.PRONOUN) && !has(words, i, is.DETERMINER)) {
    const spoken = pronoun(words, i, talk)
    return { ...spoken, behind: skipApposition(words, spoken.behind, end) }
  }
  if (isBothAlone(words, i)) return { behind: i + 1, parties: talk.all, plural: true, person: false }
  return eachOf(words, i, end, talk) ?? named(words, i, end, talk) ?? collective(words, i, end, talk)
}

const isBothAlone = (words: Words, i: number): boolean =>
  lower(words.tokens, i) === 'both' &&
  has(words, i + 1, is.MODAL | is.BE | is.HAVE | is.PAST | is.BASE) &&
  !has(words, i + 1, is.ACTOR)

function pronoun(words: Words, i: number, talk: Discourse): Subject {
  const word = lower(words.tokens, i)
  const behind = i + 1
  if (word === 'we' || word === 'you')
    return { behind, parties: talk.monologue.length ? talk.monologue : talk.all, plural: true, person: false }
  if (PLURAL_PRONOUNS.has(word))
    return { behind, parties: talk.plural.length ? talk.plural : talk.all, plural: true, person: false }
  if (word === 'i')
    return {
      behind,
      parties: talk.monologue.length ? talk.monologue : talk.speaker.length ? talk.speaker : talk.author,
      plural: false,
      person: true,
    }
  if (word === 'it') return { behind, parties: talk.it, plural: false, person: false }
  return { behind, parties: talk.speaker.length ? talk.speaker : talk.single, plural: false, person: true }
}

/** A name of a party or person, with the post before it and the noun behind it ("the Vietnamese side"). */
function named(words: Words, i: number, end: number, talk: Discourse): Subject | undefined {
  let at = i
  if (has(words, at, is.DETERMINER) && words.nameAt[at] === 0) at++
  for (let n = 0; n < 7 && at < end && words.nameAt[at] === 0; n++) {
    if (isCapital(words, at) || has(words, at, is.ACTOR) || BEFORE.isAt(words.tokens, at)) at++
    else if (n > 0 && has(words, at, is.PREPOSITION | is.AND) && has(words, at - 1, is.ACTOR))
      at = skipOf(words, at, end)
    else return undefined
  }
  const found = nameOf(words, at)
  if (!found || at >= end) return undefined
  if (isJoined(words, found.last)) return undefined
  let parties = found.parties.length > 0 ? found.parties : (talk.homes.get(found.key) ?? [])
  let behind = found.last
  let person = found.type === 'person'
  let plural = false
  if (isClitic(words, behind)) {
    const noun = actorNoun(words, behind + 1, end)
    if (noun === 0) return undefined
    behind = noun
  } else if (!person) {
    const noun = actorNoun(words, behind, end)
    if (noun > 0) {
      plural = COLLECTIVE.isAt(words.tokens, noun - 1)
      behind = noun
    } else if (found.quote !== found.name && isAdjective(words, found.last - 1)) return undefined
  }
  const after = nameOf(words, behind)
  if (after?.type === 'person') {
    behind = after.last
    person = true
    const home = after.parties.length > 0 ? after.parties : talk.homes.get(after.key)
    if (home) parties = home
  }
  if (parties.length === 0 && !person && found.type !== 'organisation') return undefined
  person ||= holdsPost(words, i, behind)
  behind = skipApposition(words, skipBrackets(words, behind, end), end)
  return { behind, parties: parties.length ? parties : homeOf(found.name, talk), plural, person }
}

/** Whether a single post stands in an actor: "the Chadian president". */
function holdsPost(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (has(words, at, is.ACTOR) && postAt(words, at)) return true
  return false
}

/** "the Staff College of Chad": the one party of the document that a body's name tells, else the body itself. */
function homeOf(name: string, { all }: Discourse): readonly string[] {
  if (/^Member (?:States|Countries)$/u.test(name)) return all
  const told = all.filter((party) => name.includes(party))
  return told.length === 1 ? told : [name]
}

/** A demonym: a name that needs a noun behind it. */
const isAdjective = ({ tokens }: Words, i: number): boolean =>
  DEMONYM.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))
const DEMONYM = /(?:ese|[^j]an|ish|ic|ench|eek|utch|iss|aqi|ali|ani|ati|eli|emi|ino|bot)$/

/** "of the Republic", "of Foreign Affairs": past it. */
function skipOf(words: Words, i: number, end: number): number {
  let at = i + 1
  while (
    at < end &&
    (isCapital(words, at) || has(words, at, is.DETERMINER | is.PREPOSITION | is.AND)) &&
    words.nameAt[at] === 0
  )
    at++
  return at
}

/** Token behind an actor's noun that stands here, with adjectives and further nouns before it; 0 where none does. */
function actorNoun(words: Words, i: number, end: number): number {
  for (let at = i; at < Math.min(end, i + 5); at++) {
    if (has(words, at, is.ACTOR) && !isJoined(words, at)) {
      let behind = at + 1
      while (behind < end && has(words, behind, is.ACTOR)) behind++
      if (mark(words, behind) === COMMA && has(words, behind + 1, is.ACTOR))
        behind = actorNoun(words, behind + 1, end) || behind
      if (has(words, behind, is.AND) && ACTOR_TAILS.isAt(words.tokens, behind + 1)) behind += 2
      if (mark(words, behind) === COMMA && ACTOR_TAILS.isAt(words.tokens, behind + 1))
        behind = tail(words, behind + 1, end)
      return behind
    }
    if (!isCapital(words, at) && !BEFORE.isAt(words.tokens, at) && !has(words, at, is.AND)) {
      if (words.bits[at] !== 0 || at > i + 1) return 0
    }
  }
  return 0
}

const ACTOR_TAILS = new WordSet([
  'people',
  'peoples',
  'state',
  'government',
  'party',
  'leader',
  'governments',
  'states',
])
function tail(words: Words, i: number, end: number): number {
  let at = i
  while (at < end && (ACTOR_TAILS.isAt(words.tokens, at) || mark(words, at) === COMMA || has(words, at, is.AND))) at++
  return mark(words, at - 1) === COMMA ? at - 1 : at
}

/** A lower-case word that is no verb and no function word: "customs" before "authorities". */
const isPlainWord = (words: Words, i: number): boolean =>
  words.tokens.kind[i] === WORD && words.bits[i] === 0 && !isCapital(words, i) && !isJoined(words, i)

function collective(words: Words, i: number, end: number, talk: Discourse): Subject | undefined {
  let at = i
  while (
    at < Math.min(end, i + 6) &&
    (has(words, at, is.DETERMINER) ||
      lower(words.tokens, at) === 'both' ||
      BEFORE.isAt(words.tokens, at) ||
      (isCapital(words, at) && !has(words, at, is.ACTOR) && at > i && words.nameAt[at] === 0))
  )
    at++
  for (let n = 0; n < 2 && isPlainWord(words, at) && (has(words, at + 1, is.ACTOR) || isPlainWord(words, at + 1)); n++)
    at++
  const word = lower(words.tokens, at)
  if (!has(words, at, is.ACTOR) || isJoined(words, at)) return undefined
  if (!COLLECTIVE.has(word)) return singleRole(words, i, at, talk)
  let behind = behindChain(words, at)
  if (lower(words.tokens, behind) === 'of') behind = behindOf(words, behind, end)
  return { behind: skipApposition(words, behind, end), parties: talk.all, plural: true, person: false }
}

/** "the Minister", "the Government": the single actor spoken of last. */
function singleRole(words: Words, i: number, at: number, talk: Discourse): Subject | undefined {
  if (at === i || !has(words, i, is.DETERMINER)) return undefined
  const post = postAt(words, at)
  const behind = post?.endsWith(' of state') ? at + 3 : at + 1
  const parties = (post ? ofPost(talk.roles, post, talk.all) : undefined) ?? talk.single
  if (parties.length === 0 || has(words, behind, is.PREPOSITION)) return undefined
  return { behind, parties, plural: false, person: true }
}

/** "of both countries", "of Chile and Peru": past it. */
function behindOf(words: Words, i: number, end: number): number {
  let at = i + 1
  for (let n = 0; n < 12 && at < end; n++) {
    const known = nameOf(words, at)
    if (known) at = known.last
    else if (has(words, at, is.DETERMINER | is.AND | is.ACTOR) || BEFORE.isAt(words.tokens, at) || isCapital(words, at))
      at++
    else break
  }
  return at
}

function skipBrackets(words: Words, i: number, end: number): number {
  if (mark(words, i) !== OPENING) return i
  for (let at = i + 1; at < Math.min(end, i + 12); at++) if (mark(words, at) === 41) return at + 1
  return i
}

/** ", also general secretary of the party," behind a name: past it, where a comma closes it before a verb. */
function skipApposition(words: Words, i: number, end: number): number {
  if (mark(words, i) !== COMMA || has(words, i + 1, is.AND)) return i
  const relative = has(words, i + 1, is.RELATIVE)
  for (let at = i + 1; at < Math.min(end, i + 30); at++) {
    if (mark(words, at) === COMMA) {
      const next = words.bits[at + 1]!
      return next & (is.MODAL | is.BE | is.HAVE | is.S_FORM | is.PAST | is.BASE | is.ADVERB) ? at + 1 : i
    }
    if (!relative && has(words, at, is.MODAL | is.BE | is.HAVE)) return i
  }
  return i
}
