import { WORD } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { FrameTables } from './frames.ts'
import { actorAt, type Discourse } from './subject.ts'
import { type Form, isVerb, skipAdverbs, verbGroup } from './verbs.ts'
import {
  CLOSING,
  COLON,
  COMMA,
  has,
  isCapital,
  isJoined,
  isQuote,
  lower,
  mark,
  OPENING,
  SEMICOLON,
  type Words,
} from './words.ts'

/** A list of predicates that is open: the form of its verbs, and whether each may repeat its "to". */
export interface Level {
  readonly form: Form
  readonly to: boolean
  /** Gerunds behind "is": a comma alone may go on with them. */
  readonly going?: boolean
  /** The list of a subject: an auxiliary may go on with it. */
  readonly clause: boolean
  /** Predicates already read. */
  count: number
}

/** Where a predicate ends and what goes on there. `level` counts the open lists from outside; -1 begins a clause with a subject of its own. */
export interface Boundary {
  /** Token at which the span ends. */
  readonly stop: number
  /** Token at which the next predicate or clause begins; the end where nothing follows. */
  readonly next: number
  /** Index of the list that goes on; CLAUSE, PARTICIPLE or END. */
  readonly level: number
}

export const CLAUSE = -1
export const PARTICIPLE = -2
export const END = -3

interface Scan {
  readonly words: Words
  readonly end: number
  readonly levels: readonly Level[]
  readonly talk: Discourse
  readonly tables: FrameTables
  readonly lemmaAt: (i: number) => string
}

/** What has been opened inside the predicate and may own the verbs that follow. */
interface Inside {
  kind: 'none' | 'infinitive' | 'relative' | 'gerund'
  at: number
  /** Form of the verb of a relative clause. */
  form: number
  /** Verbs behind commas that belong to it. */
  low: number
  closed: boolean
}

/** Reads on from the head of a predicate to where it ends. */
export function boundary(scan: Scan, head: number): Boundary {
  const { words, end } = scan
  const inside: Inside = { kind: 'none', at: head, form: 0, low: 0, closed: false }
  let at = head + 1
  let both = false
  while (at < end) {
    if (both && has(words, at, is.AND)) {
      both = false
      at++
      continue
    }
    const unit = mark(words, at)
    if (unit === OPENING) {
      at = pastBrackets(words, at, end)
      continue
    }
    if (unit === COMMA || unit === SEMICOLON || unit === COLON || has(words, at, is.AND) || isClauseLink(words, at)) {
      const found = atSeparator(scan, at, inside, head)
      if (found) return found
      at = skipAdverbs(words, behindSeparator(words, at, end), end)
      continue
    }
    open(words, at, end, inside)
    if (isPairing(words, at)) both = true
    at++
  }
  return { stop: end, next: end, level: END }
}

/** "both" whose "and" joins two nouns. */
const isPairing = (words: Words, at: number): boolean =>
  lower(words.tokens, at) === 'both' && !has(words, at + 1, is.ACTOR) && !has(words, at + 1, is.VERBAL)

function pastBrackets(words: Words, i: number, end: number): number {
  for (let at = i + 1, depth = 1; at < Math.min(end, i + 80); at++) {
    const unit = mark(words, at)
    if (unit === OPENING) depth++
    if (unit === CLOSING && --depth === 0) return at + 1
  }
  return i + 1
}

const isClauseLink = (words: Words, i: number): boolean =>
  (has(words, i, is.SUBORDINATOR) && ['while', 'whereas'].includes(lower(words.tokens, i))) ||
  (has(words, i, is.RELATIVE) &&
    lower(words.tokens, i) === 'where' &&
    has(words, i + 1, is.PRONOUN) &&
    has(words, skipAdverbs(words, i + 2, i + 6), is.MODAL))

function behindSeparator(words: Words, i: number, end: number): number {
  let at = i + 1
  while (at < end && (has(words, at, is.AND) || isQuote(mark(words, at)))) at++
  return at
}

/** Notes infinitives, relative clauses and gerunds that open inside a predicate. */
function open(words: Words, at: number, end: number, inside: Inside): void {
  if (has(words, at, is.TO)) {
    const verb = skipAdverbs(words, at + 1, end)
    if (has(words, verb, is.BASE) && !isJoined(words, at)) set(inside, 'infinitive', at)
  } else if (has(words, at, is.RELATIVE) || (has(words, at, is.THAT) && at > 0)) {
    set(inside, 'relative', at)
    inside.form = relativeForm(words, at, end)
  } else if (has(words, at, is.PREPOSITION) && has(words, skipAdverbs(words, at + 1, end), is.ING)) {
    if (inside.kind === 'none') set(inside, 'gerund', at)
  }
}

