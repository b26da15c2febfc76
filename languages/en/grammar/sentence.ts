import { type Sentence, WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { readClause, readPredicates } from './clause.ts'
import { findSubject } from './clause-subject.ts'
import { readNominal } from './nominal.ts'
import type { OpenList } from './open-list.ts'
import { readList } from './predicates.ts'
import type { Mode, Reader } from './reader.ts'
import { readDone, readFronted, readRecitals } from './recitals.ts'
import { actorAt, type Subject } from './subject.ts'
import { ASKERS, REPLIERS } from './transcript.ts'
import { isVerb, skipAdverbs } from './verb-form.ts'
import { verbGroup } from './verbs.ts'
import { COLON, COMMA, has, isCapital, isQuote, lower, mark, type Words } from './words.ts'

const SPEECH = new Set(['en/say', 'en/affirm', 'en/assess'])

/** Reads one sentence; what it finds is added to the reader. */
export function readSentence(reader: Reader, sentence: Sentence, lead?: OpenList): void {
  const { words } = reader
  const end = trimEnd(words, sentence.words, sentence.last)
  let from = sentence.words
  while (from < end && (isQuote(mark(words, from)) || isOrdinal(words, from) || opensLoosely(words, from))) from++
  from = behindSpeaker(reader, from, end)
  if (from >= end || reader.talk.asks) return
  if (lead && readItem(reader, from, end, lead)) return
  if (readNominal(reader, sentence, from, end)) return
  const spoken = trailingSpeech(reader, from, end)
  if (spoken) {
    reader.talk.speaker = spoken.parties
    readQuoted(reader, from, spoken.at, spoken.behind, end)
    return
  }
  if (quotesDocument(words, sentence)) reader.talk.speaker = []
  if (readDestined(reader, from, end)) return
  if (readDone(reader, from, end)) return
  if (readRecitals(reader, from, end)) return
  if (readImperative(reader, from, end)) return
  if (readFronted(reader, from, end)) return
  readClause(reader, from, end)
}

const DOCUMENTS = new WordSet([
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'agreement',
  'document',
  'text',
  'memorandum',
  'treaty',
])
/** "the joint statement said:" before a quotation: no single party speaks. */
function quotesDocument(words: Words, sentence: Sentence): boolean {
  if (mark(words, sentence.last - 1) !== COLON) return false
  for (let at = sentence.words; at < sentence.last - 1; at++) if (DOCUMENTS.isAt(words.tokens, at)) return true
  return false
}

/** "PRESIDENT VU:" in front of what is said: past it; the speaker stays until another one speaks. */
function behindSpeaker(reader: Reader, from: number, end: number): number {
  const { words, talk } = reader
  for (let at = from; at < Math.min(end, from + 7); at++) {
    if (mark(words, at) === COLON) {
      const name = words.names[(words.nameAt.subarray(from, at).find((n) => n > 0) ?? 0) - 1]
      const parties = name?.type === 'person' ? (talk.homes.get(name.key) ?? name.parties) : undefined
      const label = at === from + 1 ? lower(words.tokens, from) : ''
      const speaks =
        parties ?? (ASKERS.has(label) ? talk.author : REPLIERS.has(label) && talk.home.length ? talk.home : undefined)
      if (!speaks || !isCapital(words, from)) return from
      talk.asks = ASKERS.has(label)
      talk.monologue = speaks
      talk.speaker = speaks
      return at + 1
    }
    if (!isCapital(words, at) && mark(words, at) === 0) return from
  }
  return from
}

/** "And", "But" and "So," in front of a sentence. */
const opensLoosely = (words: Words, i: number): boolean =>
  has(words, i, is.AND) || (lower(words.tokens, i) === 'so' && mark(words, i + 1) === COMMA)

/** "First," in front of a sentence. */
const isOrdinal = (words: Words, i: number): boolean =>
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'finally',
    'firstly',
    'secondly',
    'thirdly',
    'lastly',
  ].includes(lower(words.tokens, i)) && mark(words, i + 1) === COMMA

