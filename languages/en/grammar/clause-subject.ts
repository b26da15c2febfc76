import { WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Nested, Reader } from './reader.ts'
import { actorAt } from './subject.ts'
import { isUnknownPast } from './verb-form.ts'
import { type Group, verbGroup } from './verbs.ts'
import { COMMA, has, isQuote, lower, mark, nameOf, type Words } from './words.ts'

/** The subject of a clause and its verb group. */
export interface Subjected {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly plural: boolean
  readonly person: boolean
  readonly group: Group
  readonly start: number
}

/** The subject and verb group of a clause: an actor where one stands before a verb, else the first finite verb. */
export function findSubject(reader: Reader, from: number, end: number): Subjected | undefined {
  const { words, talk } = reader
  for (let next = from; next < end; next = nextPosition(words, next, end)) {
    const at = next === from && NOW.isAt(words.tokens, from) ? from + 1 : next
    const actor = actorAt(words, at, end, talk)
    if (!actor) continue
    const behind = pastQuote(words, skipAsides(words, actor.behind, end))
    const group = verbGroup(words, behind, end, true)
    if (group) return { ...actor, actor: true, group, start: at }
  }
  return plainSubject(reader, from, end)
}

const NOW = new WordSet(['now', 'today', 'tonight', 'yesterday', 'here', 'then', 'together', 'thus', 'therefore', 'so'])

/** A party "does not trade": a quotation that begins with the verb. */
const pastQuote = (words: Words, i: number): number => (isQuote(mark(words, i)) ? i + 1 : i)

const FOR = new WordSet(['for', 'on'])
const FOR_PART = new WordSet(['part', 'side'])
/** "for its part" behind a subject, and what stands between commas there: "as always". */
function skipAsides(words: Words, i: number, end: number): number {
  if (FOR.isAt(words.tokens, i) && FOR_PART.isAt(words.tokens, i + 2)) return i + 3
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
  const thing = { parties: talk.speaker, actor: false, plural: false, person: false }
  let relative = false
  let past: Group | undefined
  let plural: Group | undefined
  for (let at = from; at < end; at++) {
    relative = isRelative(words, at, from, relative)
    const group = at > from && mayBeVerb(words, at) ? verbGroup(words, at, end, false) : undefined
    if (!group) continue
    if (relative) {
      relative = false
      at = group.head
    } else if (group.form === is.BASE && group.tense !== 'should' && !has(words, at, AUXILIARY)) {
      if (isPlural(words, at - 1)) plural ??= group
    } else {
      const spokesman =
        !past && group.tense === 'past' && isSpeech(reader, group) ? spokesmanOf(words, from, at) : undefined
      if (spokesman) return { ...thing, parties: spokesman, actor: true, person: true, start: from, group }
      const near = actorBefore(reader, from, at, end)
      if (near) return { ...near, group }
      if (!has(words, at, is.PAST) || has(words, at, is.BE | is.HAVE))
        return { ...thing, start: behindFront(words, from, at), group }
      past ??= group
    }
  }
  const weak = past ?? plural
  return weak && { ...thing, start: behindFront(words, from, weak.first), group: weak }
}

/** Whether a verb reports what its subject says. */
export const isSpeech = ({ tables, lemmaAt }: Reader, { head }: Group): boolean =>
  tables.byVerb.get(lemmaAt(head))?.some(({ reports }) => reports) === true

/** "An official at the Chadian ministry of transport": whose official speaks; undefined where no party or no post is named. */
function spokesmanOf(words: Words, from: number, verb: number): readonly string[] | undefined {
  let home: readonly string[] | undefined
  let post = false
  for (let at = from; at < verb; at++) {
    if (mark(words, at) !== 0 && !isQuote(mark(words, at))) return undefined
    post ||= has(words, at, is.ACTOR)
    const name = nameOf(words, at)
    if (name && name.parties.length === 1) home ??= name.parties
  }
  return post ? home : undefined
}

const AUXILIARY = is.MODAL | is.BE | is.HAVE | is.DO
const FINITE = AUXILIARY | is.S_FORM | is.PAST | is.BASE

/** Whether a token may be the finite verb of a clause, by itself and the word before it. */
const mayBeVerb = (words: Words, at: number): boolean =>
  (has(words, at, FINITE) || isUnknownPast(words, at)) &&
  !has(words, at, is.DETERMINER | is.TO) &&
  !(has(words, at - 1, is.DETERMINER | is.TO) && !has(words, at - 1, is.PRONOUN))

/** Whether the next finite verb belongs to a clause inside the subject. */
function isRelative(words: Words, at: number, from: number, before: boolean): boolean {
  if (has(words, at, is.RELATIVE | is.SUBORDINATOR) || (has(words, at, is.THAT) && at > from && !isThatOne(words, at)))
    return true
  return before && mark(words, at) !== COMMA
}

/** "to that end", "in that spirit": no clause. */
const isThatOne = (words: Words, at: number): boolean => has(words, at - 1, is.PREPOSITION | is.TO)

const COUNTED = new WordSet(['two', 'three', 'both', 'all'])

/** "In the sphere of trade both sides will": an actor that ends right before a verb, behind a front without a comma. */
function actorBefore(reader: Reader, from: number, verb: number, end: number): Omit<Subjected, 'group'> | undefined {
  const { words, talk } = reader
  if (!has(words, verb, is.MODAL | is.HAVE | is.BE) && !has(words, from, is.PREPOSITION | is.TO)) return undefined
  for (let at = verb - 1; at > Math.max(from, verb - 6); at--) {
    const before = at - 1
    if (has(words, before, is.PREPOSITION | is.AND | is.DETERMINER) || COUNTED.isAt(words.tokens, before)) continue
    if (mark(words, before) !== 0) continue
    const actor = actorAt(words, at, end, talk)
    if (actor?.behind === verb) return { ...actor, actor: true, start: at }
  }
  return undefined
}

/** "Upon its entry into force, ...": past what stands in front of a subject, where a comma ends it. */
function behindFront(words: Words, from: number, verb: number): number {
  if (!has(words, from, is.PREPOSITION | is.SUBORDINATOR)) return from
  for (let at = from + 1; at < verb; at++) if (mark(words, at) === COMMA) return at + 1
  return from
}

/** A word that no list knows and that ends in -s: likely the plural noun of a subject. */
const isPlural = (words: Words, i: number): boolean =>
  i >= 0 &&
  (words.bits[i]! & ~(is.NOUN_FIRST | is.NOUN_TOO | is.S_FORM)) === 0 &&
  mark(words, i) === 0 &&
  lower(words.tokens, i).endsWith('s')

/** Keeps who was spoken of last, for "it" and "they" to come. */
export function remember({ talk, words }: Reader, subject: Subjected, nested: Nested | undefined): void {
  if (!subject.actor && isJoint(words, subject)) talk.it = talk.all
  if (!subject.actor || subject.parties.length === 0) return
  if (subject.plural || subject.parties.length > 1)
    talk.plural = subject.parties.length > 1 ? subject.parties : talk.plural
  else {
    if (!nested || subject.person) talk.single = subject.parties
    talk.it = subject.parties
  }
  if (nested || subject.group.tense !== 'past') return
  if (subject.parties.length > 1 || (subject.person && !talk.speaker.includes(subject.parties[0]!))) talk.speaker = []
}

/** Whether a subject is a body or a text, which is of all whom the document speaks for. */
const isJoint = ({ jointAt }: Words, { start, group }: Subjected): boolean =>
  jointAt.subarray(start, group.first).some((joint) => joint !== 0)
