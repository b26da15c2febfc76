import { WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Form, isGerund, isUnknownPast, isVerb, objectFollows, skipAdverbs } from './verb-form.ts'
import { COMMA, has, isCapital, isJoined, lower, mark, type Words } from './words.ts'

type Tense = 'will' | 'would' | 'should' | 'may' | 'can' | 'present' | 'past' | 'perfect'

/** A finite verb group: auxiliaries, adverbs and the verb that counts. */
export interface Group {
  /** First token of the group, and where a span that begins with it begins: behind the modal. */
  readonly first: number
  readonly start: number
  readonly head: number
  readonly tense: Tense
  readonly copula: boolean
  readonly passive: boolean
  readonly progressive: boolean
  /** Form in which further verbs of the same subject and tense stand. */
  readonly form: Form
}

const MODALS: Readonly<Record<string, Tense>> = {
  will: 'will',
  "'ll": 'will',
  "won't": 'will',
  "'d": 'would',
  "wouldn't": 'would',
  "shouldn't": 'should',
  "mustn't": 'should',
  "can't": 'can',
  "couldn't": 'can',
  shall: 'will',
  would: 'would',
  should: 'should',
  must: 'should',
  may: 'may',
  can: 'can',
  could: 'can',
  might: 'may',
  cannot: 'can',
}

/** The finite verb group at a token, where one begins there; `subject` says that an actor stands right before it. */
export function verbGroup(words: Words, i: number, end: number, subject: boolean): Group | undefined {
  const first = skipAdverbs(words, i, end)
  if (first >= end) return undefined
  const bits = words.bits[first]!
  if (bits & is.MODAL) return modalGroup(words, i, first, end)
  if (bits & is.HAVE) return perfectGroup(words, i, first, end)
  if (bits & is.BE)
    return beGroup(words, { from: i, be: first, end, tense: isPastBe(words, first) ? 'past' : 'present' })
  if (bits & is.DO) {
    const head = skipAdverbs(words, first + 1, end)
    if (head < end && has(words, head, is.BASE)) return plain(i, head, 'present', is.BASE)
    return undefined
  }
  if (NEEDS.isAt(words.tokens, first) && has(words, first + 1, is.TO) && (subject || isNeedy(words, first - 1)))
    return needGroup(words, i, first, end)
  const form = finiteForm(words, first, subject)
  return form === undefined ? undefined : plain(i, first, form === is.PAST ? 'past' : 'present', form)
}

const NEEDS = new WordSet(['need', 'needs'])
/** Behind a plural or a quantity "need" is a verb. */
const isNeedy = ({ tokens }: Words, i: number): boolean =>
  i >= 0 && (QUANTITIES.isAt(tokens, i) || tokens.text[tokens.end[i]! - 1] === 's')
const QUANTITIES = new WordSet(['more', 'much', 'this', 'it', 'everything', 'all', 'work', 'people'])

/** "need to be resolved": what should be done. */
function needGroup(words: Words, from: number, need: number, end: number): Group | undefined {
  const head = skipAdverbs(words, need + 2, end)
  if (head >= end || !has(words, head, is.BASE | is.BE)) return undefined
  if (has(words, head, is.BE))
    return { ...beGroup(words, { from: need + 2, be: head, end, tense: 'should' }), first: from }
  return { ...plain(from, head, 'should', is.BASE), start: startOf(words, need + 2, head) }
}

const plain = (from: number, head: number, tense: Tense, form: Form): Group => ({
  first: from,
  start: from,
  head,
  tense,
  copula: false,
  passive: false,
  progressive: false,
  form,
})

function finiteForm(words: Words, i: number, subject: boolean): Form | undefined {
  const bits = words.bits[i]!
  if (isCapital(words, i)) return undefined
  if (isUnknownPast(words, i)) return subject || objectFollows(words, i) ? is.PAST : undefined
  const blocked = has(words, i + 1, is.MODAL | is.BE | is.HAVE) || isJoined(words, i + 1)
  if (bits & is.S_FORM && (isVerb(words, i, is.S_FORM) || (subject && !blocked && !isOf(words, i + 1))))
    return is.S_FORM
  if (bits & is.PAST && (subject || isVerb(words, i, is.PAST))) return is.PAST
  if (
    bits & is.BASE &&
    (isVerb(words, i, is.BASE) ||
      (subject && !blocked && !isOf(words, i + 1) && mark(words, i + 1) === 0 && !has(words, i + 1, is.AND)))
  )
    return is.BASE
  return undefined
}

const isOf = (words: Words, i: number): boolean =>
  has(words, i, is.PREPOSITION) && ['of', 'between'].includes(lower(words.tokens, i))
const isPastBe = (words: Words, i: number): boolean =>
  ['was', 'were', "wasn't", "weren't"].includes(lower(words.tokens, i))

