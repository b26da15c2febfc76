import type { Range, Sentence } from '@servanda/pipeline'
import { findSubject } from './clause-subject.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { Mode, Reader } from './reader.ts'
import { actorAt, type Subject } from './subject.ts'
import { binds } from './undertaking.ts'
import { type Group, verbGroup } from './verbs.ts'
import { mark, type Words } from './words.ts'

/** What a lead sentence leaves for the items that hang on it. */
export interface OpenList {
  /** What governs the items that are verbs without a subject; none behind "They:". */
  readonly mode?: Mode
  /** Of whom the lead speaks, for items that tell what they did: "- rejected ...". */
  readonly by: readonly string[]
  /** The subject of the lead, where it is a thing, as a range of tokens. */
  readonly subject?: Range
}

/** The mode that a lead sentence leaves open: its last operator or modal, where nothing stands behind it. */
export function openList(reader: Reader, sentence: Sentence): OpenList | undefined {
  const { words, talk } = reader
  for (let at = sentence.words; at < sentence.last; at++) {
    const actor = actorAt(words, at, sentence.last, talk)
    const group = actor && verbGroup(words, actor.behind, sentence.last, true)
    if (actor && group) return { ...actorsList(reader, actor, group), by: actor.parties }
    if (actor && isLast(words, actor.behind, sentence.last)) return { by: actor.parties }
  }
  return bodysList(reader, sentence) ?? worksList(reader, sentence)
}

/** "Joint activities in this field comprise:", in a text of the parties' own: what they undertake, as nouns. */
function worksList({ words, own, talk, lemmaAt }: Reader, { words: from, last }: Sentence): OpenList | undefined {
  if (!own) return undefined
  let works = false
  for (let at = from; at < last; at++) {
    works ||= WORKS.isAt(words.tokens, at)
    if (works && COMPRISES.has(lemmaAt(at)) && isLast(words, at + 1, last))
      return { mode: { ...FIRM, by: talk.all }, by: talk.all }
  }
  return undefined
}

const WORKS = wordSet('activities projects measures actions priorities steps tasks activity initiatives deliverables')
const COMPRISES = wordSet('comprise include cover encompass')

/** "In this context, they:": nothing but marks behind an actor. */
function isLast(words: Words, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (mark(words, at) === 0) return false
  return true
}

/** "The Commission shall:": the parties act through their body. */
function bodysList(reader: Reader, { words: from, last }: Sentence): OpenList | undefined {
  const subject = findSubject(reader, from, last)
  if (!subject || subject.group.tense !== 'will' || !binds(reader, subject.group)) return undefined
  const mode: Mode = { ...FIRM, by: reader.talk.all }
  return { mode, by: mode.by, subject: { first: subject.start, last: subject.group.first } }
}

const REACHES = wordSet('reach come arrive')
const ACCORD = wordSet('agreement consensus understanding understandings unanimity identity views conclusions')

const FIRM = { kind: 'commitment', bindingness: 'firm', rule: 'en/will', governed: true } as const

function actorsList(reader: Reader, { parties }: Subject, { tense, head }: Group): Pick<OpenList, 'mode'> {
  if (tense === 'will') return { mode: { ...FIRM, by: parties } }
  const { speaker } = reader.talk
  if (tense === 'should')
    return { mode: { kind: 'proposal', by: speaker.length ? speaker : parties, rule: 'en/should', governed: true } }
  if (REACHES.has(reader.lemmaAt(head)) && holdsWord(reader.words, head + 1, head + 6, ACCORD))
    return { mode: { ...FIRM, by: parties, rule: 'en/agree' } }
  for (const { id, frames } of reader.tables.byVerb.get(reader.lemmaAt(head)) ?? []) {
    const effect = frames.to ?? frames['object-to'] ?? frames['prep-ing']
    if (!effect) continue
    const { kind, bindingness } = effect
    return { mode: { kind, by: parties, rule: id, governed: true, ...(bindingness ? { bindingness } : {}) } }
  }
  return {}
}
