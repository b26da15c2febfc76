import type { Named, Provision, Quote, Sentence } from '../model/index.ts'
import { HASH_SEED, hashUnit, lowerUnit, PUNCTUATION, type Tokens } from '../text/index.ts'
import type { Draft, Range } from './draft.ts'
import { pillarsOf } from './pillars.ts'
import type { Topics } from './topics.ts'

export interface Assembly {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly names: readonly Named[]
  readonly topics: Topics
}

/** Makes provisions of drafts: quotes, pillars, sections, names, repeats. Quotes are the text at their span. */
export function assemble(drafts: readonly Draft[], assembly: Assembly): Provision[] {
  const pillars = pillarsOf(drafts, assembly)
  const thingsOf = thingReader(assembly.names)
  const repeatOf = repeatReader(assembly.tokens)
  const { tokens } = assembly
  return ordered(drafts).map((n) => {
    const draft = drafts[n]!
    const { start, end, quote } = quoteOf(tokens, draft)
    const { mechanisms, instruments } = thingsOf(draft)
    const provision: Building = {
      start,
      end,
      quote,
      kind: draft.kind,
      by: draft.by,
      pillar: pillars[n]!,
      mechanisms,
      instruments,
      rule: draft.rule,
    }
    const section = assembly.sentences[draft.sentence]?.section
    const repeats = repeatOf(draft, provision)
    if (draft.bindingness) provision.bindingness = draft.bindingness
    if (draft.due) provision.due = draft.due
    if (draft.condition) provision.condition = quoteOf(tokens, draft.condition)
    if (draft.purpose) provision.purpose = quoteOf(tokens, draft.purpose)
    if (draft.detail) provision.detail = quoteOf(tokens, draft.detail)
    if (draft.effect) provision.effect = quoteOf(tokens, draft.effect)
    if (draft.heading) provision.heading = true
    if (section) provision.section = section
    if (repeats !== undefined) provision.repeats = repeats
    return provision
  })
}

/** The numbers of the drafts that hold something, by their start, of two the longer first. */
function ordered(drafts: readonly Draft[]): number[] {
  const numbers: number[] = []
  for (let n = 0; n < drafts.length; n++) if (drafts[n]!.last > drafts[n]!.first) numbers.push(n)
  return numbers.sort((a, b) => drafts[a]!.first - drafts[b]!.first || drafts[b]!.last - drafts[a]!.last)
}

function quoteOf(tokens: Tokens, { first, last }: Range): Quote {
  const start = tokens.start[first]!
  const end = tokens.end[last - 1]!
  return { start, end, quote: tokens.text.slice(start, end) }
}

type Building = { -readonly [Field in keyof Provision]: Provision[Field] }

/** Words alone in lower case, to tell a passage that is repeated whatever its punctuation. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** A number that is the same for ranges of the same words: of words that a lexicon holds, by their ids. */
function fingerprint({ text, start, end, kind, word }: Tokens, { first, last }: Range): number {
  let hash = HASH_SEED
  for (let i = first; i < last; i++) {
    if (kind[i] === PUNCTUATION) continue
    const id = word[i]!
    if (id > 0) hash = hashUnit(hash, id)
    else for (let at = start[i]!; at < end[i]!; at++) hash = hashUnit(hash, lowerUnit(text.charCodeAt(at)))
  }
  return hash
}

/** Finds the earlier draft that a passage repeats word for word; short ones and headings repeat nothing. */
function repeatReader(tokens: Tokens): (draft: Draft, quote: Quote) => number | undefined {
  const earlier = new Map<number, Quote>()
  return (draft, quote) => {
    if (draft.heading || quote.quote.length <= SHORT) return undefined
    const print = fingerprint(tokens, draft)
    const before = earlier.get(print)
    if (!before) earlier.set(print, quote)
    return before && fold(before.quote) === fold(quote.quote) ? before.start : undefined
  }
}

const SHORT = 40

const NONE: readonly Quote[] = []

interface Things {
  readonly mechanisms: readonly Quote[]
  readonly instruments: readonly Quote[]
}

/** The mechanisms and instruments named in a draft, in a subject that is a thing, or in front of its subject for the first of that subject's; each widest mention once. */
function thingReader(names: readonly Named[]): (draft: Draft) => Things {
  const mechanisms = names.filter(({ type }) => type === 'mechanism')
  const instruments = names.filter(({ type }) => type === 'instrument')
  const fronts = new Set<Range>()
  return (draft) => {
    const front = draft.front && !fronts.has(draft.front) ? draft.front : undefined
    if (front) fronts.add(front)
    return { mechanisms: thingsIn(mechanisms, draft, front), instruments: thingsIn(instruments, draft, front) }
  }
}

function thingsIn(names: readonly Named[], draft: Draft, front: Range | undefined): readonly Quote[] {
  if (names.length === 0) return NONE
  const found: Quote[] = []
  if (front) addWithin(found, names, front)
  if (draft.subject) addWithin(found, names, draft.subject)
  addWithin(found, names, draft)
  return found.length === 0 ? NONE : found
}

/** Adds the names inside a range, each widest once. */
function addWithin(found: Quote[], names: readonly Named[], range: Range): void {
  const from = firstFrom(names, range.first)
  for (let n = from; n < names.length && names[n]!.first < range.last; n++) {
    const { start, end, quote, last } = names[n]!
    if (last <= range.last && !isInWider(names, n, from, range)) found.push({ start, end, quote })
  }
}

/** Number of the first name that begins at or behind a token. */
function firstFrom(names: readonly Named[], first: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a wider name of a range holds a name. */
function isInWider(names: readonly Named[], n: number, from: number, range: Range): boolean {
  const { first, last } = names[n]!
  for (let m = from; m < names.length && names[m]!.first <= first; m++) {
    const other = names[m]!
    if (other.last <= range.last && other.last >= last && other.last - other.first > last - first) return true
  }
  return false
}