function modalGroup(words: Words, from: number, modal: number, end: number): Group | undefined {
  const tense = MODALS[lower(words.tokens, modal)] ?? 'can'
  const at = modal + 1
  let head = skipParenthesis(words, skipAdverbs(words, at, end), end)
  head = skipAdverbs(words, head, end)
  if (head >= end) return undefined
  if (has(words, head, is.BE)) return { ...beGroup(words, { from: at, be: head, end, tense })!, first: from, tense }
  if (has(words, head, is.HAVE) && has(words, skipAdverbs(words, head + 1, end), is.PARTICIPLE)) {
    return { ...plain(from, skipAdverbs(words, head + 1, end), 'can', is.BASE), start: at }
  }
  // whatever stands behind a modal is a verb, known or not
  return { ...plain(from, head, tense, is.BASE), start: at === head ? at : startOf(words, at, head) }
}

/** ", as always," between a modal and its verb is left outside the span. */
const startOf = (words: Words, at: number, head: number): number => {
  let start = head
  while (start > at && has(words, start - 1, is.ADVERB | is.NOT | is.AND)) start--
  return start
}

/** Past a phrase between commas: at most eight tokens long, or seventeen behind a preposition. */
function skipParenthesis(words: Words, i: number, end: number): number {
  if (mark(words, i) !== COMMA) return i
  const reach = has(words, i + 1, is.PREPOSITION | is.SUBORDINATOR) ? 18 : 9
  for (let at = i + 1; at < Math.min(end, i + reach); at++) {
    if (mark(words, at) === COMMA) return at + 1
    if (at > i + 8 && has(words, at, is.MODAL | is.BE | is.HAVE)) return i
  }
  return i
}

function perfectGroup(words: Words, from: number, have: number, end: number): Group {
  const head = skipAdverbs(words, have + 1, end)
  if (has(words, head, is.BE)) {
    const next = skipAdverbs(words, head + 1, end)
    const passive = has(words, next, is.PARTICIPLE)
    const progressive = !passive && has(words, next, is.ING)
    return {
      first: from,
      start: from,
      head: passive || progressive ? next : head,
      tense: 'perfect',
      copula: !passive && !progressive,
      passive,
      progressive,
      form: is.PAST,
    }
  }
  if ((has(words, head, is.PARTICIPLE | is.PAST) && !has(words, head, is.DETERMINER)) || isUnknownPast(words, head))
    return { ...plain(from, head, 'perfect', is.PAST) }
  if (has(words, have + 1, is.TO) && has(words, skipAdverbs(words, have + 2, end), is.BASE)) {
    const verb = skipAdverbs(words, have + 2, end)
    return { ...plain(from, verb, 'should', is.BASE), start: have + 2 }
  }
  const past = lower(words.tokens, have) === 'had'
  return plain(
    from,
    have,
    past ? 'past' : 'present',
    past ? is.PAST : lower(words.tokens, have) === 'has' ? is.S_FORM : is.BASE,
  )
}

/** "is to visit", "are going to build": the verb of what is to come. */
function destined(words: Words, next: number, end: number): number {
  const to = lower(words.tokens, next) === 'going' ? next + 1 : next
  if (!has(words, to, is.TO)) return 0
  const verb = skipAdverbs(words, to + 1, end)
  if (verb >= end) return 0
  const isVerb = has(words, verb, is.BE)
    ? has(words, skipAdverbs(words, verb + 1, end), is.PARTICIPLE)
    : has(words, verb, is.BASE)
  return isVerb ? verb : 0
}

interface BeAt {
  readonly from: number
  readonly be: number
  readonly end: number
  readonly tense: Tense
}

function beGroup(words: Words, { from, be, end, tense }: BeAt): Group {
  const next = skipAdverbs(words, be + 1, end)
  const ahead = destined(words, next, end)
  if (ahead > 0 && tense === 'present' && has(words, ahead, is.BE))
    return { ...beGroup(words, { from: be + 1, be: ahead, end, tense: 'will' }), first: from }
  if (ahead > 0 && tense === 'present')
    return { ...plain(from, ahead, 'will', is.BASE), start: startOf(words, be + 1, ahead) }
  const form: Form =
    tense === 'past'
      ? is.PAST
      : tense === 'present'
        ? lower(words.tokens, be) === 'is'
          ? is.S_FORM
          : is.BASE
        : is.BASE
  const gerund = has(words, next, is.ING) && isGerund(words, next)
  if (next < end && gerund && tense !== 'past') {
    return {
      first: from,
      start: startOf(words, be + 1, next),
      head: next,
      tense,
      copula: false,
      passive: false,
      progressive: true,
      form: is.ING,
    }
  }
  if (
    next < end &&
    (has(words, next, is.PARTICIPLE) || (tense !== 'present' && isUnknownPast(words, next))) &&
    !isJoined(words, next + 1)
  ) {
    return { first: from, start: from, head: next, tense, copula: false, passive: true, progressive: false, form }
  }
  return { first: from, start: from, head: be, tense, copula: true, passive: false, progressive: false, form }
}
