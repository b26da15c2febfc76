import type { Kind } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { worksOn } from './cues.ts'
import type { Complement } from './frames.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { At, Mode, Reader } from './reader.ts'
import { skipAdverbs } from './verb-form.ts'
import { COMMA, has, isCapital, lower, mark, nameOf, type Words } from './words.ts'

const ATTITUDES = wordSet('appreciate congratulate commend thank note acknowledge applaud praise hail recall credit')
const ACTS = wordSet('hold pay accept place see share refuse')
const POINTS = wordSet(
  'measures suggestions proposals points steps initiatives recommendations ideas priorities suggestion',
)
const FEELINGS = wordSet(
  'appreciation gratitude thanks satisfaction pleasure congratulations condolences sympathy admiration delight regret joy sympathies sorrow',
)
const IMPLEMENTS = wordSet('implementation cessation release ratification compliance conclusion completion')
const RECOGNISES = wordSet('recognise recognize value acknowledge')
const VIEWS = wordSet(
  'importance need right rights sovereignty that significance role independence principle principles necessity',
)
const WANTED = wordSet(
  'more further increased enhanced greater additional continued cooperation investment investments participation exchanges enterprises businesses products projects tourists proposals application accession expansion closer opening use work promotion',
)
const PAST_IS_DONE = wordSet('opening use work promotion participation')
const DONE = wordSet(
  'signing adoption conclusion launch launching outcomes outcome results progress visit visits establishment decision announcement fact release achievement achievements success completion ratification entry return resumption efforts contribution contributions commencement commitment support steps statement agreement',
)
const BACKED = wordSet(
  'reform reforms role efforts effort commitment cause principle principles vision position positions policy right rights path idea proposal candidature candidate sovereignty unity leadership reunification candidacy bid independence integrity centrality peace relations place world order development implementation management promotion multilateralism',
)
const NAMED_BACKING = wordSet('initiative initiatives vision outlook')
const PAST_SHARED = wordSet('history border heritage past roots culture tradition traditions')
const CONCERNS = wordSet('concern concerns objection objections opposition')
const PUTS = wordSet('put table advance float submit')
const PROPOSALS = wordSet('proposal proposals initiative suggestion')
const INVITED = wordSet('invitation invitations')
const RENEWED = wordSet(
  'arrangement arrangements agreement agreements memorandum mandate contract programme program treaty pact lease',
)
const TAKES = wordSet('take pay')
const NOTE = wordSet('note tribute heart consideration account')
const HOMAGE = wordSet('flowers wreath wreaths incense prayers condolences tribute resistance')
const OFFERS = wordSet('offer extend send give convey')
const PEOPLE = wordSet(
  'youth students scholars journalists experts teachers athletes entrepreneurs businesses companies enterprises tourists artists scientists young people farmers officials',
)

/** Where a judged operator stands. */
interface Judged {
  readonly words: Words
  readonly head: number
  readonly lemma: string
  readonly at: At
  readonly id: string
}

/**
 * The kind of a predicate whose own verb is an operator ("supports", "welcomed the signing of"): what its family says, unless the mode that
 * governs it, its tense or its object say otherwise.
 */
export function kindOf(reader: Reader, head: number, at: At, { operator, effect }: Complement): Kind {
  const { words } = reader
  const judged: Judged = { words, head, lemma: reader.lemmaAt(head), at, id: operator.id }
  return byObject(judged, byFamily(judged, governedKind(at.mode, effect.kind)))
}

/** Whether an operator is no more than a verb here: "work in the field", "are considering joining". */
export function isPlainHere(reader: Reader, head: number, at: At): boolean {
  const lemma = reader.lemmaAt(head)
  if (at.mode.rule === 'en/ongoing' && (lemma === 'consider' || lemma === 'pursue')) return true
  if (at.mode.governed && (lemma === 'advise' || (lemma === 'propose' && reader.treaty))) return true
  return lemma === 'work' && !worksOn(reader.words, head, lemma)
}