function trimEnd(words: Words, from: number, last: number): number {
  let end = last
  while (end > from && (isStop(mark(words, end - 1)) || isQuote(mark(words, end - 1)))) end--
  if (mark(words, end) === COLON && isToThatEnd(words, end)) {
    end -= 3
    return trimEnd(words, from, has(words, end - 1, is.AND) ? end - 1 : end)
  }
  const goesOn = end - 2 > from && has(words, end - 1, is.AND) && isStop(mark(words, end - 2))
  return goesOn ? trimEnd(words, from, end - 1) : end
}

/** "and to that end:" in front of a list. */
const isToThatEnd = (words: Words, end: number): boolean =>
  lower(words.tokens, end - 1) === 'end' &&
  (lower(words.tokens, end - 2) === 'that' || lower(words.tokens, end - 2) === 'this') &&
  has(words, end - 3, is.TO)

const isStop = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 59 || unit === COLON || unit === COMMA || unit === 0x2026

interface Spoken {
  readonly at: number
  readonly behind: number
  readonly parties: readonly string[]
}

/** Before the comma and quotation mark that close what is said. */
function cutBefore(words: Words, from: number, at: number): number {
  let cut = at
  while (cut > from && (mark(words, cut - 1) === COMMA || isQuote(mark(words, cut - 1)))) cut--
  return cut
}

/** "..., she said.", "...," said the minister, who ..., and "...," he told reporters, "...": what is said, and by whom. */
function trailingSpeech(reader: Reader, from: number, end: number): Spoken | undefined {
  const { words } = reader
  for (let at = end - 1; at > from + 2; at--) {
    const unit = mark(words, at)
    if (unit !== COMMA && !isQuote(unit)) continue
    const quoted = isQuote(unit) && (mark(words, at - 1) === COMMA || mark(words, at + 1) === COMMA)
    if (!quoted && at <= end - 30) continue
    const next = mark(words, at + 1) === COMMA ? at + 2 : at + 1
    const said = saidBy(reader, next, end)
    if (!said || (said.turned && !isQuote(unit) && !isQuote(mark(words, at - 1)))) continue
    const behind = quoted ? quoteAgain(words, said.head, end) : end
    if (!quoted && !said.turned && tellsMore(reader, said.head, end)) continue
    return { at: cutBefore(words, from, at), behind, parties: said.parties }
  }
  return undefined
}

interface Said {
  readonly head: number
  readonly parties: readonly string[]
  readonly turned: boolean
}

/** "she said" or "said the minister". */
function saidBy(reader: Reader, next: number, end: number): Said | undefined {
  const { words, talk } = reader
  if (has(words, next, is.PAST | is.S_FORM) && isSpeech(reader, next)) {
    const turned = actorAt(words, next + 1, end, talk) ?? (says(reader, next) && strangerAt(reader, next + 1, end))
    return turned ? { head: next, parties: turned.parties, turned: true } : undefined
  }
  const actor = actorAt(words, next, end, talk)
  const known = actor && verbGroup(words, actor.behind, end, true)
  if (known)
    return isSpeech(reader, known.head) ? { head: known.head, parties: actor.parties, turned: false } : undefined
  const stranger = strangerAt(reader, next, end)
  const group = stranger && verbGroup(words, stranger.behind, end, true)
  return group && says(reader, group.head) ? { head: group.head, parties: stranger.parties, turned: false } : undefined
}

/** Somebody of whom no list knows: "the spokesman", "Maria Lopez"; who speaks by full name, else whoever wrote. */
function strangerAt({ words, talk }: Reader, i: number, end: number): Pick<Subject, 'behind' | 'parties'> | undefined {
  const first = has(words, i, is.DETERMINER) ? i + 1 : i
  let at = first
  let name = first
  while (at < Math.min(end, first + 8) && mark(words, at) === 0 && (isCapital(words, at) || isRole(words, at))) {
    if (!isCapital(words, at)) name = at + 1
    at++
  }
  if (at === first || DOCUMENTS.isAt(words.tokens, at - 1)) return undefined
  const { tokens } = words
  const full = at - name > 1 && !has(words, name, is.ACTOR)
  return { behind: at, parties: full ? [tokens.text.slice(tokens.start[name], tokens.end[at - 1])] : talk.author }
}

