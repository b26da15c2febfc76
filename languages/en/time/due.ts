import { type Due, dayBefore, type Interval, iso, parseDay, type Range, type Tokens } from '@servanda/pipeline'
import { anchoredAt, isOwnDay, lengthAt } from './length.ts'
import { isRange, periodAt, yearAt } from './period.ts'
import { clauseEnd, phraseAt } from './phrase.ts'
import { type Dated, lengthOf, type Reading, readingOf, stands } from './reading.ts'
import { repeatAt } from './repeat.ts'
import { beginsTime, nextDate, timeRoles } from './roles.ts'
import { MONTHS } from './words.ts'

/** A time expression in a range of tokens. */
interface Expression {
  readonly first: number
  readonly last: number
  readonly kind: Due['kind']
  readonly interval?: Interval
  /** Whether a date only begins it: "starting in 2027". */
  readonly begins?: boolean
}

/** What a range of tokens says about when; undefined where it says nothing. */
export type DueReader = (range: Range) => Due | undefined

/** A reader of times in a text, resolved against the document's date; tokens of names are none. */
export function dueReader(tokens: Tokens, date: string | undefined, isNamed: (i: number) => boolean): DueReader {
  const reading = readingOf(tokens, parseDay(date))
  return (range) => {
    reading.end = range.last
    const best = bestIn(reading, range, isNamed)
    if (!best) return undefined
    const start = tokens.start[best.first]!
    const end = tokens.end[best.last - 1]!
    return { start, end, raw: tokens.text.slice(start, end), kind: best.kind, ...best.interval }
  }
}

function bestIn(reading: Reading, { first, last }: Range, isNamed: (i: number) => boolean): Expression | undefined {
  let best: Expression | undefined
  /** Behind the clause of an event, which may hold the day that it falls on. */
  let clause = 0
  const { tokens } = reading
  const roles = timeRoles(tokens)
  let calendar = first
  for (let i = first; i < last; i++) {
    if (!beginsTime(tokens, roles, i) || isNamed(i)) continue
    calendar = nextDate(tokens, roles, Math.max(i, calendar), last)
    const dated = calendar < last && calendar - i < REACH
    const found = repeatAt(reading, i) ?? (dated ? dateAt(reading, i) : undefined) ?? phraseAt(reading, i)
    if (!found || (i < clause && found.kind !== 'date')) continue
    if (isBetter(found, best)) best = found
    if (found.kind === 'event') clause = found.last
    else i = found.last - 1
  }
  return best
}

/** How far behind its first word the calendar word or number of a date may stand, in tokens. */
const REACH = 20

const ORDER: readonly Due['kind'][] = ['date', 'soft', 'recurring', 'event']
/** A date says more than "soon", "each spring" more than "starting in 2027"; of equal kinds the first stands. */
const isBetter = (found: Expression, best: Expression | undefined): boolean => {
  if (best === undefined) return true
  if (best.kind === 'recurring' && found.begins) return false
  if (found.kind === 'recurring' && best.begins) return true
  return ORDER.indexOf(found.kind) < ORDER.indexOf(best.kind)
}

/** How the words in front of a period bind it: up to its end, up to its first day, or anywhere within. */
type Binding = 'by' | 'before' | 'from' | 'within' | ''

const split = (phrases: string): string[][] => phrases.split(', ').map((phrase) => phrase.split(' '))
const PREPOSITIONS: readonly (readonly [Binding, readonly (readonly string[])[]])[] = [
  ['by', split('no later than, not later than, at the latest by, not beyond, up to, by, until, till, through')],
  ['before', split('prior to, ahead of, before')],
  [
    'from',
    split(
      'with effect from, as from, as of, starting from, starting in, starting on, beginning from, beginning in, beginning on, starting, beginning, from',
    ),
  ],
  [
    'within',
    split(
      'in the course of, over the course of, during the course of, for the whole of, in, within, during, over, for, throughout, on, at, between, around',
    ),
  ],
]

interface Preposition {
  readonly binding: Binding
  readonly phrase: readonly string[]
}

/** Prepositions by their first word, in their order. */
const BY_FIRST: ReadonlyMap<string, readonly Preposition[]> = Map.groupBy(
  PREPOSITIONS.flatMap(([binding, phrases]) => phrases.map((phrase): Preposition => ({ binding, phrase }))),
  ({ phrase: [first = ''] }) => first,
)

function prepositionAt(reading: Reading, at: number): { readonly binding: Binding; readonly last: number } {
  for (const { binding, phrase } of BY_FIRST.get(reading.word(at)) ?? [])
    if (stands(reading, at, phrase)) return { binding, last: at + phrase.length }
  return { binding: '', last: at }
}

function dateAt(reading: Reading, first: number): Expression | undefined {
  const { binding, last: at } = prepositionAt(reading, first)
  const word = at > first ? reading.word(at - 1) : ''
  const anchored = anchoredAt(reading, at, word)
  if (anchored) return { first, last: clauseEnd(reading, anchored), kind: 'event' }
  const found = lengthAt(reading, at, word) ?? boundAt(reading, at, binding)
  if (!found || isOver(reading, found.interval)) return undefined
  if (word === 'for' && isRunning(reading, found.interval)) return undefined
  const tail = lengthOf(reading, found.last, [['at', 'the', 'latest']])
  return {
    first,
    last: found.last + tail,
    kind: 'date',
    interval: found.interval,
    begins: BEGINS.has(reading.word(first)),
  }
}

const BEGINS: ReadonlySet<string> = new Set(['starting', 'beginning'])

/** What lies wholly before the document looks back. */
const isOver = (reading: Reading, interval: Interval): boolean =>
  reading.today !== undefined && interval.to < iso(reading.today)