function byFamily(judged: Judged, kind: Kind): Kind {
  const { words, head, lemma, at, id } = judged
  const { mode } = at
  if (mode.governed && mode.kind !== 'position' && ATTITUDES.has(lemma)) return 'assessment'
  if (lemma === 'encourage' && urgesParty(words, head)) return 'proposal'
  if (id === 'en/welcome') return welcomes(words, head, at)
  if (lemma === 'invite') return invites(judged, kind)
  if (mode.past && ACTS.has(lemma)) return mode.kind
  if (mode.governed) return id === 'en/say' && mode.kind === 'position' ? 'fact' : kind
  if (id === 'en/say') return 'fact'
  if (lemma === 'offer' && holdsWord(words, head + 1, Math.min(at.end, head + 5), HOMAGE)) return 'fact'
  if (
    lemma === 'offer' &&
    kind === 'position' &&
    !has(words, head, is.S_FORM) &&
    !has(words, head + 1, is.PREPOSITION) &&
    !feels(words, head, at.end)
  )
    return 'commitment'
  if (id === 'en/strive' && mode.past) return 'assessment'
  if (id === 'en/commit' && has(words, head, is.PAST) && has(words, head + 1, is.TO)) return 'position'
  return id === 'en/support' ? supports(judged) : kind
}

function byObject({ words, head, lemma, at, id }: Judged, kind: Kind): Kind {
  const { end, mode } = at
  if (id === 'en/propose' && holdsWord(words, head + 1, head + 5, POINTS)) return 'fact'
  if ((id === 'en/affirm' || id === 'en/say') && feels(words, head, end)) return 'assessment'
  if (lemma === 'renew' && kind === 'position' && holdsWord(words, head + 1, Math.min(end, head + 9), RENEWED))
    return 'fact'
  if (id === 'en/affirm' && kind === 'position' && holdsWord(words, head + 1, Math.min(end, head + 5), INVITED))
    return 'proposal'
  if (stressesImportance(words, head, end)) {
    if (kind !== 'assessment' && kind !== 'position') return kind
    return kind === 'position' && stressesAction(words, head, end) ? 'proposal' : 'position'
  }
  if (lemma === 'share' && id === 'en/stance' && holdsWord(words, head + 1, head + 5, PAST_SHARED)) return 'assessment'
  if (RECOGNISES.has(lemma) && !mode.governed && !holdsWord(words, head + 1, Math.min(end, head + 6), VIEWS))
    return 'assessment'
  return kind
}

function invites({ words, head, at }: Judged, kind: Kind): Kind {
  if (at.mode.governed) return at.mode.kind
  if (kind !== 'proposal') return kind
  return invitesPeople(words, head, Math.min(at.end, head + 8)) && !at.mode.past ? 'commitment' : 'fact'
}

function supports({ words, head, lemma, at }: Judged): Kind {
  if (lemma === 'encourage') return 'commitment'
  if (at.mode.past && eachOther(words, head, at.end)) return 'assessment'
  return supportsAction(words, head, at.end) ? 'commitment' : 'position'
}

/** The mode of a verb that is no operator, by its object: "raised concerns", "offered congratulations". */
export function plainMode({ words }: Reader, head: number, lemma: string, at: At): Mode {
  if (at.mode.governed) return at.mode
  if (lemma === 'raise' && holdsWord(words, head + 1, Math.min(at.end, head + 5), CONCERNS))
    return { ...at.mode, kind: 'position' }
  if (PUTS.has(lemma) && holdsWord(words, head + 1, Math.min(at.end, head + 5), PROPOSALS))
    return { ...at.mode, kind: 'proposal' }
  if (OFFERS.has(lemma) && holdsWord(words, head + 1, Math.min(at.end, head + 5), INVITED))
    return { ...at.mode, kind: 'proposal' }
  if (TAKES.has(lemma) && holdsWord(words, head + 1, Math.min(at.end, head + 4), NOTE))
    return { ...at.mode, kind: 'assessment' }
  if (OFFERS.has(lemma) && feels(words, head, at.end)) return { ...at.mode, kind: 'assessment' }
  return at.mode
}

