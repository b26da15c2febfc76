import type { Draft, Lexicon, Range, ReadingContext, Result, Sentence } from '@servanda/pipeline'
import { type DueReader, dueReader, triggerIn } from '../time/due.ts'
import * as is from '../words/classes.ts'
import { readClause } from './clause.ts'
import { readComplement } from './complements.ts'
import { discourseOf, isOwnText } from './discourse.ts'
import type { FrameTables } from './frames.ts'
import { holdsWord, wordSet } from './nearby.ts'
import { type OpenList, openList } from './open-list.ts'
import type { Found, Reader } from './reader.ts'
import { readSentence } from './sentence.ts'
import { tailsOf } from './tails.ts'
import { COLON, has, isCapital, isQuote, lower, mark, type Words, wordsOf } from './words.ts'

/** What a reading of English needs beside the text. */
export interface Grammar {
  readonly lexicon: Lexicon
  /** Base form of each word, by lexicon id. */
  readonly lemmas: readonly string[]
  readonly tables: FrameTables
}

const BINDS = /^(?:\w+ ){0,2}(?:Agreement|Treaty|Convention|Protocol|Memorandum|Arrangement|Framework|Charter)\b/u

const SIGNATORIES = wordSet('participants participant signatories signatory')

/** Whether a text calls those who made it "the Participants", in capitals, more than once. */
function hasSignatories(words: Words): boolean {
  let named = 0
  for (let at = 1; at < words.tokens.count; at++) {
    if (!isCapital(words, at) || !SIGNATORIES.isAt(words.tokens, at) || words.nameAt[at] !== 0) continue
    if (has(words, at - 1, is.DETERMINER)) named++
  }
  return named > 1
}

/** "agreed as follows", "hereinafter referred to as": words about the text that undertake nothing. */
function isFormula({ tokens }: Words, { first, last }: Range): boolean {
  if (lower(tokens, last - 1) === 'follows' || lower(tokens, last - 1) === 'following') return last - first < 12
  return lower(tokens, first) === 'referred' && lower(tokens, first + 2) === 'as'
}

/** Everything that the sentences of a document undertake, propose, hold, judge and report. */
export function draftsOf(context: ReadingContext, { lexicon, lemmas, tables }: Grammar): Result<readonly Draft[]> {
  const words = wordsOf(context, lexicon)
  const talk = discourseOf(context, words)
  const lemmaAt = (i: number): string => lemmas[words.tokens.word[i]!] ?? ''
  const named = namedTokens(context)
  const dueIn = dueReader(context.tokens, context.facts.date?.value, (i) => named[i] === 1)
  const genre = context.facts.genre?.value
  const own = isOwnText(context)
  const binds = BINDS.test(context.facts.title?.value ?? '')
  const treaty = genre === 'treaty' || binds || (own && hasSignatories(words))
  const drafts: Draft[] = []
  const leads = new Map<number, OpenList | undefined>()
  const leading = new Set(context.sentences.map(({ lead }) => lead))
  const leadDues = new Map<number, Draft['due']>()
  const reader: Reader = {
    words,
    tables,
    talk,
    lemmaAt,
    found: [],
    front: undefined,
    subject: undefined,
    conditional: false,
    treaty,
    own: own || treaty,
    opinion: genre === 'commentary',
    depth: 0,
    clause: readClause,
    complement: readComplement,
  }
  context.sentences.forEach((sentence, n) => {
    const before = reader.found.length
    reader.front = undefined
    reader.subject = undefined
    readSentence(
      reader,
      sentence,
      sentence.lead === undefined ? undefined : leadOf(reader, context.sentences, sentence.lead, leads),
    )
    for (const found of reader.found.slice(before)) {
      if (isFormula(words, found)) continue
      const draft = draftOf(context, words, { found, sentence, n, dueIn })
      if (leading.has(n) && announces(words, found, sentence)) leadDues.set(n, draft.due)
      else drafts.push(withLeadDue(draft, leadDues.get(sentence.lead ?? -1)))
    }
  })
  return { value: drafts, issues: [] }
}

/** "agreed to:", "directed the Secretariat to do the following:": words that only announce the list behind them. */
function announces(words: Words, { head, last }: Range & Pick<Found, 'head'>, sentence: Sentence): boolean {
  if (mark(words, last) !== COLON || last + 2 < sentence.last) return false
  return last <= head + 1 || has(words, last - 1, is.TO) || holdsWord(words, Math.max(head, last - 8), last, LISTED)
}

const LISTED = wordSet('following')

/** An item without a time of its own has that of the lead. */
const withLeadDue = (draft: Draft, due: Draft['due']): Draft =>
  due && !draft.due && WHEN.has(draft.kind) ? { ...draft, due } : draft

function leadOf(
  reader: Reader,
  sentences: readonly Sentence[],
  lead: number,
  known: Map<number, OpenList | undefined>,
): OpenList | undefined {
  if (!known.has(lead)) known.set(lead, sentences[lead] && openList(reader, sentences[lead]))
  return known.get(lead)
}

interface Drafted {
  readonly found: Found
  readonly sentence: Sentence
  readonly n: number
  readonly dueIn: DueReader
}

function draftOf(context: ReadingContext, words: Words, { found, sentence, n, dueIn }: Drafted): Draft {
  const heading = sentence.role === 'heading'
  const first = heading ? sentence.first : trimStart(words, found.first, found.last)
  const last = trimLast(words, first, heading ? sentence.last : found.last)
  const due = WHEN.has(found.kind) ? dueOf(context, dueIn, { first, last }, found.front) : undefined
  const tails = tailsOf(words, found.head, last)
  return {
    first,
    last,
    kind: found.kind,
    by: found.by,
    bindingness: found.bindingness,
    rule: found.rule,
    heading: heading ? true : undefined,
    sentence: n,
    due,
    front: found.front,
    subject: found.subject,
    condition: tails?.condition,
    purpose: tails?.purpose,
    detail: tails?.detail,
    effect: tails?.effect,
  }
}

const WHEN = new Set<Draft['kind']>(['commitment', 'proposal', 'position'])

/** The time that a span names, else the one in front of its subject. */
function dueOf({ tokens }: ReadingContext, dueIn: DueReader, span: Range, front: Range | undefined): Draft['due'] {
  const own = dueIn(span)
  return own || !front ? own : (dueIn(front) ?? triggerIn(tokens, front))
}

/** Tokens inside the names of instruments and events, whose years are no deadlines. */
function namedTokens(context: ReadingContext): Uint8Array {
  const inside = new Uint8Array(context.tokens.count)
  for (const { type, first, last } of context.names) {
    if (type === 'instrument') inside.fill(1, first, last)
  }
  return inside
}

function trimStart(words: Words, first: number, last: number): number {
  let at = first
  while (
    at < last - 1 &&
    mark(words, at) !== 0 &&
    mark(words, at) !== 40 &&
    !(isQuote(mark(words, at)) && closes(words, at, last))
  )
    at++
  return at
}

const closes = (words: Words, from: number, last: number): boolean => {
  for (let at = from + 1; at < last; at++) if (isQuote(mark(words, at))) return true
  return false
}

/** Closing punctuation goes, unless it stands inside quotation marks that the span opened. */
function trimLast(words: Words, first: number, last: number): number {
  let open = 0
  for (let at = first; at < last; at++) if (isQuote(mark(words, at))) open++
  let at = last
  while (at > first + 1) {
    const unit = mark(words, at - 1)
    if (isQuote(unit) ? open % 2 === 0 : unit === 0 || unit === 41 || unit === 37 || unit === 36) break
    if (isQuote(unit)) open--
    at--
  }
  return at
}
