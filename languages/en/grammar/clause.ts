import * as is from '../words/classes.ts'
import { type Boundary, CLAUSE, END, PARTICIPLE } from './boundary.ts'
import { findSubject, isSpeech, remember } from './clause-subject.ts'
import { hasCondition } from './cues.ts'
import { adjectiveComplement, type Complement, verbComplement } from './frames.ts'
import { continueList, emit, type List, readList } from './predicates.ts'
import type { At, Level, Mode, Nested, Reader } from './reader.ts'
import { isSaving } from './saving.ts'
import { actorAt } from './subject.ts'
import { byOf, type Governed, modeOf } from './tense.ts'
import { skipAdverbs } from './verb-form.ts'
import { type Group, verbGroup } from './verbs.ts'
import { has, lower } from './words.ts'

/** A clause with a subject of its own; `nested` says what it hangs on. */
export function readClause(reader: Reader, from: number, end: number, nested?: Nested): Boundary {
  const subject = findSubject(reader, from, end)
  if (!subject) return { stop: end, next: end, level: END }
  const { parties, actor, group, start } = subject
  remember(reader, subject, nested)
  const conditional = reader.conditional
  reader.conditional =
    conditional || hasCondition(reader.words, from, start) || hasCondition(reader.words, group.first, group.start)
  if (!nested) reader.front = start > from ? { first: from, last: start } : undefined
  reader.subject = actor ? undefined : { first: start, last: group.first }
  const boundary = readGroup(reader, group, { parties, actor, end, nested })
  reader.conditional = conditional
  return afterClause(reader, boundary, end, { parties, actor, nested })
}

interface After {
  readonly parties: readonly string[]
  readonly actor: boolean
  readonly nested: Nested | undefined
}

/** Goes on behind a clause: another clause, another predicate of its subject, or a participle. */
function afterClause(reader: Reader, boundary: Boundary, end: number, after: After): Boundary {
  let at = boundary
  for (let guard = 0; guard < 60 && at.next < end; guard++) {
    if (after.nested && after.nested.levels.length > 0 && at.level >= 0 && at.level < after.nested.levels.length)
      return at
    if (at.level === PARTICIPLE) at = readParticiple(reader, at.next, end, after)
    else if (at.level === CLAUSE) {
      const group = verbGroup(reader.words, at.next, end, false)
      const actor = actorAt(reader.words, at.next, end, reader.talk)
      if (!actor && group) at = readGroup(reader, group, { ...after, end })
      else return readClause(reader, at.next, end, after.nested)
    } else return at
  }
  return at
}

function readParticiple(reader: Reader, from: number, end: number, after: After): Boundary {
  const mode: Mode = { kind: 'position', by: after.parties, rule: 'en/statement', governed: false }
  return readList(reader, from, { mode, form: is.ING, to: false, end, outer: [] })
}

/** The predicates of an item whose subject stands in the lead. */
export const readPredicates = (reader: Reader, group: Group, end: number, parties: readonly string[]): Boundary =>
  readGroup(reader, group, { parties, actor: true, end, nested: undefined })

const NO_LEVELS: readonly Level[] = []

/** Reads the predicates of one subject from its verb group on. */
function readGroup(reader: Reader, group: Group, on: Governed): Boundary {
  const mode = modeOf(reader, group, on)
  const spoken = !on.nested && on.actor && on.parties.length === 1 && isSpeech(reader, group)
  if (spoken) reader.talk.speaker = on.parties
  const { form, start, head, progressive: going } = group
  const list: List = { mode, form, to: false, end: on.end, outer: on.nested?.levels ?? NO_LEVELS, clause: true, going }
  if (isSaving(reader, group, on)) {
    const saved: Mode = { kind: 'position', by: byOf(reader, on, true), rule: 'en/statement', governed: false }
    return continueList(reader, emit(reader, group.start, group.head, placeIn(list), saved), list)
  }
  if (group.passive) return readPassive(reader, group, on, list)
  if (group.copula) return readCopula(reader, group, on, list)
  return readList(reader, start, list, start, head)
}

/** The place of a predicate that is read before its list goes on. */
const placeIn = ({ mode, form, end, outer }: List): At => ({
  mode,
  form,
  end,
  levels: [...outer, { form, to: false, clause: true, count: 1 }],
})

/** "is ready to", "remains committed to", "is open". */
function readCopula(reader: Reader, group: Group, on: Governed, list: List): Boundary {
  const { mode } = list
  const at = placeIn(list)
  const own = isUnbound(reader, group.head, on.end) && !on.nested && reader.talk.speaker.length === 0
  const complement = adjectiveComplement(reader.words, reader.tables, group.head + 1, on.end)
  const first = complement
    ? reader.complement(
        reader,
        { ...at, mode: { ...gladly(mode, group, complement), by: byOf(reader, on, true) } },
        group.start,
        group.head,
        impersonal(reader, complement, on),
      )
    : emit(reader, group.start, group.head, at, own ? { ...mode, kind: 'position' } : mode)
  return continueList(reader, first, list)
}

