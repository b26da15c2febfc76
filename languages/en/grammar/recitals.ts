import { LINE } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { readClause } from './clause.ts'
import { wordSet } from './nearby.ts'
import type { Mode, Reader } from './reader.ts'
import { actorAt } from './subject.ts'
import { skipAdverbs } from './verb-form.ts'
import { verbGroup } from './verbs.ts'
import { COMMA, has, isCapital, mark, type Words } from './words.ts'

const FRONTED = new Set([
  'en/say',
  'en/affirm',
  'en/assess',
  'en/ready',
  'en/stance',
  'en/commit',
  'en/intend',
  'en/welcome',
])

/** "Noting that ..., she said", "Mindful of the drought, we will": what is in front is held by the subject behind it. */
export function readFronted(reader: Reader, from: number, end: number): boolean {
  const { words } = reader
  if (FEELING.isAt(words.tokens, skipAdverbs(words, from, end)))
    return readFront(reader, from, end, { kind: 'position', rule: 'en/stance' }) || readRecital(reader, from, end)
  if (!has(words, from, is.ING)) return false
  const operators = reader.tables.byVerb.get(reader.lemmaAt(from))
  if (
    !operators?.some(({ id }) => FRONTED.has(id)) ||
    ['recall', 'speak', 'address', 'conclude', 'write', 'find', 'feel'].includes(reader.lemmaAt(from))
  )
    return false
  return readFront(reader, from, end, kindOfFront(reader, from)) || readRecital(reader, from, end)
}

type Fronted = Pick<Mode, 'kind' | 'rule'>

/** "Noting" and "welcoming" judge, "reaffirming" and "mindful of" hold. */
const kindOfFront = ({ words, lemmaAt }: Reader, at: number): Fronted =>
  has(words, at, is.ING) && !HOLDS.has(lemmaAt(at))
    ? { kind: 'assessment', rule: 'en/assess' }
    : { kind: 'position', rule: 'en/stance' }

const HOLDS = wordSet(
  'recognise recognize reaffirm reiterate affirm confirm underscore underline emphasise emphasize stress highlight believe hope wish desire support share oppose reject',
)

/** Where one such phrase ends and the next begins: ", and underscoring". */
function nextFront(reader: Reader, comma: number, end: number): number {
  const { words } = reader
  const at = skipAdverbs(words, has(words, comma + 1, is.AND) ? comma + 2 : comma + 1, end)
  if (FEELING.isAt(words.tokens, at)) return at
  const operators = has(words, at, is.ING) ? reader.tables.byVerb.get(reader.lemmaAt(at)) : undefined
  return operators?.some(({ id }) => FRONTED.has(id)) ? at : 0
}

/** What stands in front of a subject and up to its comma, held by that subject; then the clause. */
function readFront(reader: Reader, from: number, end: number, told: Fronted): boolean {
  const { words, talk, found } = reader
  const fronts = [{ first: from, last: end, ...told }]
  for (let at = from + 1; at < end; at++) {
    if (mark(words, at) !== COMMA) continue
    const next = nextFront(reader, at, end)
    if (next > 0) {
      fronts.at(-1)!.last = at
      fronts.push({ first: next, last: end, ...kindOfFront(reader, next) })
      continue
    }
    const actor = actorAt(words, at + 1, end, talk)
    if (!actor || !verbGroup(words, actor.behind, end, true)) continue
    fronts.at(-1)!.last = at
    for (const front of fronts) found.push({ head: front.first, by: actor.parties, ...front })
    readClause(reader, at + 1, end)
    return true
  }
  return false
}

const FEELINGS =
  'mindful conscious aware concerned alarmed troubled convinced encouraged determined desirous inspired guided persuaded cognisant cognizant anxious eager keen'
const FEELING = wordSet(FEELINGS)

const RECITALS = wordSet(`${FEELINGS}
  resolved committed desiring recalling recognizing recognising noting considering bearing taking having acknowledging affirming
  reaffirming emphasizing emphasising stressing believing wishing seeking aiming striving acting building proceeding
`)

/** "Guided by ..., Taking into account ...," without a clause of its own: each a position of all. */
export function readRecitals(reader: Reader, from: number, end: number): boolean {
  const { words } = reader
  const isRecital = (at: number): boolean => RECITALS.isAt(words.tokens, at)
  if (!isRecital(from) || !(isCapital(words, from) || words.tokens.flags[from]! & LINE)) return false
  for (let at = from; at < end; at++) {
    const starts = at === from || mark(words, at - 1) === COMMA || mark(words, at - 1) === 59
    if (starts && at > from && clauseAt(reader, at, end)) return false
  }
  let first = from
  for (let at = from + 1; at <= end; at++) {
    const stops = at === end || (mark(words, at - 1) === COMMA && isRecital(at) && isCapital(words, at))
    if (!stops) continue
    const last = at === end ? end : at - 1
    reader.found.push({ first, last, head: first, kind: 'position', by: reader.talk.all, rule: 'en/stance' })
    first = at
  }
  return true
}

const clauseAt = ({ words, talk }: Reader, at: number, end: number): boolean => {
  const actor = actorAt(words, at, end, talk)
  return actor !== undefined && verbGroup(words, actor.behind, end, true) !== undefined
}

/** "Desiring to ...," in front of a treaty: a position of all. */
function readRecital(reader: Reader, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (has(reader.words, at, is.MODAL)) return false
  reader.found.push({ first: from, last: end, head: from, kind: 'position', by: reader.talk.all, rule: 'en/stance' })
  return true
}

/** "Done at Lima, this 3rd day of May": the signing of a text, told under it. */
export function readDone({ words, found, talk }: Reader, from: number, end: number): boolean {
  if (!DONE.isAt(words.tokens, from) || !PLACED.isAt(words.tokens, from + 1)) return false
  const texts = authenticAt(words, from, end)
  found.push({ first: from, last: texts || end, head: from, kind: 'fact', by: talk.all, rule: 'en/event' })
  if (texts) found.push({ first: texts + 1, last: end, head: end, kind: 'position', by: talk.all, rule: 'en/stance' })
  return true
}

/** The comma in front of ", both texts being equally authentic"; 0 where none stands there. */
function authenticAt(words: Words, from: number, end: number): number {
  for (let at = end - 1; at > Math.max(from, end - 12); at--)
    if (mark(words, at) === COMMA && TEXTS.isAt(words.tokens, at + 1)) return at
  return 0
}
const TEXTS = wordSet('both all each the')

const DONE = wordSet('done signed')
const PLACED = wordSet('at in this on')