/** Form in which a relative clause may go on: that of its first verb. */
function relativeForm(words: Words, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const bits = words.bits[i]!
    if (bits & is.MODAL) return is.BASE
    if (bits & is.HAVE) return is.PAST
    if (bits & is.BE) return 0
    if (bits & is.S_FORM) return is.S_FORM
    if (bits & is.PAST) return is.PAST
    if (bits & is.BASE && !(bits & is.NOUN_FIRST)) return is.BASE
  }
  return 0
}

function set(inside: Inside, kind: Inside['kind'], at: number): void {
  inside.kind = kind
  inside.at = at
  inside.low = 0
  inside.closed = false
}

interface Separator {
  readonly at: number
  readonly comma: boolean
  readonly and: boolean
  readonly strong: boolean
  /** First token behind it, and the first behind its adverbs. */
  readonly next: number
  readonly verb: number
}

function separator(words: Words, at: number, end: number): Separator {
  const unit = mark(words, at)
  const strong = unit === SEMICOLON || isClauseLink(words, at)
  const comma = unit === COMMA || unit === SEMICOLON || unit === COLON
  let next = comma || isClauseLink(words, at) ? at + 1 : at
  let and = false
  while (next < end) {
    if (has(words, next, is.AND) || isClauseLink(words, next)) {
      and ||= has(words, next, is.AND)
      next++
    } else if (isQuote(mark(words, next)) || (strong && mark(words, next) === COMMA)) next++
    else break
  }
  return {
    at,
    comma,
    and,
    strong: strong || (comma && isClauseLink(words, next - 1)),
    next,
    verb: skipAdverbs(words, next, end),
  }
}

function atSeparator(scan: Scan, at: number, inside: Inside, head: number): Boundary | undefined {
  const { words, end } = scan
  const sep = separator(words, at, end)
  if (sep.verb >= end) return undefined
  const clause = clauseBehind(scan, sep)
  if (clause) return clause
  const listed = listBehind(scan, sep, inside, head)
  if (listed) return listed
  return sep.comma && !sep.and ? participleBehind(scan, sep) : undefined
}

/** A clause with a subject of its own behind a separator. */
function clauseBehind(scan: Scan, sep: Separator): Boundary | undefined {
  const { words, end, talk } = scan
  if (!sep.and && !sep.strong && !sep.comma) return undefined
  const actor = actorAt(words, sep.next, end, talk)
  if (!actor || actor.behind >= end) return undefined
  const group = verbGroup(words, actor.behind, end, true)
  if (!group) return undefined
  const sure =
    has(words, skipAdverbs(words, actor.behind, end), is.MODAL | is.BE | is.HAVE | is.S_FORM) || group.form === is.PAST
  if (!sure && !(sep.comma || sep.strong)) return undefined
  if (sep.comma && !sep.and && !sep.strong && !has(words, sep.next, is.PRONOUN) && !sure) return undefined
  return { stop: stopBefore(words, sep.at), next: sep.next, level: CLAUSE }
}

/** The end of a span before a separator: closing quotes behind a comma belong to it. */
function stopBefore(words: Words, at: number): number {
  return mark(words, at) === COMMA && isQuote(mark(words, at + 1)) && !(words.tokens.flags[at + 1]! & 4) ? at + 2 : at
}

function listBehind(scan: Scan, sep: Separator, inside: Inside, head: number): Boundary | undefined {
  const { words, end, levels } = scan
  for (let level = levels.length - 1; level >= 0; level--) {
    const open = levels[level]!
    const to = has(words, sep.next, is.TO)
    const start = to ? sep.next + 1 : sep.next
    const verb = to ? skipAdverbs(words, start, end) : sep.verb
    if (to && !(open.to && (sep.and || (sep.comma && repeatsTo(words, verb, end))))) continue
    const finite = open.clause && !to ? finiteBehind(scan, sep, level) : undefined
    if (finite) return finite
    if (level === levels.length - 1 && mark(words, sep.at) === SEMICOLON && isVerb(words, verb, is.ING))
      return { stop: sep.at, next: start, level }
    if (open.clause && open.form === is.PAST && sep.and && speaksNow(scan, verb))
      return { stop: stopBefore(words, sep.at), next: start, level }
    if (!goesOn(scan, verb, open.form, sep)) continue
    if (
      open.form === is.ING &&
      sep.comma &&
      !sep.and &&
      !to &&
      !(open.going && !EFFECTS.has(scan.lemmaAt(verb))) &&
      !closesLater(words, verb, end)
    )
      continue
    if (!to && owned(words, sep, inside, open, level === levels.length - 1, head)) return undefined
    return { stop: stopBefore(words, sep.at), next: start, level }
  }
  return undefined
}