/** "would be happy to lend": readiness, in the words of a feeling. */
const gladly = (mode: Mode, { tense }: Group, { operator }: Complement): Mode =>
  operator.id === 'en/glad' && (tense === 'will' || tense === 'would')
    ? { ...mode, kind: 'commitment', bindingness: 'willing', governed: true }
    : mode

/** "is committed to", "it was agreed that", "efforts should be made to", "was signed". */
function readPassive(reader: Reader, group: Group, on: Governed, list: List): Boundary {
  const { words } = reader
  const { mode } = list
  const at = placeIn(list)
  if (on.actor && isUnbound(reader, group.head - 1, on.end)) {
    const stance: Mode = { ...mode, kind: mode.governed ? mode.kind : 'position', rule: 'en/stance' }
    return continueList(reader, emit(reader, group.start, group.head, at, stance), list)
  }
  const agreed =
    !on.actor || lower(words.tokens, group.first - 1) === 'it' ? impersonalPassive(reader, group, on) : undefined
  if (agreed) return agreed
  const asked = askedList(reader, group, on)
  if (asked) return readList(reader, asked.at, { ...list, mode: asked.mode, form: is.BASE, to: true })
  const made = effortList(reader, group, on.end)
  if (made > 0) return readList(reader, made, { ...list, mode: { ...mode, governed: true }, form: is.BASE, to: true })
  const adjective = on.actor ? adjectiveComplement(words, reader.tables, group.head, on.end) : undefined
  const first = adjective
    ? reader.complement(reader, { ...at, mode: { ...mode, by: on.parties } }, group.start, group.head, adjective)
    : emit(reader, group.start, group.head, at, mode)
  return continueList(reader, first, list)
}

/** "It was agreed that": what the parties of the document agreed, or whoever speaks. */
function impersonalPassive(reader: Reader, group: Group, on: Governed): Boundary | undefined {
  const { words, tables, talk } = reader
  const complement = verbComplement(words, tables, reader.lemmaAt(group.head), group.head + 1, on.end, talk)
  if (!complement || (complement.frame !== 'that' && complement.frame !== 'to')) return undefined
  const by = talk.speaker.length > 0 ? talk.speaker : talk.all
  const mode: Mode = { kind: 'position', by, rule: complement.operator.id, governed: false }
  const levels = [...(on.nested?.levels ?? []), { form: group.form, to: false, clause: true, count: 1 }]
  return reader.complement(reader, { mode, form: group.form, end: on.end, levels }, group.start, group.head, complement)
}

const ASKING = new Set(['en/call-on', 'en/propose', 'en/support'])

/** "The two libraries are encouraged to": what somebody is asked to do by those who speak, in the present or in their own text. */
function askedList(reader: Reader, { head, tense }: Group, on: Governed): { mode: Mode; at: number } | undefined {
  const { words, own, tables, lemmaAt } = reader
  if (tense !== 'present' && !own) return undefined
  const lemma = lemmaAt(head)
  const rule = tables.byVerb.get(lemma)?.find(({ id }) => ASKING.has(id))?.id
  if (!rule || !has(words, head + 1, is.TO) || !has(words, skipAdverbs(words, head + 2, on.end), is.BASE))
    return undefined
  const by = byOf(reader, on, false)
  const mode: Mode =
    lemma === 'encourage' && own
      ? { kind: 'commitment', bindingness: 'support', by, rule, governed: true }
      : { kind: 'proposal', by, rule, governed: true }
  return { mode, at: head + 2 }
}

/** "efforts should be made to": the list of what the efforts are for; 0 for any other passive. */
function effortList({ words, lemmaAt }: Reader, group: Group, end: number): number {
  if (
    lemmaAt(group.head) !== 'make' ||
    !has(words, group.head + 1, is.TO) ||
    !has(words, skipAdverbs(words, group.head + 2, end), is.BASE)
  )
    return 0
  return lemmaAt(group.first - 1).startsWith('effort') ? group.head + 2 : 0
}

/** "committed to peace": an adjective operator without a verb holds a stance. */
function isUnbound(reader: Reader, head: number, end: number): boolean {
  const { words, tables } = reader
  const at = skipAdverbs(words, head + 1, end)
  return (
    at < end &&
    tables.byAdjective.at(words.tokens, at)?.id === 'en/commit' &&
    !adjectiveComplement(words, tables, head + 1, end)
  )
}

/** "It is necessary to" speaks for whoever is speaking. */
function impersonal(reader: Reader, complement: Complement, on: Governed): Complement {
  if (complement.operator.id !== 'en/need') return complement
  return {
    ...complement,
    owner: on.nested?.by.length ? on.nested.by : reader.talk.speaker.length ? reader.talk.speaker : reader.talk.all,
  }
}