const SAYS = new WordSet(['say', 'add', 'tell', 'remark', 'write', 'argue', 'explain'])
const says = (reader: Reader, head: number): boolean => SAYS.has(reader.lemmaAt(head))
const isRole = (words: Words, i: number): boolean => has(words, i, is.ACTOR) || words.bits[i] === 0

/** "they expressed satisfaction", "she said that": what is told stands behind the verb, and not in front of its subject. */
const tellsMore = (reader: Reader, head: number, end: number): boolean =>
  end - head > 14 ||
  has(reader.words, head + 1, is.THAT | is.DETERMINER) ||
  (head + 1 < end && !says(reader, head) && !has(reader.words, head + 1, is.PREPOSITION | is.ADVERB))

/** Behind the quotation mark that opens again: ", he told reporters, \"and ...". */
function quoteAgain(words: Words, head: number, end: number): number {
  for (let at = head + 1; at < Math.min(end, head + 8); at++)
    if (mark(words, at) === COMMA && isQuote(mark(words, at + 1))) return at + 2
  return end
}

const isSpeech = (reader: Reader, head: number): boolean =>
  reader.tables.byVerb.get(reader.lemmaAt(head))?.some(({ id }) => SPEECH.has(id)) === true

function readQuoted(reader: Reader, from: number, at: number, behind: number, end: number): void {
  if (!readImperative(reader, from, at)) {
    if (!readFronted(reader, from, at)) readClause(reader, from, at)
  }
  if (behind < end) readClause(reader, behind, end)
}

/** A sentence that begins with a verb: what governs the text before it governs it too. */
function readImperative(reader: Reader, from: number, end: number): boolean {
  const { words, talk } = reader
  if (isLetUs(words, from)) return readLetUs(reader, from + 2, end)
  const at = behindFront(reader, from, end)
  const verb = skipAdverbs(words, at, end)
  if (verb >= end || !has(words, verb, is.BASE) || has(words, verb, is.PREPOSITION | is.DETERMINER)) return false
  if (!plainVerb(words, verb, end)) return false
  const proposal = talk.speaker.length > 0 && talk.speaker.length < talk.all.length
  const mode: Mode = proposal
    ? { kind: 'proposal', by: talk.speaker, rule: 'en/imperative', governed: true }
    : { kind: 'commitment', bindingness: 'firm', by: talk.all, rule: 'en/imperative', governed: true }
  readList(reader, at, { mode, form: is.BASE, to: false, end, outer: [], clause: true })
  return true
}

const isLetUs = (words: Words, i: number): boolean =>
  lower(words.tokens, i) === 'let' && lower(words.tokens, i + 1) === 'us'

/** "Let us meet": a proposal of whoever speaks. */
function readLetUs(reader: Reader, from: number, end: number): boolean {
  const { monologue, speaker, all } = reader.talk
  const by = monologue.length ? monologue : speaker.length ? speaker : all
  const mode: Mode = { kind: 'proposal', by, rule: 'en/imperative', governed: true }
  readList(reader, from, { mode, form: is.BASE, to: false, end, outer: [], clause: true })
  return true
}

/** Behind "Through their joint boards,": where a verb stands there and no subject does. */
function behindFront(reader: Reader, from: number, end: number): number {
  const { words } = reader
  if (!has(words, from, is.PREPOSITION)) return from
  for (let at = from + 1; at < end; at++) {
    if (has(words, at, is.MODAL | is.BE | is.HAVE)) return from
    if (mark(words, at) !== COMMA) continue
    const verb = skipAdverbs(words, at + 1, end)
    if (isVerb(words, verb, is.BASE) && has(words, verb, is.BASE) && !findActor(reader, at + 1, end)) return at + 1
    if (findActor(reader, at + 1, end)) return from
  }
  return from
}