/** Whether "and to" closes a list of infinitives further on; without it ", to" is a purpose. */
function repeatsTo(words: Words, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at++) if (has(words, at, is.AND) && has(words, at + 1, is.TO)) return true
  return false
}

/** A present operator in a list of pasts: "reviewed the plan and call on all". */
function speaksNow({ words, tables, lemmaAt }: Scan, verb: number): boolean {
  if (!has(words, verb, is.BASE) || has(words, verb, is.NOUN_FIRST) || has(words, verb + 1, is.AND)) return false
  const next = words.bits[verb + 1]!
  return (
    tables.byVerb.has(lemmaAt(verb)) &&
    (next & (is.TO | is.PREPOSITION | is.DETERMINER | is.THAT)) !== 0 &&
    lower(words.tokens, verb + 1) !== 'of'
  )
}

const EFFECTS = new Set([
  'contribute',
  'enhance',
  'make',
  'bring',
  'help',
  'serve',
  'create',
  'provide',
  'allow',
  'enable',
  'ensure',
  'lead',
  'result',
  'reflect',
  'benefit',
  'include',
  'give',
  'consolidate',
  'demonstrate',
  'pave',
  'lay',
  'set',
  'strengthen',
  'reinforce',
])

/** A verb in the form of the list; an unknown word before a determiner is one too. */
function goesOn(scan: Scan, verb: number, form: Form, sep: Separator): boolean {
  const { words } = scan
  if (isJoined(words, verb) || isCapital(words, verb)) return false
  if (form === is.PAST && reduced(scan, verb)) return false
  if (form === is.BASE && isCompound(words, verb)) return false
  if (
    form === is.BASE &&
    !sep.comma &&
    ADJECTIVES.has(lower(words.tokens, sep.at - 1)) &&
    has(words, verb, is.NOUN_TOO)
  )
    return false
  if (isVerb(words, verb, form)) return true
  return (
    form === is.BASE &&
    sep.comma &&
    words.tokens.kind[verb] === WORD &&
    words.tokens.word[verb] === 0 &&
    words.bits[verb] === 0 &&
    has(words, verb + 1, is.DETERMINER) &&
    ['the', 'a', 'an', 'their', 'its'].includes(lower(words.tokens, verb + 1))
  )
}

/** "…, signed by both" is no predicate of its own. */
const reduced = ({ words, tables, lemmaAt }: Scan, verb: number): boolean => {
  const next = verb + 1
  if (has(words, next, is.PREPOSITION)) return lower(words.tokens, next) === 'by'
  if (tables.byVerb.has(lemmaAt(verb)) || IRREGULAR.has(lower(words.tokens, verb))) return false
  return (
    words.bits[next] === 0 && words.tokens.kind[next] === WORD && !isCapital(words, next) && isPluralWord(words, next)
  )
}

const isPluralWord = ({ tokens }: Words, i: number): boolean => tokens.text.charCodeAt(tokens.end[i]! - 1) === 115

const IRREGULAR = new Set([
  'held',
  'met',
  'made',
  'took',
  'gave',
  'sent',
  'paid',
  'exchanged',
  'signed',
  'issued',
  'discussed',
  'reached',
])

/** "exchange programmes": a noun, where "and" alone joins it. */
const isCompound = (words: Words, verb: number): boolean =>
  COMPOUNDING.has(lower(words.tokens, verb)) && COMPOUNDS.has(lower(words.tokens, verb + 1))