/** A period under way behind "for" is that of a plan: "the programme for 2023 to 2027". */
const isRunning = (reading: Reading, interval: Interval): boolean =>
  reading.today !== undefined && interval.from < iso(reading.today)

const END_OF = split('the end of, the close of, end of, end -, the conclusion of')
const MIDDLE_OF = split('the middle of, mid -')
const START_OF = split('the beginning of, the start of, the turn of')

/** A period with what binds it: "by the end of 2026", "before July", "on the date of signing". */
function boundAt(reading: Reading, at: number, binding: Binding): Dated | undefined {
  const own = ownDay(reading, at) ?? decadeOrYear(reading, at, binding)
  if (own) return own
  const end = lengthOf(reading, at, END_OF)
  const middle = end ? 0 : lengthOf(reading, at, MIDDLE_OF)
  const start = end || middle ? 0 : lengthOf(reading, at, START_OF)
  const period =
    middle && binding !== 'by' && reading.word(at) === 'mid'
      ? periodAt(reading, at)
      : periodAt(reading, at + (end || middle || start))
  if (!period || (binding === '' && !end && !speaksAlone(reading, at))) return undefined
  const to = binding === 'from' ? rangeEnd(reading, period) : undefined
  if (to) return { last: to.last, interval: { from: period.interval.from, to: to.interval.to } }
  const whole = middle && binding === 'by' ? firstHalf(period) : period
  return end || binding === 'by' ? upTo(reading, whole) : binding === 'before' ? upToFirst(reading, period) : period
}

/** "from May 2026 to June 2027". */
function rangeEnd(reading: Reading, period: Dated): Dated | undefined {
  const { word } = reading
  if (!isRange(word(period.last)) && word(period.last) !== 'until' && word(period.last) !== 'through') return undefined
  return periodAt(reading, period.last + 1)
}

/** Words that say when without a preposition; a bare year or month does not. */
const speaksAlone = (reading: Reading, at: number): boolean => {
  const word = reading.word(at)
  if (MONTHS.has(word)) return yearAt(reading, at + 1) > 0 || reading.isNumber(at + 1)
  return !reading.isNumber(at) && word !== 'the' && word !== 'period' && word !== 'years'
}

function upTo({ today }: Reading, { last, interval: { from, to } }: Dated): Dated {
  return { last, interval: { from: today ? iso(today) : from, to } }
}

function upToFirst({ today }: Reading, { last, interval }: Dated): Dated {
  const to = interval.from === interval.to ? interval.to : iso(dayBefore(parseDay(interval.from)!))
  return { last, interval: { from: today && iso(today) <= to ? iso(today) : to, to } }
}

/** Up to the middle of a period of whole months: of a year its June, of a month its fifteenth day. */
function firstHalf({ last, interval: { from, to } }: Dated): Dated {
  const day = parseDay(to)!
  const isYear = from.slice(5, 7) === '01' && day.month === 12
  return { last, interval: { from, to: iso(isYear ? { ...day, month: 6, day: 30 } : { ...day, day: 15 }) } }
}

/** "today", "on the date of signing": the document's own day. */
function ownDay(reading: Reading, at: number): Dated | undefined {
  const { today, word } = reading
  const isToday = word(at) === 'today' || word(at) === 'tonight'
  const isSigning = word(at) === 'the' && word(at + 1) === 'date' && word(at + 2) === 'of' && isOwnDay(reading, at + 3)
  if (!today || !(isToday || isSigning)) return undefined
  return { last: isToday ? at + 1 : at + 4, interval: { from: iso(today), to: iso(today) } }
}

const THE_YEAR = split('the year, the current year, the calendar year')
const END_OF_YEAR = split(
  "the end of the year, the end of year, end of year, year - end, year 's end, the year 's end, the year - end, this year is out",
)
const END_OF_DECADE = split('the end of the decade, the end of this decade, the decade is out')

/** "within the year", "by year-end", "by the end of the decade", whose last year ends in 0. */
function decadeOrYear(reading: Reading, at: number, binding: Binding): Dated | undefined {
  const { today } = reading
  if (!today || binding === '') return undefined
  const decade = lengthOf(reading, at, END_OF_DECADE)
  const to = (year: number): Interval => ({ from: iso(today), to: iso({ year, month: 12, day: 31 }) })
  if (decade) return { last: at + decade, interval: to(Math.ceil(today.year / 10) * 10) }
  const end = lengthOf(reading, at, END_OF_YEAR)
  if (end) return { last: at + end, interval: to(today.year) }
  const whole =
    reading.word(at - 1) === 'within' || reading.word(at - 1) === 'during' ? lengthOf(reading, at, THE_YEAR) : 0
  if (!whole) return undefined
  return { last: at + whole, interval: { ...to(today.year), from: iso({ year: today.year, month: 1, day: 1 }) } }
}

const TRIGGERS = new Set([
  'if',
  'when',
  'once',
  'after',
  'upon',
  'whenever',
  'should',
  'at',
  'until',
  'pending',
  'following',
])

/** What stands in front of a subject and says when: "Upon the entry into force of this Agreement,". */
export function triggerIn(tokens: Tokens, { first, last }: Range): Due | undefined {
  const word = (i: number): string => tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
  if (!TRIGGERS.has(word(first)) || (word(first) === 'at' && word(first + 2) !== 'request')) return undefined
  let behind = last
  while (behind > first && word(behind - 1) === ',') behind--
  const start = tokens.start[first]!
  const end = tokens.end[behind - 1]!
  return { start, end, raw: tokens.text.slice(start, end), kind: 'event' }
}
