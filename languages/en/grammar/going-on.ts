import { WORD } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { FrameTables } from './frames.ts'
import { wordSet } from './nearby.ts'
import { asideEnd, type Separator } from './separator.ts'
import { type Form, isVerb, skipAdverbs } from './verb-form.ts'
import { has, isCapital, isJoined, lower, type Words } from './words.ts'

/** How far a list may look for what closes it, in tokens. */
const REACH = 300

/** What is asked to know whether a word goes on with a list. */
export interface Goes {
  readonly words: Words
  readonly tables: FrameTables
  readonly lemmaAt: (i: number) => string
}

/** A verb in the form of the list; an unknown word before a determiner is one too. */
export function goesOn(scan: Goes, verb: number, form: Form, sep: Separator): boolean {
  const { words } = scan
  if (isJoined(words, verb) || isCapital(words, verb)) return false
  if (form === is.PAST && reduced(scan, verb)) return false
  if (form === is.BASE && isCompound(words, verb)) return false
  if (form === is.BASE && !sep.comma && ADJECTIVES.isAt(words.tokens, sep.at - 1) && has(words, verb, is.NOUN_TOO))
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
const reduced = ({ words, tables, lemmaAt }: Goes, verb: number): boolean => {
  const next = verb + 1
  if (has(words, next, is.PREPOSITION)) return lower(words.tokens, next) === 'by'
  if (tables.byVerb.has(lemmaAt(verb)) || IRREGULAR.isAt(words.tokens, verb)) return false
  return (
    words.bits[next] === 0 && words.tokens.kind[next] === WORD && !isCapital(words, next) && isPluralWord(words, next)
  )
}

const isPluralWord = ({ tokens }: Words, i: number): boolean => tokens.text.charCodeAt(tokens.end[i]! - 1) === 115

const IRREGULAR = wordSet(`held met made took gave sent paid exchanged signed issued discussed reached`)

/** "exchange programmes": a noun, where "and" alone joins it. */
const isCompound = (words: Words, verb: number): boolean =>
  COMPOUNDING.isAt(words.tokens, verb) && COMPOUNDS.isAt(words.tokens, verb + 1)

const COMPOUNDING = wordSet(`exchange study work support host target pilot transfer research process partner guide act`)

const COMPOUNDS = wordSet(`
  opportunities mechanism mechanisms program programs programme programmes activities cooperation channels platforms
  projects visits tours services measures systems chains facilities policies centers centres teams groups
`)

const ADJECTIVES = wordSet(`
  free fair transparent stable inclusive secure prosperous peaceful safe resilient equal just strong independent
`)

/** Whether "and to" closes a list of infinitives further on; without it ", to" is a purpose. */
export function repeatsTo(words: Words, from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end - 1, from + REACH); at++)
    if (has(words, at, is.AND) && (has(words, at + 1, is.TO) || asideEnd(words, at + 1, end) > 0)) return true
  return false
}

/** A present operator in a list of pasts: "reviewed the plan and call on all". */
export function speaksNow({ words, tables, lemmaAt }: Goes, verb: number): boolean {
  if (!has(words, verb, is.BASE) || has(words, verb, is.NOUN_FIRST) || has(words, verb + 1, is.AND)) return false
  const next = words.bits[verb + 1]!
  return (
    tables.byVerb.has(lemmaAt(verb)) &&
    (next & (is.TO | is.PREPOSITION | is.DETERMINER | is.THAT)) !== 0 &&
    lower(words.tokens, verb + 1) !== 'of'
  )
}

/** Whether "and" and a gerund close the list of gerunds that begins here. */
export function closesLater(words: Words, from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    if (has(words, at, is.AND)) {
      const verb = skipAdverbs(words, at + 1, end)
      if (isVerb(words, verb, is.ING)) return true
      if (has(words, verb, is.TO) && has(words, skipAdverbs(words, verb + 1, end), is.ING)) return true
    }
  }
  return false
}

/** Gerunds that tell an effect and are no predicate of their own. */
export const EFFECTS = wordSet(`
  contribute enhance make bring help serve create provide allow enable ensure lead result reflect benefit include
  give consolidate demonstrate pave lay set strengthen reinforce
`)