const COMPOUNDING = new Set([
  'exchange',
  'study',
  'work',
  'support',
  'host',
  'target',
  'pilot',
  'transfer',
  'research',
  'process',
  'partner',
  'guide',
  'act',
])
const ADJECTIVES = new Set([
  'free',
  'fair',
  'transparent',
  'stable',
  'inclusive',
  'secure',
  'prosperous',
  'peaceful',
  'safe',
  'resilient',
  'equal',
  'just',
  'strong',
  'independent',
])
const COMPOUNDS = new Set([
  'opportunities',
  'mechanism',
  'mechanisms',
  'program',
  'programs',
  'programme',
  'programmes',
  'activities',
  'cooperation',
  'channels',
  'platforms',
  'projects',
  'visits',
  'tours',
  'services',
  'measures',
  'systems',
  'chains',
  'facilities',
  'policies',
  'centers',
  'centres',
  'teams',
  'groups',
])

/** An auxiliary or modal behind a separator goes on with the subject of the clause: "and will create". */
function finiteBehind(scan: Scan, sep: Separator, level: number): Boundary | undefined {
  const { words, end } = scan
  const bits = words.bits[sep.verb]!
  const auxiliary = bits & (is.MODAL | is.BE | is.HAVE | is.DO)
  if (!auxiliary || lower(words.tokens, sep.verb) === 'being' || lower(words.tokens, sep.verb) === 'having')
    return undefined
  if (!sep.and && !sep.comma) return undefined
  if (!verbGroup(words, sep.next, end, false)) return undefined
  return { stop: stopBefore(words, sep.at), next: sep.next, level }
}

/** Whether "and" and a gerund close the list of gerunds that begins here. */
function closesLater(words: Words, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (has(words, at, is.AND)) {
      const verb = skipAdverbs(words, at + 1, end)
      if (isVerb(words, verb, is.ING)) return true
      if (has(words, verb, is.TO) && has(words, skipAdverbs(words, verb + 1, end), is.ING)) return true
    }
  }
  return false
}

/** Whether what is open inside the predicate owns the verb behind a separator. */
function owned(words: Words, sep: Separator, inside: Inside, open: Level, innermost: boolean, head: number): boolean {
  if (sep.at === head + 1 && !sep.comma) return !(has(words, head, is.INTRANSITIVE) && sep.next !== sep.verb)
  if (inside.kind === 'none' || inside.closed || !innermost) return false
  if (inside.kind === 'relative' && inside.form !== open.form) return false
  if (open.form !== is.BASE && inside.kind === 'infinitive') return false
  if (inside.kind === 'gerund' && open.form !== is.ING) return false
  if (open.form === is.ING && inside.kind === 'infinitive') return false
  if (!sep.comma) return sep.next === sep.verb || inside.kind === 'infinitive'
  if (inside.kind === 'relative') return relativeOwns(sep, inside)
  if (sep.and) {
    if (inside.low === 0) return false
    inside.closed = true
    return true
  }
  if (open.count > 1) return false
  inside.low++
  return true
}

function relativeOwns(sep: Separator, inside: Inside): boolean {
  if (sep.and) {
    if (inside.low === 0 || sep.next !== sep.verb) return false
    inside.closed = true
    return true
  }
  if (sep.at - inside.at > 5 && inside.form === is.BASE) return false
  inside.low++
  return true
}

/** A participle of an operator behind a comma: ", recognising that", ", urging". */
function participleBehind(scan: Scan, sep: Separator): Boundary | undefined {
  const { words, lemmaAt, tables } = scan
  if (!has(words, sep.verb, is.ING)) return undefined
  if (NOT_SPEAKING.has(lemmaAt(sep.verb))) return undefined
  const operators = tables.byVerb.get(lemmaAt(sep.verb))
  const speaks = operators?.some(({ id }) => SPEAKING.has(id))
  return speaks ? { stop: stopBefore(words, sep.at), next: sep.next, level: PARTICIPLE } : undefined
}

const NOT_SPEAKING = new Set([
  'have',
  'make',
  'give',
  'reach',
  'share',
  'show',
  'demonstrate',
  'maintain',
  'uphold',
  'pursue',
  'see',
  'find',
  'feel',
  'celebrate',
  'place',
  'pay',
  'hold',
  'enjoy',
  'respect',
  'view',
  'determine',
  'engage',
  'dedicate',
  'devote',
  'press',
  'direct',
  'extend',
  'renew',
  'report',
  'continue',
  'write',
  'abide',
  'adhere',
  'accept',
  'require',
  'choose',
  'reflect',
  'cherish',
  'treasure',
])
const SPEAKING = new Set([
  'en/agree',
  'en/commit',
  'en/call-on',
  'en/propose',
  'en/affirm',
  'en/assess',
  'en/say',
  'en/welcome',
  'en/stance',
])
