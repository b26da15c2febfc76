import type { Kind } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { type Boundary, END } from './boundary.ts'
import { worksOn } from './cues.ts'
import type { Complement } from './frames.ts'
import { governedKind, invitesPeople } from './judgement.ts'
import { wordSet } from './nearby.ts'
import { emit, modeStrength, readList } from './predicates.ts'
import type { At, Mode, Reader } from './reader.ts'
import { skipAdverbs } from './verb-form.ts'
import { COMMA, has, mark, type Words } from './words.ts'

/** Reads the list or clause that an operator governs. */
export function readComplement(reader: Reader, at: At, first: number, head: number, complement: Complement): Boundary {
  reader.depth++
  const result =
    complement.frame === 'that'
      ? readThat(reader, at, first, head, complement)
      : readGoverned(reader, at, first, head, complement)
  reader.depth--
  return result
}

function readGoverned(reader: Reader, at: At, first: number, head: number, complement: Complement): Boundary {
  const { frame, effect, operator } = complement
  const own = effect.own || ownsFirst(operator.id, frame, reader.lemmaAt(head))
  const list = {
    mode: modeOfComplement(reader, at, head, complement),
    form: frame === 'to' || frame === 'object-to' ? is.BASE : is.ING,
    to: frame === 'to' || frame === 'to-ing' || frame === 'object-to',
    end: at.end,
    outer: at.levels,
  }
  return readList(reader, complement.at, list, own ? first : undefined)
}

/** What an operator makes of the predicates that it governs. */
function modeOfComplement(
  reader: Reader,
  at: At,
  head: number,
  { operator, frame, effect, owner, at: first }: Complement,
): Mode {
  const { words, tables } = reader
  const by = owner?.length ? owner : at.mode.by
  const lemma = reader.lemmaAt(head)
  const rule = operator.id
  if (rule === 'en/glad') return { ...at.mode, by, kind: at.mode.governed ? at.mode.kind : 'assessment', rule }
  if (at.mode.past && rule === 'en/strive' && tables.byVerb.get(lemma)?.includes(operator)) {
    return { kind: 'assessment', by, rule, governed: true, past: true }
  }
  const people = lemma === 'invite' && by.length === 1 && invitesPeople(words, head, first)
  const isState =
    rule === 'en/need' && frame === 'prep-ing' && STATES.isAt(words.tokens, skipAdverbs(words, first, at.end))
  const kind: Kind = people ? 'commitment' : isState ? 'position' : governedKind(at.mode, effect.kind)
  if (kind !== 'commitment') return { kind, by, rule, governed: true }
  const together = lemma === 'work' && !worksOn(words, head, lemma)
  return {
    kind,
    by,
    rule,
    governed: true,
    bindingness: modeStrength(at.mode, together ? 'firm' : (effect.bindingness ?? 'firm')),
  }
}

const STATES = wordSet(
  'maintaining safeguarding upholding respecting ensuring preserving keeping protecting having being',
)
const NOTES = wordSet('note observe recognise recognize acknowledge')
const ASKS: ReadonlySet<Kind> = new Set(['commitment', 'proposal'])
const PERFORMS = wordSet('reaffirm reiterate affirm recognise recognize acknowledge confirm underline underscore')

/** "welcomes Peru to hold": the first span begins at the operator. */
const ownsFirst = (id: string, frame: string, lemma: string): boolean =>
  frame === 'object-to' && (id === 'en/welcome' || lemma === 'invite')

/** A clause behind "that": its own verb decides; the operator says what it is where the verb does not. */
function readThat(reader: Reader, at: At, first: number, head: number, complement: Complement): Boundary {
  const { operator, effect } = complement
  const nested = {
    operator: operator.id,
    kind: effect.kind,
    by: at.mode.by,
    reports: operator.reports === true,
    levels: at.levels,
  }
  if (effect.own) return readBelief(reader, at, first, head, complement)
  const clauses = thatClauses(reader.words, complement.at, at.end)
  let result: Boundary = { stop: at.end, next: at.end, level: END }
  const before = reader.found.length
  for (const [from, end] of clauses) result = reader.clause(reader, from, end, nested)
  const inner = reader.found.slice(before)
  const lemma = reader.lemmaAt(head)
  if (inner.length > 0 && NOTES.has(lemma) && inner.every(({ kind }) => !ASKS.has(kind))) {
    const kind = inner.some((one) => one.kind === 'position') ? 'position' : 'assessment'
    const last = Math.max(...inner.map((one) => one.last))
    reader.found.splice(before, inner.length, { ...inner[0]!, first, last, kind, by: at.mode.by, rule: operator.id })
    return result
  }
  if (inner.length === 1 && PERFORMS.has(lemma) && inner[0]!.kind !== 'commitment' && inner[0]!.kind !== 'proposal') {
    reader.found.splice(before, 1, { ...inner[0]!, first, kind: 'position', by: at.mode.by, rule: operator.id })
  }
  return reader.found.length > before
    ? result
    : emit(reader, first, head, at, { ...at.mode, kind: effect.kind, rule: operator.id })
}

/** "believes that": a list of what will be is one position each; else the belief is one with its verb. */
function readBelief(reader: Reader, at: At, first: number, head: number, complement: Complement): Boundary {
  const { words, found } = reader
  const { operator, effect } = complement
  const kind = at.mode.governed ? at.mode.kind : effect.kind
  const mode: Mode = { ...at.mode, kind, rule: operator.id }
  const clauses = thatClauses(words, complement.at, at.end)
  const before = found.length
  if (clauses.length > 1) {
    found.push({ first, last: clauses[0]![1], head, kind, by: mode.by, rule: operator.id })
    for (const [from, last] of clauses.slice(1))
      found.push({ first: from, last, head: from, kind, by: mode.by, rule: operator.id })
    return { stop: at.end, next: at.end, level: END }
  }
  const result = reader.clause(reader, complement.at, at.end, {
    operator: operator.id,
    kind,
    by: mode.by,
    reports: false,
    levels: at.levels,
  })
  const inner = found.splice(before)
  const last = inner.at(-1)?.last ?? at.end
  if (inner.length > 1)
    for (const one of inner)
      found.push({
        ...one,
        kind: one.kind === 'commitment' ? one.kind : kind,
        by: one.kind === 'commitment' ? one.by : mode.by,
        rule: operator.id,
      })
  else found.push({ first, last, head, kind, by: mode.by, rule: operator.id })
  return result
}

/** "that A, that B and that C": the ranges of each. */
function thatClauses(words: Words, from: number, end: number): (readonly [number, number])[] {
  const cuts: [number, number][] = []
  let first = from
  for (let at = from; at < end; at++) {
    const comma = mark(words, at) === COMMA
    let next = comma ? at + 1 : at
    if (has(words, next, is.AND)) next++
    if (next > at && has(words, next, is.THAT) && !has(words, next + 1, is.MODAL | is.BE)) {
      cuts.push([first, at])
      first = next + 1
      at = next
    }
  }
  cuts.push([first, end])
  return cuts
}
