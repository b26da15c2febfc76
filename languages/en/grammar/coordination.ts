import * as is from '../words/classes.ts'
import { type Boundary, CLAUSE, END, PARTICIPLE } from './boundary.ts'
import { mayBeVerb } from './frames.ts'
import { closesLater, EFFECTS, goesOn, repeatsTo, speaksNow } from './going-on.ts'
import { type Inside, nothingInside, open, owned } from './inside.ts'
import { wordSet } from './nearby.ts'
import type { Level, Reader } from './reader.ts'
import { behindSeparator, isSeparator, type Separator, separator, stopBefore } from './separator.ts'
import { actorAt } from './subject.ts'
import { thingWill } from './thing.ts'
import { isVerb, skipAdverbs } from './verb-form.ts'
import { verbGroup } from './verbs.ts'
import { CLOSING, COMMA, has, isCapital, lower, mark, OPENING, SEMICOLON, type Words } from './words.ts'

/** How far a predicate may reach, and the lists that are open. */
interface Place {
  readonly end: number
  readonly levels: readonly Level[]
}

/** Reads on from the head of a predicate to where it ends. */
export function boundary(reader: Reader, place: Place, head: number): Boundary {
  const { words } = reader
  const { end } = place
  const inside = nothingInside(head)
  let at = head + 1
  let both = false
  while (at < end) {
    if (both && has(words, at, is.AND)) {
      both = false
      at++
    } else if (mark(words, at) === OPENING) at = pastBrackets(words, at, end)
    else if (isSeparator(words, at)) {
      const found = atSeparator(reader, place, at, inside, head)
      if (found) return found
      at = skipAdverbs(words, behindSeparator(words, at, end), end)
    } else {
      open(words, at, end, inside)
      both ||= isPairing(words, at)
      at++
    }
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

function atSeparator(reader: Reader, place: Place, at: number, inside: Inside, head: number): Boundary | undefined {
  const { words } = reader
  const { end } = place
  const sep = separator(words, at, end)
  if (sep.verb >= end) return undefined
  const clause = clauseBehind(reader, end, sep)
  if (clause) return clause
  const listed = listBehind(reader, place, sep, inside, head)
  if (listed) return listed
  if (
    sep.and &&
    !isInsideClause(words, head, sep.at) &&
    (thingWill(words, sep.next, end) || (sep.comma && thingHas(words, sep.next, end)))
  )
    return { stop: stopBefore(words, sep.at), next: sep.next, level: CLAUSE }
  if (mark(words, sep.at) === SEMICOLON && hasClause(words, sep.next, end))
    return { stop: stopBefore(words, sep.at), next: sep.next, level: CLAUSE }
  if (!sep.comma || sep.and) return undefined
  return relativeBehind(reader, end, sep) ?? toldBehind(reader, end, sep) ?? participleBehind(reader, sep)
}

/** A clause with a subject of its own behind a separator. */
function clauseBehind(reader: Reader, end: number, sep: Separator): Boundary | undefined {
  const { words, talk } = reader
  if (!sep.and && !sep.strong && !sep.comma) return undefined
  if (sep.comma && !sep.and && lower(words.tokens, sep.next) === 'as') return whileBehind(reader, end, sep)
  const actor = actorAt(words, sep.next, end, talk)
  if (!actor || actor.behind >= end || (sep.and && !sep.comma && crossesComma(words, sep.next, actor.behind)))
    return undefined
  const group = verbGroup(words, actor.behind, end, true)
  if (!group) return undefined
  const sure =
    has(words, skipAdverbs(words, actor.behind, end), is.MODAL | is.BE | is.HAVE | is.S_FORM) || group.form === is.PAST
  if (!sure && !(sep.comma || sep.strong)) return undefined
  if (sep.comma && !sep.and && !sep.strong && !has(words, sep.next, is.PRONOUN) && !sure) return undefined
  return { stop: stopBefore(words, sep.at), next: sep.next, level: CLAUSE }
}

/** "between A and B, and C will": B is none of the subject. */
function crossesComma(words: Words, from: number, behind: number): boolean {
  for (let at = from + 1; at < behind - 1; at++)
    if (mark(words, at) === COMMA && has(words, at + 1, is.AND)) return true
  return false
}

/** ", as Chad's president ended a visit": what went on meanwhile. */
function whileBehind({ words, talk }: Reader, end: number, sep: Separator): Boundary | undefined {
  const actor = actorAt(words, sep.next + 1, end, talk)
  const group = actor && verbGroup(words, actor.behind, end, true)
  if (group?.tense !== 'past' || group.passive) return undefined
  return { stop: stopBefore(words, sep.at), next: sep.next + 1, level: CLAUSE }
}

/** ", and the first session is to be held", ", and to that end our agencies will": any noun phrase with its auxiliary. */
function thingHas(words: Words, from: number, end: number): boolean {
  if (ALONE.isAt(words.tokens, from) && verbGroup(words, from + 1, end, true)) return true
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    if (has(words, at, is.BE) && !opensPhrase(words, from)) return false
    if (has(words, at, is.MODAL | is.BE | is.HAVE))
      return at > from + 1 && !has(words, at - 1, is.AND) && verbGroup(words, at, end, true) !== undefined
    if (mark(words, at) !== 0 || has(words, at, is.RELATIVE | is.SUBORDINATOR | is.PRONOUN)) return false
    if (has(words, at, is.TO | is.THAT) && !isToThatEnd(words, from, at)) return false
  }
  return false
}

/** A last item of a list needs no article: ", and development are". */
const opensPhrase = (words: Words, i: number): boolean =>
  has(words, i, is.DETERMINER | is.PREPOSITION | is.TO) || isCapital(words, i)

/** "to that end" in front of a clause. */
const isToThatEnd = (words: Words, from: number, at: number): boolean =>
  has(words, from, is.TO) && at <= from + 1 && lower(words.tokens, from + 2) === 'end'

/** Whether a clause that "that" or a relative opened has not come to its verb before a token. */
function isInsideClause(words: Words, head: number, at: number): boolean {
  for (let i = at - 1; i > head; i--) {
    if (has(words, i, is.MODAL | is.BE | is.HAVE | is.S_FORM | is.PAST)) return false
    if (has(words, i, is.THAT | is.RELATIVE | is.SUBORDINATOR)) return true
  }
  return false
}

/** Whether a finite verb with a subject before it stands up to the next semicolon. */
function hasClause(words: Words, from: number, end: number): boolean {
  let relative = false
  for (let at = from + 1; at < end && mark(words, at) !== SEMICOLON; at++) {
    if (has(words, at, is.RELATIVE | is.THAT | is.SUBORDINATOR)) relative = true
    if (has(words, at, is.TO | is.DETERMINER) || !has(words, at, is.MODAL | is.BE | is.HAVE | is.S_FORM)) continue
    if (has(words, at, is.NOUN_TOO | is.NOUN_FIRST) || !verbGroup(words, at, end, false)) continue
    if (!relative) return true
    relative = false
  }
  return false
}

/** The innermost open list that goes on behind a separator. */
function listBehind(
  reader: Reader,
  { end, levels }: Place,
  sep: Separator,
  inside: Inside,
  head: number,
): Boundary | undefined {
  const { words } = reader
  const not = has(words, sep.next, is.NOT) && has(words, sep.next + 1, is.TO) ? 1 : 0
  const to = has(words, sep.next + not, is.TO)
  const start = to ? sep.next + not + 1 : sep.next
  const verb = to ? skipAdverbs(words, start, end) : sep.verb
  for (let level = levels.length - 1; level >= 0; level--) {
    const list = levels[level]!
    const innermost = level === levels.length - 1
    if (to && !(list.to && (sep.and || (sep.comma && repeatsTo(words, verb, end))))) continue
    const finite = list.clause && !to ? finiteBehind(words, end, sep, level) : undefined
    if (finite) return finite
    if (startsItem(reader, sep, verb, list, innermost)) return { stop: stopBefore(words, sep.at), next: start, level }
    if (list.clause && turnsFinite(reader, sep, verb, list))
      return { stop: stopBefore(words, sep.at), next: sep.next, level: CLAUSE }
    if (
      !(to ? isInfinitive(words, verb, list) : goesOn(reader, verb, list.form, sep)) ||
      (!to && isEffect(reader, end, sep, verb, list))
    )
      continue
    if (!to && owned(words, sep, inside, list, innermost, head)) return undefined
    return { stop: stopBefore(words, sep.at), next: start, level }
  }
  return undefined
}

/** Behind a repeated "to" every base form is a verb, known or not, and the gerund of a list of gerunds. */
const isInfinitive = (words: Words, verb: number, list: Level): boolean =>
  has(words, verb, list.form) || (list.form === is.BASE && mayBeVerb(words, verb))

/** "will go on, and agreed to ...", "will lend ships, and stands ready to": a finite operator behind a future. */
function turnsFinite({ words, tables, lemmaAt }: Reader, sep: Separator, verb: number, list: Level): boolean {
  if (list.form !== is.BASE || !sep.and || !has(words, verb, is.PAST | is.S_FORM)) return false
  const behind = skipAdverbs(words, verb + 1, words.tokens.count)
  const operators = tables.byVerb.get(lemmaAt(verb))
  if (!sep.comma) return has(words, behind, is.TO) && operators?.some(({ id }) => SETTLES.has(id)) === true
  if (STANDS.has(lemmaAt(verb)) && tables.byAdjective.at(words.tokens, verb + 1)) return true
  return operators !== undefined && has(words, behind, is.TO | is.THAT | is.PREPOSITION)
}

/** A gerund behind a semicolon, or a present operator in a list of pasts. */
function startsItem(reader: Reader, sep: Separator, verb: number, list: Level, innermost: boolean): boolean {
  const { words } = reader
  if (innermost && mark(words, sep.at) === SEMICOLON && isVerb(words, verb, is.ING)) return true
  if (!list.clause || !sep.and) return false
  return list.form === is.PAST ? speaksNow(reader, verb) : list.form === is.S_FORM && spokeThen(reader, sep, verb)
}

/** "supports the bid, and congratulated Peru": a past operator in a list of presents. */
const spokeThen = ({ words, tables, lemmaAt }: Reader, sep: Separator, verb: number): boolean =>
  sep.comma && has(words, verb, is.PAST) && !has(words, verb, is.S_FORM) && tables.byVerb.has(lemmaAt(verb))

/** A gerund behind a comma that no "and" closes tells an effect: ", enhancing trust". */
function isEffect({ words, lemmaAt }: Reader, end: number, sep: Separator, verb: number, list: Level): boolean {
  if (list.form !== is.ING || !sep.comma || sep.and) return false
  return !(list.going && !EFFECTS.has(lemmaAt(verb))) && !closesLater(words, verb, end)
}

/** An auxiliary or modal behind a separator goes on with the subject of the clause: "and will create". */
function finiteBehind(words: Words, end: number, sep: Separator, level: number): Boundary | undefined {
  const bits = words.bits[sep.verb]!
  const auxiliary = bits & (is.MODAL | is.BE | is.HAVE | is.DO)
  if (!auxiliary || lower(words.tokens, sep.verb) === 'being' || lower(words.tokens, sep.verb) === 'having')
    return undefined
  if (!sep.and && !sep.comma) return undefined
  if (!verbGroup(words, sep.next, end, false)) return undefined
  return { stop: stopBefore(words, sep.at), next: sep.next, level }
}

/** ", for which Chad pledged its support": what a party says of a thing that was named. */
function toldBehind({ words, talk, lemmaAt, tables }: Reader, end: number, sep: Separator): Boundary | undefined {
  const thing = STEPS.isAt(words.tokens, sep.next + 1) ? sep.next + 2 : sep.next
  const accord = ACCORDING.isAt(words.tokens, sep.next) && has(words, sep.next + 1, is.TO)
  const placed = accord || has(words, sep.next, is.PREPOSITION)
  const which = accord ? sep.next + 2 : placed ? sep.next + 1 : thing
  if (!TELLS.isAt(words.tokens, which)) return undefined
  const from = lower(words.tokens, which + 1) === 'case' ? which + 2 : which + 1
  const told: Boundary = { stop: stopBefore(words, sep.at), next: from, level: CLAUSE }
  const actor = actorAt(words, from, end, talk)
  const group = actor && verbGroup(words, actor.behind, end, true)
  if (!group) return placed && thingWill(words, from, end) ? told : undefined
  if (group.tense === 'will') return told
  const looksBack = placed && PLACED.isAt(words.tokens, sep.next) && group.tense === 'past'
  return !looksBack && tables.byVerb.has(lemmaAt(group.head)) ? told : undefined
}

/** ", which will meet in Lima", ", whose first session shall be held in May": what a body that was named is to do. */
function relativeBehind({ words, lemmaAt }: Reader, end: number, sep: Separator): Boundary | undefined {
  if (!WHICH.isAt(words.tokens, sep.next)) return undefined
  for (let at = sep.next + 1; at < Math.min(end, sep.next + 8) && mark(words, at) === 0; at++) {
    if (WILL.isAt(words.tokens, at)) {
      const next = skipAdverbs(words, at + 1, end)
      const verb = has(words, next, is.BE) ? skipAdverbs(words, next + 1, end) : next
      if (!WORKS.has(lemmaAt(verb))) return undefined
      return { stop: stopBefore(words, sep.at), next: sep.next + 1, level: CLAUSE }
    }
    if (has(words, at, is.MODAL | is.BE | is.HAVE | is.S_FORM | is.PAST)) return undefined
  }
  return undefined
}

const ACCORDING = wordSet('pursuant according thanks')
const PLACED = wordSet('in during')
const WHICH = wordSet('which whose')
const TELLS = wordSet('which whose when where')
const STEPS = wordSet('step move decision measure gesture initiative proposal offer')
const WILL = wordSet('will shall')
const WORKS = wordSet(
  'report meet convene chair host hold oversee submit present review examine draft prepare monitor decide',
)

/** A participle of an operator behind a comma: ", recognising that", ", urging". */
function participleBehind({ words, lemmaAt, tables }: Reader, sep: Separator): Boundary | undefined {
  if (!has(words, sep.verb, is.ING)) return undefined
  if (NOT_SPEAKING.has(lemmaAt(sep.verb))) return undefined
  const operators = tables.byVerb.get(lemmaAt(sep.verb))
  const speaks = operators?.some(({ id }) => SPEAKING.has(id))
  return speaks ? { stop: stopBefore(words, sep.at), next: sep.next, level: PARTICIPLE } : undefined
}

const ALONE = wordSet('none nothing neither this these both most')
const SETTLES = new Set(['en/agree', 'en/commit', 'en/intend', 'en/ready'])
const STANDS = wordSet('stand remain be')

const NOT_SPEAKING = wordSet(`
  have make give reach share show demonstrate maintain uphold pursue see find feel celebrate place pay hold enjoy
  respect view determine engage dedicate devote press direct extend renew report continue write abide adhere accept
  require choose reflect cherish treasure
`)

const SPEAKING = wordSet(`en/agree en/commit en/call-on en/propose en/affirm en/assess en/say en/welcome en/stance`)
