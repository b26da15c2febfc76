import { WORD, WordMap, WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Effect, Frame, Operator } from './operators.ts'
import { actorAt, type Discourse } from './subject.ts'
import { thingWill } from './thing.ts'
import { isVerb, skipAdverbs } from './verb-form.ts'
import { verbGroup } from './verbs.ts'
import { COLON, COMMA, has, isCapital, isClitic, isJoined, isQuote, lower, mark, nameOf, type Words } from './words.ts'

/** A complement that an operator takes: its frame and the first token of what it governs. */
export interface Complement {
  readonly operator: Operator
  readonly frame: Frame
  readonly effect: Effect
  readonly at: number
  /** Whose commitment it is, where a possessor says so: "expressed Chile's readiness to". */
  readonly owner?: readonly string[]
}

export interface FrameTables {
  readonly byVerb: ReadonlyMap<string, readonly Operator[]>
  readonly byAdjective: WordMap<Operator>
  readonly byNoun: WordMap<Operator>
}

const ONTO = new WordSet(['on', 'upon', 'in', 'of', 'for', 'from', 'at', 'towards', 'toward', 'with', 'about', 'by'])

/** Where a verb list begins behind "to", a preposition or nothing; adverbs belong to its first predicate. */
function verbList(words: Words, i: number, end: number, open = false): { frame: Frame; at: number } | undefined {
  let at = i
  while (isQuote(mark(words, at))) at++
  if (at < end && has(words, at, is.TO)) {
    const start = pastQuotes(words, at + 1)
    const verb = skipAdverbs(words, start, end)
    if (verb < end && has(words, verb, is.BASE)) return { frame: 'to', at: start }
    if (verb < end && has(words, verb, is.ING)) return { frame: 'to-ing', at: start }
    if (verb < end && (isUnknownVerb(words, verb) || (open && mayBeVerb(words, verb))))
      return { frame: 'to', at: start }
    return undefined
  }
  if (at < end && has(words, at, is.PREPOSITION) && ONTO.isAt(words.tokens, at)) {
    const start = at + 1
    const verb = skipAdverbs(words, start, end)
    if (verb < end && isVerb(words, verb, is.ING)) return { frame: 'prep-ing', at: start }
  }
  return undefined
}

const pastQuotes = (words: Words, i: number): number => (isQuote(mark(words, i)) ? i + 1 : i)

/** A lower-case word that no list knows, before a determiner: behind "to" it can only be a verb. */
const isUnknownVerb = (words: Words, i: number): boolean =>
  words.tokens.kind[i] === WORD && words.bits[i] === 0 && has(words, i + 1, is.DETERMINER | is.OBJECT)

const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ency|ship|ing|s|al|ic|ous|ive)$/
/** A lower-case word that no list knows and that is not made like a noun: behind "agreed to" it is a verb. */
export const mayBeVerb = (words: Words, i: number): boolean =>
  words.tokens.kind[i] === WORD &&
  words.tokens.word[i] === 0 &&
  words.bits[i] === 0 &&
  !isCapital(words, i) &&
  !isJoined(words, i) &&
  !NOUN_ENDING.test(words.tokens.text.slice(words.tokens.start[i]!, words.tokens.end[i]!))

/** "at their meeting in May" between an operator and its complement, at most sixteen tokens without a comma. */
function pastAdverbial(words: Words, i: number, end: number): number {
  if (!has(words, i, is.PREPOSITION) && !has(words, i, is.OBJECT)) return i
  for (let at = i + 1; at < Math.min(end, i + 16); at++) {
    if (mark(words, at) !== 0 && !isQuote(mark(words, at))) return i
    if (has(words, at, is.TO) && has(words, skipAdverbs(words, at + 1, end), is.BASE)) return at
    if (has(words, at, is.THAT)) return at
    if (has(words, at, is.MODAL | is.BE)) return i
  }
  return i
}

