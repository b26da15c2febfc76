import {
  type Day,
  type Draft,
  isAdopted,
  type Lexicon,
  NUMBER,
  parseDay,
  type ReadingContext,
  type Result,
  type Sentence,
} from '@servanda/pipeline'
import { dueIn } from '../time/due.ts'
import type { Expressions } from './expressions.ts'
import type { Found, Governor, Reader } from './reader.ts'
import { readSentence } from './sentence.ts'
import { type Discourse, discourseOf, learnPosts } from './subject.ts'
import { tailsOf } from './tails.ts'
import { namesByToken, type Units, unitsOf } from './units.ts'

/** What a reading of Vietnamese needs beside the text. */
export interface Grammar {
  readonly lexicon: Lexicon
  readonly expressions: Expressions
}

/** How a sentence that announces a list ended. */
interface Lead {
  readonly by: readonly string[]
  readonly governor: Governor | undefined
}

const IMPERATIVE: Governor = { outcome: { kind: 'commitment', bindingness: 'firm' }, rule: 'vi/imperative' }

/** Everything that the sentences of a document undertake, propose, hold, judge and report. */
export function draftsOf(context: ReadingContext, { expressions }: Grammar): Result<readonly Draft[]> {
  const names = namesByToken(context)
  const talk = discourseOf(context)
  const leads = new Map<number, Lead>()
  const isLead = new Set(context.sentences.map(({ lead }) => lead))
  const named = namedTokens(context)
  const today = parseDay(context.facts.date?.value)
  const drafts: Draft[] = []
  context.sentences.forEach((sentence, n) => {
    const units = unitsOf(context.tokens, { first: sentence.words, last: sentence.last }, { names, expressions })
    learnPosts(units, talk)
    const lead = sentence.lead === undefined ? undefined : leads.get(sentence.lead)
    const reader = readerOf(context, { units, talk, sentence, lead })
    readSentence(reader)
    if (isLead.has(n)) leads.set(n, { by: reader.by, governor: reader.governor })
    const found = sentence.role === 'heading' ? reader.found.slice(0, 1) : reader.found
    for (const one of found)
      if (!announces(one, isLead.has(n), units))
        drafts.push(draftOf(context, { found: one, units, sentence, n, named, today }))
  })
  return { value: drafts, issues: [] }
}

interface Reading {
  readonly units: Units
  readonly talk: Discourse
  readonly sentence: Sentence
  readonly lead: Lead | undefined
}

function readerOf({ facts }: ReadingContext, { units, talk, sentence, lead }: Reading): Reader {
  const isPoint = sentence.role !== 'body'
  return {
    units,
    talk,
    found: [],
    by: lead?.by ?? (talk.last.length ? talk.last : talk.self.length ? talk.self : talk.all),
    acts: true,
    speaker: talk.self.length ? talk.self : undefined,
    governor: lead?.governor ?? (isPoint ? IMPERATIVE : undefined),
    pending: undefined,
    orphan: false,
    front: undefined,
    adopted: isAdopted(facts.genre?.value),
  }
}

/** Whether a predicate only announces the list that hangs on its sentence: nothing stands behind its operator. */
const announces = ({ first, last }: Found, isLead: boolean, { count }: Units): boolean =>
  isLead && last === count && last - first <= 2

interface Drafted {
  readonly found: Found
  readonly units: Units
  readonly sentence: Sentence
  readonly n: number
  readonly named: Uint8Array
  readonly today: Day | undefined
}

const WHEN = new Set<Draft['kind']>(['commitment', 'proposal', 'position'])
type Building = { -readonly [Field in keyof Draft]: Draft[Field] }

function draftOf(context: ReadingContext, { found, units, sentence, n, named, today }: Drafted): Draft {
  const { tokens } = context
  const heading = sentence.role === 'heading'
  const first = heading ? sentence.first : units.first[found.first]!
  const last = trimmed(tokens, first, heading ? sentence.last : units.last[found.last - 1]!)
  const draft: Building = {
    first,
    last,
    kind: kindOf(context, found, units),
    by: found.by,
    rule: found.rule,
    sentence: n,
  }
  if (found.bindingness) draft.bindingness = found.bindingness
  if (heading) draft.heading = true
  if (found.front) draft.front = { first: units.first[found.front.first]!, last: units.last[found.front.last - 1]! }
  if (WHEN.has(found.kind)) {
    const due =
      dueIn(tokens, { first, last }, { today, named }) ??
      (draft.front && !isTopic(tokens, draft.front.first) && dueIn(tokens, draft.front, { today, named }))
    if (due) draft.due = due
  }
  const tails = tailsOf(units, found, last)
  return tails ? { ...draft, ...tails } : draft
}

/** Figures, and what is the first of its kind or a jubilee, can be looked up: facts. */
function kindOf(
  { tokens }: ReadingContext,
  { kind, rule, first, last }: Found,
  { entry, first: at }: Units,
): Draft['kind'] {
  if (rule !== 'vi/statement' && rule !== 'vi/being') return kind
  for (let n = first; n < last; n++) {
    if (rule === 'vi/being' && entry[n]?.ranks) return 'fact'
    const isNumber = rule === 'vi/statement' && tokens.kind[at[n]!] === NUMBER
    if (isNumber && (entry[n + 1]?.counts || tokens.text[tokens.end[at[n]!]!] === '%')) return 'fact'
  }
  return kind
}

/** `Về hợp tác thời gian tới`: what is spoken about, no deadline. */
const isTopic = ({ words, word }: ReadingContext['tokens'], at: number): boolean =>
  ['về', 'đối', 'liên'].includes(words[word[at]!] ?? '')

/** Token behind the last that is no closing mark; quotation marks and brackets that the span opened stay. */
function trimmed(tokens: ReadingContext['tokens'], first: number, last: number): number {
  if (tokens.mark[last - 1] === 0) return last
  let quotes = 0
  for (let at = first; at < last; at++) if (QUOTES.includes(tokens.mark[at]!)) quotes++
  let at = last
  while (at > first + 1) {
    const mark = tokens.mark[at - 1]!
    if (mark === 0 || KEPT.includes(mark)) break
    if (QUOTES.includes(mark)) {
      if (quotes % 2 === 0) break
      quotes--
    }
    at--
  }
  return at
}

const unitsIn = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0))
const QUOTES = unitsIn('"“”')
const KEPT = unitsIn(')%$')

/** Tokens inside the names of instruments and events, whose years are no deadlines. */
function namedTokens({ tokens, names }: ReadingContext): Uint8Array {
  const inside = new Uint8Array(tokens.count)
  for (const { type, first, last } of names) if (type === 'instrument' || type === 'event') inside.fill(1, first, last)
  return inside
}