/** Whether a capitalised first word is a verb: an object follows and no finite verb is near. */
function plainVerb(words: Words, verb: number, end: number): boolean {
  const bits = words.bits[verb]!
  if (bits & is.NOUN_FIRST && !has(words, verb + 1, is.DETERMINER)) return false
  if (bits & is.NOUN_TOO && has(words, verb + 1, is.AND | is.PREPOSITION | is.MODAL | is.BE | is.HAVE)) return false
  if (isCapital(words, verb + 1) && !has(words, verb + 1, is.DETERMINER) && bits & is.NOUN_TOO) return false
  for (let at = verb + 1; at < Math.min(end, verb + 25); at++) {
    if (mark(words, at) === COMMA || has(words, at, is.RELATIVE | is.THAT)) return true
    if (has(words, at, is.MODAL) || (has(words, at, is.BE | is.HAVE) && !has(words, at - 1, is.TO))) return false
  }
  return true
}

/** "Ghana to train nurses", as lists and headlines say it. */
function readDestined(reader: Reader, from: number, end: number): boolean {
  const { words, talk } = reader
  const actor = actorAt(words, from, end, talk)
  if (!actor || !has(words, actor.behind, is.TO)) return false
  if (!has(words, skipAdverbs(words, actor.behind + 1, end), is.BASE)) return false
  for (let at = actor.behind; at < end; at++) if (has(words, at, is.MODAL | is.BE | is.HAVE)) return false
  const mode: Mode = { kind: 'commitment', bindingness: 'firm', by: actor.parties, rule: 'en/will', governed: true }
  readList(reader, actor.behind + 1, { mode, form: is.BASE, to: true, end, outer: [], clause: true })
  return true
}

/** "- rejected any delay": what those of the lead did. */
function readTold(reader: Reader, from: number, end: number, { by }: OpenList): boolean {
  const { words } = reader
  if (!by.length || isCapital(words, from) || !has(words, skipAdverbs(words, from, end), is.PAST)) return false
  const group = verbGroup(words, from, end, true)
  if (group?.tense !== 'past' || group.copula || group.passive) return false
  readPredicates(reader, group, end, by)
  return true
}

/** An item that hangs on a lead: a verb list of the lead's mode, or a sentence of its own. */
function readItem(reader: Reader, from: number, end: number, lead: OpenList): boolean {
  const { words } = reader
  reader.subject = lead.subject
  if (readTold(reader, from, end, lead)) return true
  if (!lead.mode) return false
  const { mode } = lead
  let at = from
  if (has(words, at, is.TO)) at++
  const verb = skipAdverbs(words, at, end)
  if (verb >= end) return false
  if (findActor(reader, from, end)) return false
  if (has(words, verb, is.BASE) && !has(words, verb, is.DETERMINER)) {
    readList(reader, at, { mode, form: is.BASE, to: true, end, outer: [], clause: true })
    return true
  }
  if (isVerb(words, verb, is.ING) || (has(words, verb, is.ING) && verb === from)) {
    readList(reader, at, { mode, form: is.ING, to: false, end, outer: [], clause: true })
    return true
  }
  return readNoun(reader, from, end, mode)
}

/** "Placement of six teachers": what is promised as a noun. */
function readNoun(reader: Reader, from: number, end: number, mode: Mode): boolean {
  const { words } = reader
  if (mode.kind !== 'commitment' && mode.kind !== 'proposal') return false
  if (findSubject(reader, from, end)?.actor) return false
  for (let at = from; at < end; at++) {
    if (has(words, at, is.MODAL | is.BE | is.HAVE) && !has(words, at - 1, is.TO)) return false
    if (has(words, at, is.RELATIVE | is.THAT)) break
  }
  reader.found.push({ first: from, last: end, head: from, ...mode })
  return true
}

function findActor(reader: Reader, from: number, end: number): boolean {
  const actor = actorAt(reader.words, from, end, reader.talk)
  return actor !== undefined && verbGroup(reader.words, actor.behind, end, true) !== undefined
}
