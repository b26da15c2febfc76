import type { WordSet } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { Reader } from './reader.ts'
import type { Governed } from './tense.ts'
import type { Group } from './verbs.ts'
import { BODY, has, lower, mark, type Words } from './words.ts'

const POLITE = wordSet('like love be say have prefer mean seem appear think hope wish argue add')

/** "would ask no fee", told of a party: what it said that it will do. */
export const isPromised = (reader: Reader, group: Group, on: Governed): boolean =>
  on.actor && !group.copula && !group.passive && !POLITE.has(reader.lemmaAt(group.head))

/** "shall", and what "will be" done: somebody undertakes it, though the subject is a thing. */
export function binds(reader: Reader, group: Group): boolean {
  const { words } = reader
  for (let at = group.first; at < group.head; at++) if (lower(words.tokens, at) === 'shall') return true
  return group.passive || takesPlace(reader, group) || isBody(words, group.first) || isNamedBody(reader)
}

const HAPPENS = wordSet('begin start commence resume reopen convene enter expire apply')
const PLACES = wordSet('place effect part force')

/** "will enter into force", "will take place", "will be ready": what whoever agreed on it brings about. */
function takesPlace({ words, lemmaAt }: Reader, { head, copula }: Group): boolean {
  const lemma = lemmaAt(head)
  if (lemma === 'take' || lemma === 'remain' || lemma === 'come') return holdsWord(words, head + 1, head + 3, PLACES)
  return HAPPENS.has(lemma) || (copula && lower(words.tokens, head + 1) === 'ready')
}

/** Whether the subject is the name of a body: "A Joint Committee, chaired by two ministers, will". */
const isNamedBody = ({ words, subject }: Reader): boolean =>
  subject !== undefined && words.jointAt.subarray(subject.first, subject.last).includes(BODY)

const TEAMS = wordSet(
  'team teams delegation delegations mission missions crew crews engineers doctors teachers specialists technicians researchers inspectors officials experts envoys',
)
const BODIES = wordSet(
  'commission committee committees council group groups board panel secretariat agency agencies authority authorities force ministry ministries subcommittee subcommittees forum dialogue mechanism bodies centre bank fund university universities institutes institute academy academies college colleges school schools hospital hospitals museum museums library libraries archives laboratory laboratories registry register office offices service services police navy navies guard corps administration administrations embassy embassies consulate consulates army armies airline airlines parliament parliaments regulator regulators railway railways',
)

/** Whether the subject that ends before a verb group is a body of those who speak: "the joint committee". */
export const isBody = (words: Words, group: number): boolean => endsWith(words, group, BODIES) || isTeam(words, group)

/** Whether the subject that ends before a verb group is people who are sent: "a team of doctors". */
export const isTeam = (words: Words, group: number): boolean => endsWith(words, group, TEAMS)

function endsWith(words: Words, group: number, nouns: WordSet): boolean {
  for (let at = group - 1; at >= Math.max(0, group - 9); at--) {
    if (mark(words, at) !== 0 || has(words, at, is.THAT | is.RELATIVE | is.MODAL | is.BE)) return false
    if (nouns.isAt(words.tokens, at)) return true
  }
  return false
}

const SCHEDULED = wordSet('scheduled planned slated set due')

/** "is hereby established", "are scheduled to begin", "takes effect": settled by those who wrote it. */
export function isSettled({ words, lemmaAt }: Reader, { first, head, tense, passive, copula }: Group): boolean {
  if (tense !== 'present') return false
  if (lemmaAt(head) === 'take') return lower(words.tokens, head + 1) === 'effect'
  for (let at = first; at < head; at++) if (lower(words.tokens, at) === 'hereby') return true
  const at = copula ? head + 1 : head
  return (passive || copula) && SCHEDULED.isAt(words.tokens, at) && has(words, at + 1, is.TO)
}
