import { type Kind, NUMBER } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { Reader } from './reader.ts'
import type { Governed } from './tense.ts'
import type { Group } from './verbs.ts'
import { has, lower } from './words.ts'

/** "was the launch of", "were among", "was worth 2 billion": what can be checked, where an adjective judges. */
const tellsWhat = ({ words }: Reader, { head }: Group): boolean =>
  lower(words.tokens, head + 1) === 'the' ||
  has(words, head + 1, is.PREPOSITION | is.ING | is.NOT) ||
  words.tokens.kind.subarray(head + 1, head + 5).includes(NUMBER)

const FIRST = wordSet('first second third')
const SINCE = wordSet('since')
/** "produces 40 percent", "has been a member since 2009", "is the first visit since 1992": told so that it can be checked. */
function isCounted({ words }: Reader, { head, tense }: Group, { end, nested }: Governed): boolean {
  if (nested || (tense !== 'present' && tense !== 'perfect')) return false
  const to = Math.min(end, head + 12)
  const { kind } = words.tokens
  for (let at = head + 1; at < to; at++) {
    if (kind[at] !== NUMBER) continue
    if (SINCE.isAt(words.tokens, at - 1) || !has(words, at - 1, is.PREPOSITION)) return true
  }
  return lower(words.tokens, head + 1) === 'the' && FIRST.isAt(words.tokens, head + 2)
}

const MARKS = wordSet('mark coincide deliver')

/** The kind of what a clause tells where nothing governs it. */
export function plainKind(reader: Reader, group: Group, on: Governed): Kind {
  if (group.tense === 'may' || group.tense === 'can') return 'position'
  if (reader.treaty && group.tense === 'present' && !on.nested && !on.actor) return 'position'
  if (isCounted(reader, group, on)) return 'fact'
  if (group.copula && group.tense === 'present') return whatIs(group, on, reader)
  if (on.nested) return 'assessment'
  if (isAct(reader, group)) return 'fact'
  if (group.tense === 'perfect') return isOwnDoing(reader, group) ? 'fact' : 'assessment'
  if (MARKS.has(reader.lemmaAt(group.head))) return 'fact'
  if (group.copula) return group.tense === 'past' && !on.actor && tellsWhat(reader, group) ? 'fact' : 'assessment'
  if (group.tense === 'past' || performs(reader, group, on)) return 'fact'
  if (group.passive && !on.actor) return 'fact'
  if (group.passive && FEELS.isAt(reader.words.tokens, group.head)) return 'assessment'
  return on.actor ? 'position' : 'assessment'
}

/** "I have listened": a speaker tells what he did. */
const isOwnDoing = ({ words }: Reader, { first, copula, passive }: Group): boolean =>
  !copula && !passive && lower(words.tokens, first - 1) === 'i'

const PERFORMED = wordSet('approve adopt appoint elect admit ratify designate proclaim')
/** "We approve the plan": the text is the act. */
const performs = ({ own, lemmaAt }: Reader, { tense, head }: Group, { actor }: Governed): boolean =>
  own && actor && tense === 'present' && PERFORMED.has(lemmaAt(head))

const ACTS = wordSet(
  'sign ban open close issue adopt launch ratify abolish appoint establish publish deliver send inaugurate enact lift impose suspend approve submit identify arrive depart accept reach visit travel attend host convene release arrest detain free return announce award commission dispatch found set',
)

/** A dated or checkable act of the past: "has banned", "was opened"; "set aside" and "set up" are, "set an example" is not. */
function isAct({ lemmaAt, words }: Reader, { tense, head, copula }: Group): boolean {
  if (copula || (tense !== 'past' && tense !== 'perfect')) return false
  const lemma = lemmaAt(head)
  if (lemma === 'hold') return holdsWord(words, head + 1, head + 5, TALKS)
  return ACTS.has(lemma) && (lemma !== 'set' || holdsWord(words, head + 1, head + 2, ASIDE))
}
const TALKS = wordSet('talks talk meeting meetings session consultations dialogue summit conversation')
const ASIDE = wordSet('aside up')

const CALLED_FOR = wordSet(
  'crucial essential key vital necessary indispensable imperative choice priority requirement need necessity goal objective aim policy principle must',
)
const FEELS = wordSet(
  'glad pleased happy proud grateful thankful satisfied honoured honored delighted moved touched impressed saddened shocked gratified encouraged tired',
)
const STANDING = wordSet('always never')
const ON_THE_WAY = wordSet('visit trip journey tour underway')

/** What "is" and "are" tell: a visit under way, a stance on what is called for, how a party sees itself, else a judgement. */
function whatIs(group: Group, on: Governed, reader: Reader): Kind {
  const { words } = reader
  const to = Math.min(on.end, group.head + 9)
  if (holdsWord(words, group.head + 1, to, ON_THE_WAY) && !on.nested) return 'fact'
  if (STANDING.isAt(words.tokens, group.head + 1)) return 'position'
  if (holdsWord(words, group.head + 1, Math.min(to, group.head + 6), CALLED_FOR)) return 'position'
  if (holdsWord(words, group.head + 1, group.head + 4, FEELS)) return 'assessment'
  return on.actor && on.parties.length > 1 ? 'position' : 'assessment'
}
