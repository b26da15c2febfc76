import type { Bindingness, Sentence } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { hasCondition, weakest } from './cues.ts'
import { wordSet } from './nearby.ts'
import type { Reader } from './reader.ts'
import { CLOSING, COMMA, has, lower, mark, nameOf, SEMICOLON, type Words } from './words.ts'

/** How far into an item the noun of its act may stand. */
const REACH = 6

const ACTS = wordSet(
  'elimination recognition conclusion inclusion establishment creation launch launching start commencement exchange exchanges extension expansion reduction removal simplification harmonisation harmonization cooperation collaboration training funding support assistance contribution contributions grant grants scholarships fellowships places examination study exploration promotion development implementation ratification negotiation negotiations mapping monitoring acceptance avoidance encouragement efforts provision deployment construction rehabilitation upgrade upgrading modernisation modernization introduction increase strengthening deepening facilitation coordination sharing transfer delivery supply donation dispatch secondment placement posting publication preparation drafting completion renewal continuation resumption restoration protection doubling tripling accession liberalisation liberalization consideration consultations',
)
const WEAKER: readonly (readonly [Bindingness, ReturnType<typeof wordSet>])[] = [
  ['exploratory', wordSet('possible potential examination study exploration consideration feasibility')],
  ['effort', wordSet('efforts effort promotion')],
  ['support', wordSet('support encouragement')],
]

/** "Joint examination of a toll", "Fifty new scholarships": what a text of the parties' own lists as undertaken, in nouns. */
export function readNominal(reader: Reader, { role }: Sentence, from: number, end: number): boolean {
  const { words, own, talk } = reader
  if (role !== 'item' || !own) return false
  const head = actIn(words, from, Math.min(end, from + REACH))
  const last = head < 0 ? 0 : lastOf(words, from, end)
  if (last === 0 || isTold(words, from, last)) return false
  reader.found.push({
    first: from,
    last,
    head,
    kind: 'commitment',
    by: actorOf(words, from, last, talk.all),
    rule: 'en/will',
    bindingness: strengthOf(words, from, head, last),
  })
  return true
}

/** The noun of an act, with nothing but adjectives, numbers and names before it. */
function actIn(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (ACTS.isAt(words.tokens, at)) return at
    if (mark(words, at) === COMMA || has(words, at, is.PREPOSITION | is.TO | is.MODAL | is.BE | is.HAVE | is.PRONOUN))
      return -1
  }
  return -1
}

function lastOf(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) if (mark(words, at) === SEMICOLON) return at
  return end
}

/** Whether a finite verb stands outside relative clauses: then it is a sentence, which is read as one. */
function isTold(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (has(words, at, is.RELATIVE | is.THAT | is.SUBORDINATOR)) return false
    if (has(words, at, is.MODAL | is.BE | is.HAVE)) return true
  }
  return false
}

/** "by Japan" or "Canadian" tells whose act it is; else it is of all. */
function actorOf(words: Words, from: number, end: number, all: readonly string[]): readonly string[] {
  for (let at = from; at < Math.min(end, from + REACH + 2); at++) {
    const parties = nameOf(words, at)?.parties ?? []
    const leads = at <= from + 2 || lower(words.tokens, at - 1) === 'by' || mark(words, at - 1) === CLOSING
    if (parties.length === 1 && leads && all.includes(parties[0]!)) return parties
  }
  return all
}

function strengthOf(words: Words, from: number, head: number, last: number): Bindingness {
  let strength: Bindingness = hasCondition(words, head, last) ? 'exploratory' : 'firm'
  for (let at = from; at <= head; at++)
    for (const [weaker, nouns] of WEAKER) if (nouns.isAt(words.tokens, at)) strength = weakest(strength, weaker)
  return strength
}
