import { BINDINGNESS, type Bindingness } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { phraseTable, wordSet } from './nearby.ts'
import { has, lower, type Words } from './words.ts'

/** Verbs that weaken the undertaking they carry, by base form. */
const CUES: ReadonlyMap<string, Bindingness> = new Map(
  (
    [
      ['support', 'support encourage back welcome'],
      ['exploratory', 'explore study consider examine contemplate'],
      [
        'effort',
        'strive endeavour endeavor promote accelerate advance seek push expedite aim try attempt foster speed hasten intensify',
      ],
    ] as const
  ).flatMap(([cue, verbs]) => verbs.split(' ').map((verb) => [verb, cue] as const)),
)
/** Verbs whose complement says what is done: "continue to promote", "begin studying". */
const LIGHT = wordSet(
  'continue begin start keep resume prioritise prioritize help agree commit proceed persist undertake strive endeavour endeavor seek try attempt aim go',
)
const EFFORT_ADVERBS = wordSet('actively proactively vigorously unswervingly')
const CONDITIONS = phraseTable({
  condition: `as appropriate, where appropriate, if appropriate, when appropriate, where possible, as feasible,
    where feasible, if necessary, where necessary, in due course, subject to, provided that, to the extent,
    as far as possible, so far as possible, wherever possible, where technically feasible, where practicable,
    within the limits of, within the limit of, within available resources, within available means, depending on,
    on condition, the possibility of, the feasibility of, ways to, as mutually`,
})
const IF = wordSet('if')
const SHOULD = wordSet('should')

export const weakest = (a: Bindingness, b: Bindingness): Bindingness =>
  a === b || BINDINGNESS.indexOf(a) > BINDINGNESS.indexOf(b) ? a : b

/** The cue of a verb by its base form. */
const verbCue = (lemma: string): Bindingness => CUES.get(lemma) ?? 'firm'

/** Whether a condition stands in a range: "as appropriate", "subject to", "Should talks fail". */
export function hasCondition({ tokens }: Words, first: number, last: number): boolean {
  if (SHOULD.isAt(tokens, first) && last > first + 2) return true
  for (let i = first; i < last - 1; i++)
    if (CONDITIONS.at(tokens, i, tokens.count) || (i > first && IF.isAt(tokens, i))) return true
  return false
}

export interface Predicate {
  readonly first: number
  readonly head: number
  readonly last: number
}

/** The verb that a light one carries: of "continue to promote", "promote". */
export function bodyOf(words: Words, head: number, last: number, lemmaAt: (i: number) => string): number {
  let at = head
  for (let n = 0; n < 3 && LIGHT.has(lemmaAt(at)); n++) {
    let next = lemmaAt(at) === 'go' && lower(words.tokens, at + 1) === 'on' ? at + 2 : at + 1
    if (has(words, next, is.TO)) next++
    while (
      next < last &&
      (has(words, next, is.ADVERB) || (has(words, next, is.AND) && has(words, next + 1, is.ADVERB)))
    )
      next++
    if (next >= last || !has(words, next, is.BASE | is.ING)) break
    at = next
  }
  return at
}

/** The weakest cue in a predicate: its verb, the verb that a light one carries, its adverbs, its conditions. */
export function predicateCue(words: Words, predicate: Predicate, lemmaAt: (i: number) => string): Bindingness {
  const { first, head, last } = predicate
  const body = bodyOf(words, head, last, lemmaAt)
  let cue: Bindingness = receives(words, head, lemmaAt) ? 'firm' : verbCue(lemmaAt(head))
  for (let i = first; i <= Math.min(body + 1, last - 1); i++) cue = weakest(cue, wordCue(words, i, predicate, lemmaAt))
  if (isConsidering(words, head, last, lemmaAt)) cue = weakest(cue, 'exploratory')
  if (body !== head && head - first < 8) cue = weakest(cue, verbCue(lemmaAt(body)))
  if (givesSupport(words, head, last)) cue = weakest(cue, 'support')
  if (worksOn(words, head, lemmaAt(head)) || worksOn(words, body, lemmaAt(body))) cue = weakest(cue, 'effort')
  if (isEffortPhrase(words, head, last, lemmaAt)) cue = weakest(cue, 'effort')
  return hasCondition(words, head, last) ? weakest(cue, 'exploratory') : cue
}

/** The cue of one word at the beginning of a predicate: an adverb, or the first of verbs that share an object. */
function wordCue(words: Words, i: number, { head }: Predicate, lemmaAt: (i: number) => string): Bindingness {
  if (EFFORT_ADVERBS.isAt(words.tokens, i)) return 'effort'
  const shares =
    i < head && head - i < 8 && has(words, i, is.BASE | is.ING | is.S_FORM) && !has(words, i, is.NOUN_FIRST)
  return shares ? verbCue(lemmaAt(i)) : 'firm'
}

/** "welcoming President Vu": a host's act, no backing. */
const receives = (words: Words, head: number, lemmaAt: (i: number) => string): boolean =>
  lemmaAt(head) === 'welcome' && (words.nameAt[head + 1]! > 0 || HOSTED.isIn(words.tokens, head + 1, head + 4))
const HOSTED = wordSet(
  'delegation delegations guests visitors students trainees president prime general premier minister secretary leaders chancellor king',
)

/** "give active consideration to", "consideration will be given to". */
function isConsidering(words: Words, head: number, last: number, lemmaAt: (i: number) => string): boolean {
  if (lemmaAt(head) !== 'give') return false
  for (let i = Math.max(0, head - 5); i < Math.min(last, head + 5); i++)
    if (CONSIDERATION.isAt(words.tokens, i)) return true
  return false
}
const CONSIDERATION = wordSet('consideration thought')

/** "maintain support for", "pledged further support". */
function givesSupport(words: Words, head: number, last: number): boolean {
  for (let i = head + 1; i < Math.min(last, head + 4); i++) {
    if (lower(words.tokens, i) === 'support') return has(words, i + 1, is.PREPOSITION | is.TO)
    if (has(words, i, is.PREPOSITION)) return false
  }
  return false
}

/** "work on", "work toward", "work to"; not "work together to", "work with others to". */
export function worksOn(words: Words, head: number, lemma: string): boolean {
  const next = lower(words.tokens, head + 1)
  if (lemma === 'work' || lemma === 'move') return ['on', 'toward', 'towards', 'to', 'for', 'hard'].includes(next)
  if (lemma === 'look') return next === 'into'
  return false
}

/** "make efforts", "do their best", "take steps toward". */
function isEffortPhrase(words: Words, head: number, last: number, lemmaAt: (i: number) => string): boolean {
  const lemma = lemmaAt(head)
  if (lemma !== 'make' && lemma !== 'do' && lemma !== 'exert' && lemma !== 'redouble') return false
  for (let i = head + 1; i < Math.min(last, head + 6); i++) {
    const word = lower(words.tokens, i)
    if (word === 'effort' || word === 'efforts' || word === 'best' || word === 'utmost') return true
  }
  return false
}