const ABSTRACT = new WordSet(
  'efforts effort commitment commitments decision announcement plans plan agreement opportunity opportunities intention steps initiative willingness progress initiatives proposal request training approach work right support determination readiness'.split(
    ' ',
  ),
)

/** ", within ninety days,", ", should the Commission so wish," between an operator and its infinitive. */
function pastParenthesis(words: Words, i: number, end: number): number {
  for (let at = i + 1; at < Math.min(end, i + 26); at++) {
    if (isComma(words, at)) return has(words, at + 1, is.TO) ? at + 1 : i
    if (has(words, at, is.MODAL | is.BE) && !turns(words, at, i)) return i
  }
  return i
}

/** "should" right behind the comma: an "if". */
const turns = (words: Words, at: number, comma: number): boolean =>
  at === comma + 1 && lower(words.tokens, at) === 'should'

/** "all states to", "Peru to": the token of the "to" and the list behind it. */
function objectTo(words: Words, i: number, end: number): number {
  if (has(words, i, is.PREPOSITION) && lower(words.tokens, i) === 'for') return 0
  for (let at = i + 1; at < Math.min(end, i + 22); at++) {
    if (mark(words, at) === COMMA && has(words, at + 1, is.ING)) return 0
    if (
      has(words, at, is.AND) &&
      has(words, skipAdverbs(words, at + 1, end), is.PAST | is.S_FORM) &&
      !has(words, at + 1, is.NOUN_FIRST)
    )
      return 0
    if (has(words, at, is.AND) && HELPS.isAt(words.tokens, at + 1)) return 0
    if (has(words, at, is.TO) && has(words, skipAdverbs(words, at + 1, end), is.BASE))
      return ABSTRACT.isAt(words.tokens, at - 1) ? 0 : at + 1
    if (has(words, at, is.MODAL | is.BE | is.THAT | is.RELATIVE) || mark(words, at) === COLON) return 0
    if (has(words, at, is.PREPOSITION) && ['for', 'by', 'against'].includes(lower(words.tokens, at))) return 0
  }
  return 0
}

const HELPS = new WordSet(['help', 'assist', 'work', 'seek', 'agree', 'continue'])

/** "their ministers with drawing up": the gerund behind "with"; 0 where none stands there. */
function objectWith(words: Words, i: number, end: number): number {
  for (let at = i + 1; at < Math.min(end, i + 12); at++) {
    if (lower(words.tokens, at) === 'with') return has(words, skipAdverbs(words, at + 1, end), is.ING) ? at + 1 : 0
    if ((mark(words, at) !== 0 && !isJoined(words, at)) || has(words, at, is.MODAL | is.BE | is.TO | is.THAT)) return 0
  }
  return 0
}

/** "that" and a clause, or a clause at once: "said Chad will". */
function clauseAt(words: Words, i: number, end: number, talk: Discourse, reports: boolean): number {
  let at = i
  if (isQuote(mark(words, at))) at++
  if (has(words, at, is.THAT)) return pastQuotes(words, at + 1)
  const actor = actorAt(words, at, end, talk)
  if (actor && verbGroup(words, pastQuotes(words, actor.behind), end, true)) return at
  return reports && thingWill(words, at, end) ? at : 0
}

const TOLD = new WordSet([
  'tell',
  'told',
  'tells',
  'informed',
  'inform',
  'informs',
  'assured',
  'assure',
  'assures',
  'reassured',
  'telling',
  'reminded',
  'notified',
  'promise',
  'promised',
  'promises',
])
const TELLING = new Set(['en/say', 'en/commit', 'en/affirm'])
/** "told the visiting minister that": the clause behind the one who is told. */
function toldThat(words: Words, from: number, end: number, operator: Operator): number {
  if (!TELLING.has(operator.id) || !TOLD.isAt(words.tokens, from - 1)) return 0
  for (let at = from + 1; at < Math.min(end, from + 18); at++) {
    if (has(words, at, is.THAT)) return at + 1
    if (has(words, at, is.MODAL | is.BE)) return 0
  }
  return 0
}

