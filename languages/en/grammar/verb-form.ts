import { NUMBER, WORD, WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { CLOSING, COMMA, has, isCapital, isJoined, isQuote, lower, mark, type Words } from './words.ts'

/** The form that the verbs of one coordination share. */
export type Form = typeof is.BASE | typeof is.S_FORM | typeof is.PAST | typeof is.ING

const NOT_GERUNDS = new Set([
  'including',
  'following',
  'regarding',
  'concerning',
  'according',
  'during',
  'being',
  'excluding',
  'pending',
  'notwithstanding',
  'depending',
  'owing',
  'ranging',
  'remaining',
  'existing',
  'ongoing',
  'outstanding',
  'neighboring',
  'neighbouring',
  'leading',
  'developing',
  'surrounding',
  'corresponding',
  'upcoming',
  'forthcoming',
  'growing',
  'emerging',
  'standing',
  'pressing',
  'binding',
  'overarching',
  'underlying',
  'prevailing',
])
const NOUN_GERUNDS = new Set([
  'meeting',
  'training',
  'planning',
  'building',
  'understanding',
  'funding',
  'processing',
  'banking',
  'farming',
  'fishing',
  'shipping',
  'mining',
  'housing',
  'manufacturing',
  'engineering',
  'learning',
  'teaching',
  'publishing',
  'broadcasting',
  'financing',
  'lending',
  'sharing',
  'monitoring',
  'opening',
  'signing',
  'hearing',
  'ruling',
  'beginning',
  'opening',
  'holding',
  'gathering',
  'warming',
  'lighting',
  'trafficking',
  'laundering',
  'smuggling',
  'peacekeeping',
  'peacebuilding',
  'drawing',
  'spending',
  'saving',
  'voting',
  'being',
  'wellbeing',
])

/** Whether the word at a token is a verb of a form, by itself and what follows it. */
export function isVerb(words: Words, i: number, form: Form): boolean {
  const bits = words.bits[i]!
  if (form === is.PAST)
    return (bits & (is.PAST | is.PARTICIPLE)) !== 0 && !(bits & is.NOUN_FIRST && !objectFollows(words, i))
  if (!(bits & form)) return false
  if (form === is.ING) return isGerund(words, i)
  return !(bits & is.NOUN_TOO) || verbByRight(words, i)
}

export function isGerund(words: Words, i: number): boolean {
  const word = lower(words.tokens, i)
  if (NOT_GERUNDS.has(word)) return false
  return !NOUN_GERUNDS.has(word) || objectFollows(words, i) || has(words, i + 1, is.ADVERB)
}

export const objectFollows = (words: Words, i: number): boolean =>
  has(words, i + 1, is.DETERMINER | is.OBJECT) || words.tokens.kind[i + 1] === NUMBER

/** Decides a word that is a verb and a noun by what follows it (lesson of homographs: object or complement). */
function verbByRight(words: Words, i: number): boolean {
  const next = i + 1
  const unit = mark(words, next)
  if (isJoined(words, next)) return false
  if (next >= words.tokens.count || unit === COMMA || unit === CLOSING || (unit !== 0 && !isQuote(unit) && unit !== 40))
    return false
  const bits = words.bits[next]!
  const intransitive = has(words, i, is.INTRANSITIVE)
  if (bits & (is.DETERMINER | is.OBJECT) || words.tokens.kind[next] === NUMBER || isItAsObject(words, next)) return true
  if (bits & is.AND) return pairedVerb(words, i, next + 1)
  if (bits & is.PREPOSITION)
    return intransitive && !['of', 'between', 'among', 'by'].includes(lower(words.tokens, next))
  if (bits & is.TO && has(words, next + 1, is.OBJECT)) return true
  if (bits & is.TO) return intransitive || (has(words, next + 1, is.BASE) && BEFORE_TO.isAt(words.tokens, i))
  if (bits & is.THAT && (BEFORE_TO.isAt(words.tokens, i) || BEFORE_THAT.isAt(words.tokens, i))) return true
  if (bits & (is.MODAL | is.BE | is.HAVE | is.DO | is.RELATIVE | is.THAT)) return false
  if (bits & is.S_FORM && !(bits & is.NOUN_TOO)) return false
  if (bits & is.ADVERB) return true
  if (has(words, i, is.NOUN_FIRST)) return isCapital(words, next) && !isCapital(words, i)
  return true
}

/** "present it to": no verb of its own stands behind. */
const isItAsObject = (words: Words, i: number): boolean =>
  lower(words.tokens, i) === 'it' && !has(words, i + 1, is.MODAL | is.BE | is.HAVE | is.S_FORM | is.PAST)

const BEFORE_THAT = new WordSet(['fear', 'fears', 'doubt', 'doubts', 'claim', 'claims', 'note', 'notes', 'judge'])
const BEFORE_TO = new WordSet([
  'pledge',
  'pledges',
  'hope',
  'hopes',
  'wish',
  'wishes',
  'plan',
  'plans',
  'vow',
  'vows',
  'promise',
  'promises',
  'seek',
  'help',
  'offer',
  'offers',
  'aim',
  'aims',
  'work',
  'works',
  'need',
  'needs',
  'move',
  'push',
])

function pairedVerb(words: Words, i: number, from: number): boolean {
  let j = from
  while (has(words, j, is.ADVERB)) j++
  const form = words.bits[i]! & (is.BASE | is.S_FORM)
  return (words.bits[j]! & form) !== 0 && !has(words, j, is.NOUN_FIRST) && !has(words, j + 1, is.AND)
}

/** "unfurled a banner": a word that no list knows, made like a past form. */
export const isUnknownPast = ({ tokens, bits }: Words, i: number): boolean =>
  bits[i] === 0 &&
  tokens.word[i] === 0 &&
  tokens.kind[i] === WORD &&
  tokens.end[i]! - tokens.start[i]! > 4 &&
  tokens.text.startsWith('ed', tokens.end[i]! - 2)

/** Past adverbs and negations, to the word that they belong to. */
export function skipAdverbs(words: Words, i: number, end: number): number {
  let at = i
  while (at < end && has(words, at, is.ADVERB | is.NOT)) {
    at++
    if (has(words, at, is.AND) && has(words, at + 1, is.ADVERB)) at++
  }
  return at
}
