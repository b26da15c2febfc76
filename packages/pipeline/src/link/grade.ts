import { BINDINGNESS, type Bindingness, type Due } from '../model/index.ts'
import type { Linkable, Word } from './terms.ts'

export const LINK_RELATIONS = ['same', 'reworded', 'stronger', 'weaker', 'narrower', 'wider', 'follow-up'] as const
/** What the later provision is beside the earlier one. */
export type LinkRelation = (typeof LINK_RELATIONS)[number]

/**
 * What can make a relation: a step from asking to doing, a degree, a deadline, a number, a word of force, more or less of it, other
 * words; between languages also who speaks and what is named.
 */
export const REASONS = ['kind', 'bindingness', 'due', 'number', 'force', 'scope', 'words', 'by', 'name'] as const

/** What made a relation so, in the words of the earlier and of the later provision; absent where nothing stands. */
export interface Reason {
  readonly of: (typeof REASONS)[number]
  readonly earlier?: string
  readonly later?: string
}

export interface Grade {
  readonly relation: LinkRelation
  readonly reasons: readonly Reason[]
}

export interface Graded {
  readonly provision: Linkable
  readonly words: readonly Word[]
  /** ISO 8601 day of its document, where it is known. */
  readonly date?: string | undefined
}

/** What the later of two linked provisions is beside the earlier. */
export function grade(earlier: Graded, later: Graded): Grade {
  const words = wordChange(earlier.words, later.words)
  const step = stepTaken(earlier, later)
  if (step) return { relation: 'follow-up', reasons: [step, ...words] }
  const shift = shiftOf(earlier, later)
  if (shift) return { relation: shift.relation, reasons: [shift.reason, ...words] }
  return { relation: words.length === 0 ? 'same' : 'reworded', reasons: words }
}

/** A stance; what one side asks or is willing to do; what is undertaken; what is reported. */
function stepOf({ kind, bindingness, by }: Linkable): number {
  if (kind === 'proposal') return 1
  if (kind === 'commitment') return bindingness === 'willing' && by.length === 1 ? 1 : 2
  return kind === 'position' ? 0 : 3
}

function stepTaken(earlier: Graded, later: Graded): Reason | undefined {
  const [a, b] = [earlier.provision, later.provision]
  const from = stepOf(a)
  const to = stepOf(b)
  const joined = to === 2 && b.by.length > a.by.length && from <= 2
  const reached = to > from && (from > 0 || to === 3)
  const another = a.kind === 'fact' && b.kind === 'fact' && areApart(earlier.date, later.date)
  return joined || reached || another ? { of: 'kind', earlier: described(a), later: described(b) } : undefined
}

/** Whether two days are so far apart that what is reported of them is not one event: another month, or none known. */
const areApart = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.slice(0, 7) !== b.slice(0, 7)

const described = ({ kind, bindingness, by }: Linkable): string =>
  [[kind, bindingness].filter(Boolean).join(', '), by.join(', ')].filter(Boolean).join(' of ')

interface Shift {
  readonly relation: LinkRelation
  readonly reason: Reason
}

const shift = (stronger: boolean, reason: Reason): Shift => ({ relation: stronger ? 'stronger' : 'weaker', reason })
const isPlanned = ({ kind }: Linkable): boolean => kind === 'commitment' || kind === 'proposal'

function shiftOf({ provision: a, words: wa }: Graded, { provision: b, words: wb }: Graded): Shift | undefined {
  const [dropped, added] = differences(wa, wb)
  const planned = isPlanned(a) && isPlanned(b)
  return (
    (planned ? dueShift(a.due, b.due) : undefined) ??
    (dropped.length + added.length <= FEW ? forceShift(wa, wb) : undefined) ??
    numberShift(wa, wb) ??
    bindingShift(a.bindingness, b.bindingness) ??
    scopeShift(dropped, added, wa, wb)
  )
}

/** Other changes beside which a word of force still decides. */
const FEW = 2
const DUE_ORDER = ['date', 'recurring', 'soft', 'event'] as const

function dueShift(a: Due | undefined, b: Due | undefined): Shift | undefined {
  const ra = a ? DUE_ORDER.indexOf(a.kind) : DUE_ORDER.length
  const rb = b ? DUE_ORDER.indexOf(b.kind) : DUE_ORDER.length
  const reason: Reason = { of: 'due', ...(a ? { earlier: a.raw } : {}), ...(b ? { later: b.raw } : {}) }
  return ra === rb ? undefined : shift(rb < ra, reason)
}

function bindingShift(a: Bindingness | undefined, b: Bindingness | undefined): Shift | undefined {
  if (!a || !b || a === b) return undefined
  return shift(BINDINGNESS.indexOf(b) < BINDINGNESS.indexOf(a), { of: 'bindingness', earlier: a, later: b })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const texts = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')
const withForce = (words: readonly Word[]): readonly Word[] => words.filter(({ force }) => force !== 0)

function forceShift(a: readonly Word[], b: readonly Word[]): Shift | undefined {
  const [fa, fb] = [withForce(a), withForce(b)]
  const change = sum(fb.map(({ force }) => force)) - sum(fa.map(({ force }) => force))
  return change === 0 ? undefined : shift(change > 0, reasonOf('force', fa, fb))
}

/** A number of things; ordinals and years name, and do not count. */
const withNumber = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ number, text }) => number && /^\d{1,3}$/.test(text))

function numberShift(a: readonly Word[], b: readonly Word[]): Shift | undefined {
  const [na, nb] = [withNumber(a), withNumber(b)]
  return na.length > 0 === nb.length > 0 ? undefined : shift(nb.length > 0, reasonOf('number', na, nb))
}

function reasonOf(of: Reason['of'], a: readonly Word[], b: readonly Word[]): Reason {
  return { of, ...(a.length > 0 ? { earlier: texts(a) } : {}), ...(b.length > 0 ? { later: texts(b) } : {}) }
}

/** Of two that begin alike, the one that only leaves words out is narrower, the one that only adds some is wider. */
function scopeShift(
  dropped: readonly Word[],
  added: readonly Word[],
  a: readonly Word[],
  b: readonly Word[],
): Shift | undefined {
  if (firstId(a) !== firstId(b)) return undefined
  const reason = reasonOf('scope', dropped, added)
  if (dropped.length >= MUCH && added.length === 0) return { relation: 'narrower', reason }
  return added.length >= MUCH && dropped.length === 0 ? { relation: 'wider', reason } : undefined
}

/** Content words that make more than another way of saying it. */
const MUCH = 2
const firstId = (words: readonly Word[]): number | undefined => words.find(({ weight }) => weight > 0)?.id

type Differences = readonly [dropped: readonly Word[], added: readonly Word[]]

/** Content words of either that the other does not have. */
const differences = (a: readonly Word[], b: readonly Word[]): Differences => [without(a, b), without(b, a)]

function without(some: readonly Word[], others: readonly Word[]): readonly Word[] {
  const ids = new Set(others.map(({ id }) => id))
  return some.filter(({ id, weight }) => weight > 0 && !ids.has(id))
}

function wordChange(a: readonly Word[], b: readonly Word[]): readonly Reason[] {
  const [dropped, added] = differences(a, b)
  if (dropped.length > 0 || added.length > 0) return [reasonOf('words', dropped, added)]
  return isSpokenAlike(a, b) ? [] : [{ of: 'words', earlier: texts(a), later: texts(b) }]
}

const isSpokenAlike = (a: readonly Word[], b: readonly Word[]): boolean => spoken(a) === spoken(b)
const spoken = (words: readonly Word[]): string => texts(words.filter(({ silent }) => !silent))