/** Under "will" or "agreed to", asking others stays a proposal and the rest is an undertaking. */
export function governedKind(mode: Mode, kind: Kind): Kind {
  if (!mode.governed) return kind
  if (mode.kind === 'position') return 'position'
  if (mode.kind === 'assessment' && mode.past) return 'assessment'
  if (mode.kind === 'commitment' && (kind !== 'proposal' || mode.bindingness === 'exploratory')) return 'commitment'
  return mode.kind === 'proposal' ? 'proposal' : kind
}

/** Whether people are invited to a programme of one's own, and not a leader or a state. */
export const invitesPeople = (words: Words, head: number, to: number): boolean => holdsWord(words, head + 1, to, PEOPLE)

/** "encouraged Nauru to ratify": a state is asked. */
function urgesParty(words: Words, head: number): boolean {
  const at = has(words, head + 1, is.DETERMINER) ? head + 2 : head + 1
  const name = nameOf(words, at)
  if (has(words, at, is.ACTOR) && isCapital(words, at)) return true
  return (name?.type === 'party' || name?.type === 'organisation') && has(words, name.last, is.TO)
}

const eachOther = (words: Words, head: number, end: number): boolean =>
  head + 2 < end && lower(words.tokens, head + 1) === 'each' && lower(words.tokens, head + 2) === 'other'

const feels = (words: Words, head: number, end: number): boolean =>
  holdsWord(words, head + 1, Math.min(end, head + 6), FEELINGS)

const IMPORTANCE = wordSet('importance')
const stressesImportance = (words: Words, head: number, end: number): boolean =>
  holdsWord(words, head + 1, Math.min(end, head + 5), IMPORTANCE)

/** "the importance of the full implementation": an act, though a noun. */
function stressesAction(words: Words, head: number, end: number): boolean {
  for (let i = head + 1; i < Math.min(end, head + 14); i++) {
    if (IMPLEMENTS.isAt(words.tokens, i) && !has(words, i - 1, is.PREPOSITION)) return true
  }
  return false
}

/** Past "President" and "Prime Minister". */
function behindTitle(words: Words, i: number): number {
  let at = i
  while (has(words, at, is.ACTOR) && isCapital(words, at)) at++
  return lower(words.tokens, at) === 'prime' ? behindTitle(words, at + 1) : at
}

/** What is asked for is an undertaking to let it come; what has come is judged. */
function welcomes(words: Words, head: number, at: At): Kind {
  if (at.mode.past && !at.mode.governed && words.nameAt[behindTitle(words, head + 1)]! > 0) return 'fact'
  for (let i = head + 1; i < Math.min(at.end, head + 6); i++) {
    if (DONE.isAt(words.tokens, i)) return 'assessment'
    if (WANTED.isAt(words.tokens, i))
      return at.mode.past && PAST_IS_DONE.isAt(words.tokens, i) ? 'assessment' : 'commitment'
    if (has(words, i, is.PREPOSITION)) break
  }
  return at.mode.governed && at.mode.kind === 'commitment' ? 'commitment' : 'assessment'
}

/** Whether "supports" needs the supporter's own act: an opening, an accession, exchanges; not a role, a cause, a principle. */
function supportsAction(words: Words, head: number, end: number): boolean {
  if (backsParty(words, head)) return false
  for (let i = head + 1; i < Math.min(end, head + 9); i++) {
    const word = lower(words.tokens, i)
    if (word === 'initiatives' && has(words, head + 1, is.DETERMINER)) return false
    if (BACKED.has(word) || (isCapital(words, i) && NAMED_BACKING.has(word))) return false
    if (word === 'in' && has(words, skipAdverbs(words, i + 1, end), is.ING)) return false
    if (has(words, i, is.PREPOSITION | is.TO) || mark(words, i) === COMMA) return true
  }
  return true
}

/** "supports Nauru as host", "supports Nauru in its work", "supports a strong Nauru". */
function backsParty(words: Words, head: number): boolean {
  const name = nameOf(words, head + 1)
  if (name) return AS_OR_IN.isAt(words.tokens, name.last)
  if (!A.isAt(words.tokens, head + 1)) return false
  for (let i = head + 2; i < head + 9; i++) {
    if (words.nameAt[i]! > 0) return true
    if (has(words, i, is.PREPOSITION)) return false
  }
  return false
}

const AS_OR_IN = wordSet('as in')
const A = wordSet('a an')