/** The complement of an operator's verb, `behind` being the token behind the verb. */
export function verbComplement(
  words: Words,
  tables: FrameTables,
  lemma: string,
  behind: number,
  end: number,
  talk: Discourse,
): Complement | undefined {
  const operators = tables.byVerb.get(lemma)
  if (!operators) return undefined
  for (const operator of operators) {
    const found = frameOf(words, operator, behind, end, talk)
    if (found) return found
  }
  const plain = operators.find((operator) => operator.frames.object)
  return plain && { operator: plain, frame: 'object', effect: plain.frames.object!, at: behind }
}

/** "consider it useful to": the first token of what is held to be so; 0 where nothing is. */
function foundFit(words: Words, i: number, end: number): number {
  if (lower(words.tokens, i) !== 'it') return 0
  for (let at = i + 2; at < Math.min(end, i + 5); at++)
    if (has(words, at, is.TO)) return has(words, skipAdverbs(words, at + 1, end), is.BASE) ? at + 1 : 0
  return 0
}

/** "us", "you" before "that" or "to": to whom something is said or promised. */
const isAddressed = (words: Words, i: number): boolean =>
  has(words, i, is.OBJECT) || (lower(words.tokens, i) === 'you' && has(words, i + 1, is.THAT | is.TO))

function frameOf(
  words: Words,
  operator: Operator,
  behind: number,
  end: number,
  talk: Discourse,
): Complement | undefined {
  const { frames } = operator
  const from = skipAdverbs(words, isAddressed(words, behind) ? behind + 1 : behind, end)
  const past = isComma(words, from) ? pastParenthesis(words, from, end) : pastAdverbial(words, from, end)
  const wanted = frames.to || frames['to-ing'] || frames['prep-ing']
  if (wanted) {
    const list = verbList(words, from, end, true) ?? (past > from ? verbList(words, past, end) : undefined)
    const effect = list && frames[list.frame]
    if (list && effect) return { operator, frame: list.frame, effect, at: list.at }
  }
  const fit = operator.id === 'en/stance' ? foundFit(words, from, end) : 0
  if (fit > 0) return { operator, frame: 'to', effect: { kind: 'proposal' }, at: fit }
  if (frames.that) {
    const at =
      clauseAt(words, from, end, talk, operator.reports === true) ||
      toldThat(words, from, end, operator) ||
      (past > from && has(words, past, is.THAT) ? past + 1 : 0)
    if (at > 0) return { operator, frame: 'that', effect: frames.that, at }
  }
  return objectFrame(words, operator, from, end)
}

/** Somebody who is to act, or an act by its gerund, right behind an operator. */
function objectFrame(words: Words, operator: Operator, from: number, end: number): Complement | undefined {
  const { 'object-to': to, 'object-with': withGerund, gerund } = operator.frames
  const toAt = to ? objectTo(words, from, end) : 0
  if (to && toAt > 0) return { operator, frame: 'object-to', effect: to, at: toAt }
  const withAt = withGerund ? objectWith(words, from, end) : 0
  if (withGerund && withAt > 0) return { operator, frame: 'object-with', effect: withGerund, at: withAt }
  if (gerund && isVerb(words, from, is.ING)) return { operator, frame: 'gerund', effect: gerund, at: from }
  return undefined
}

/** Verbs that carry a noun operator and mean nothing besides. */
export const CARRIERS: ReadonlySet<string> = new Set([
  'have',
  'make',
  'give',
  'reach',
  'share',
  'show',
  'demonstrate',
  'extend',
  'feel',
  'bear',
  'declare',
  'indicate',
  'announce',
  'reveal',
  'hold',
  'express',
  'signal',
  'restate',
  'maintain',
  'repeat',
])

/** A noun operator behind a verb: "expressed their firm commitment to", "stressed the need to". */
export function nounComplement(words: Words, tables: FrameTables, behind: number, end: number): Complement | undefined {
  let owner: readonly string[] | undefined
  for (let at = behind; at < Math.min(end, behind + 9); at++) {
    const name = nameOf(words, at)
    if (name) {
      owner = name.parties
      at = name.last - 1
      continue
    }
    if (isClitic(words, at) || (isCapital(words, at) && words.bits[at] === 0)) continue
    const operator = tables.byNoun.at(words.tokens, at)
    if (operator) {
      const found = nounFrame(words, operator, at, end)
      if (found) return owner ? { ...found, owner } : found
      if (!has(words, at + 1, is.AND)) return undefined
    }
    if (mark(words, at) !== 0 && !isQuote(mark(words, at)) && !isApostrophe(mark(words, at)) && !isJoined(words, at))
      return undefined
    if (has(words, at, is.AND) && has(words, at + 1, is.BASE | is.S_FORM | is.PAST)) return undefined
    if (has(words, at, is.PREPOSITION | is.MODAL | is.BE | is.THAT | is.RELATIVE | is.TO)) return undefined
  }
  return undefined
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019

function nounFrame(words: Words, operator: Operator, noun: number, end: number): Complement | undefined {
  const list = verbList(words, noun + 1, end)
  const effect = list && operator.frames[list.frame]
  if (list && effect) return { operator, frame: list.frame, effect: withoutOwn(effect), at: list.at }
  if (operator.id === 'en/commit' && (has(words, noun + 1, is.TO) || lower(words.tokens, noun + 1) === 'for')) {
    return { operator, frame: 'to-ing', effect: { kind: 'commitment', bindingness: 'firm', own: true }, at: noun + 2 }
  }
  if (has(words, noun + 1, is.THAT) && operator.frames.that)
    return { operator, frame: 'that', effect: operator.frames.that, at: noun + 2 }
  if (has(words, noun + 1, is.PREPOSITION)) {
    // "the need for both sides to"
    const at = lower(words.tokens, noun + 1) === 'for' ? objectTo(words, noun + 2, end) : 0
    if (at > 0 && operator.frames.to) return { operator, frame: 'to', effect: withoutOwn(operator.frames.to), at }
  }
  return undefined
}

const withoutOwn = ({ kind, bindingness }: Effect): Effect => ({ kind, ...(bindingness ? { bindingness } : {}) })

/** An adjective operator behind a copula: "is willing to", "remain committed to". */
export function adjectiveComplement(
  words: Words,
  tables: FrameTables,
  behind: number,
  end: number,
): Complement | undefined {
  const at = skipAdverbs(words, behind, end)
  if (at >= end) return undefined
  const operator = tables.byAdjective.at(words.tokens, at)
  if (!operator) return undefined
  const list = verbList(words, at + 1, end, operator.id === 'en/ready' || operator.id === 'en/intend')
  const effect = list && operator.frames[list.frame]
  if (list && effect) return { operator, frame: list.frame, effect: withoutOwn(effect), at: list.at }
  const forOthers =
    has(words, at + 1, is.PREPOSITION) && lower(words.tokens, at + 1) === 'for' ? objectTo(words, at + 2, end) : 0
  if (forOthers > 0 && operator.frames.to) return { operator, frame: 'to', effect: operator.frames.to, at: forOthers }
  if (has(words, at + 1, is.THAT) && operator.frames.that)
    return { operator, frame: 'that', effect: operator.frames.that, at: at + 2 }
  return undefined
}

export function frameTables(operators: readonly Operator[]): FrameTables {
  const byVerb = new Map<string, Operator[]>()
  const byAdjective = new WordMap<Operator>()
  const byNoun = new WordMap<Operator>()
  for (const operator of operators) {
    for (const verb of operator.verbs ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), operator])
    for (const word of operator.adjectives ?? []) if (!byAdjective.has(word)) byAdjective.set(word, operator)
    for (const word of operator.nouns ?? []) if (!byNoun.has(word)) byNoun.set(word, operator)
  }
  return { byVerb, byAdjective, byNoun }
}

const isComma = (words: Words, i: number): boolean => mark(words, i) === COMMA
