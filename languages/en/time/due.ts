import { CAPITAL, type Due, NUMBER, type Tokens, WORD } from '@servanda/pipeline'
import { type Day, type Interval, iso, lastDay, later, months, parseDay, type Unit } from './calendar.ts'
import { EARLY_NAMES, MONTHS, NUMBERS, ORDINALS, PHRASES, UNITS } from './words.ts'

/** A word in lower case where the lexicon holds it; numbers and marks as they stand. */
function wordAt(tokens: Tokens, i: number): string {
  const id = tokens.word[i]!
  if (id > 0) return tokens.words[id]!
  return tokens.kind[i] === WORD ? '?' : tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
}

/** A time expression in a range of tokens. */
interface Expression {
  readonly first: number
  readonly last: number
  readonly kind: Due['kind']
  readonly interval?: Interval
}

interface Reading {
  readonly word: (i: number) => string
  readonly isNumber: (i: number) => boolean
  readonly end: number
  /** Whether a capitalised word stands there: the year belongs to a name. */
  readonly isName: (i: number) => boolean
  readonly today: Day | undefined
}

/** What a range of tokens says about when, resolved against the document's date; undefined where it says nothing. */
export function dueIn(
  tokens: Tokens,
  range: { readonly first: number; readonly last: number },
  date: string | undefined,
  isNamed: (i: number) => boolean,
): Due | undefined {
  const word = (i: number): string => (i >= range.last ? '' : wordAt(tokens, i))
  const reading: Reading = {
    word,
    isNumber: (i) => i < range.last && tokens.kind[i] === NUMBER,
    end: range.last,
    isName: (i) => i < range.last && tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0,
    today: parseDay(date),
  }
  let best: Expression | undefined
  for (let i = range.first; i < range.last; i++) {
    if (!mayBegin(tokens, i) || isNamed(i)) continue
    const found = dateAt(reading, i) ?? phraseAt(reading, i)
    if (found && isBetter(found, best)) best = found
    if (found) i = found.last - 1
  }
  if (!best) return undefined
  const start = tokens.start[best.first]!
  const end = tokens.end[best.last - 1]!
  return { start, end, raw: tokens.text.slice(start, end), kind: best.kind, ...best.interval }
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
export function triggerIn(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
): Due | undefined {
  const word = (i: number): string => tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
  if (!TRIGGERS.has(word(first)) || (word(first) === 'at' && word(first + 2) !== 'request')) return undefined
  let behind = last
  while (behind > first && word(behind - 1) === ',') behind--
  const start = tokens.start[first]!
  const end = tokens.end[behind - 1]!
  return { start, end, raw: tokens.text.slice(start, end), kind: 'event' }
}

/** Words that a time expression begins with. */
const beginnings = (): ReadonlySet<string> => new Set([...PHRASES.keys(), ...BEFORE, ...MONTHS.keys()])

const starts = new WeakMap<readonly string[], Uint8Array>()
/** Whether a time expression may begin with the word at a token; asked once for each word of a lexicon. */
function mayBegin({ words, word }: Tokens, i: number): boolean {
  let known = starts.get(words)
  if (!known) {
    const begin = beginnings()
    known = Uint8Array.from(words, (one) => (begin.has(one) ? 1 : 0))
    starts.set(words, known)
  }
  return known[word[i]!] === 1
}

const ORDER: readonly Due['kind'][] = ['date', 'soft', 'recurring', 'event']
/** A date says more than "soon"; of equal kinds the first stands. */
const isBetter = (found: Expression, best: Expression | undefined): boolean =>
  best === undefined || ORDER.indexOf(found.kind) < ORDER.indexOf(best.kind)

function phraseAt(reading: Reading, i: number): Expression | undefined {
  const candidates = PHRASES.get(reading.word(i))
  for (const { words, kind } of candidates ?? []) {
    if (!words.every((word, n) => matches(reading.word(i + n), word))) continue
    const last = i + words.length
    if (words.length === 1 && !standsAlone(reading, i, words[0]!)) continue
    return { first: i, last: kind === 'event' ? eventEnd(reading, last) : last, kind }
  }
  return undefined
}

const matches = (word: string, wanted: string): boolean =>
  wanted === '*' ? word !== '' : wanted.split('|').includes(word)

/** "early" in "early warning" or "early 2026" is no deadline, nor "once" in "once-in-a-century". */
const standsAlone = (reading: Reading, i: number, word: string): boolean =>
  reading.word(i + 1) !== '-' &&
  !['million', 'billion', 'percent', '%'].includes(reading.word(i - 1)) &&
  !(
    word === 'early' &&
    (EARLY_NAMES.has(reading.word(i + 1)) || MONTHS.has(reading.word(i + 1)) || reading.isNumber(i + 1))
  )

function eventEnd(reading: Reading, from: number): number {
  let at = from
  while (at < reading.end && reading.word(at) !== ',' && reading.word(at) !== ';') at++
  return at
}

const year = (reading: Reading, i: number): number => {
  const found = /^(19|20|21)\d\d$/.exec(reading.word(i))
  return found && reading.isNumber(i) ? Number(found[0]) : 0
}

const BEFORE = new Set([
  'in',
  'by',
  'before',
  'during',
  'within',
  'over',
  'for',
  'until',
  'till',
  'through',
  'throughout',
  'on',
  'at',
  'from',
  'of',
  'not',
  'no',
  'around',
  'starting',
  'beginning',
  'between',
  'later',
  'earlier',
  'this',
  'next',
  'early',
  'mid',
  'late',
  'today',
  'tonight',
])

function dateAt(reading: Reading, i: number): Expression | undefined {
  if (!BEFORE.has(reading.word(i)) && !MONTHS.has(reading.word(i))) return undefined
  let at = i
  while (['not', 'no', 'later', 'earlier', 'than', 'starting', 'beginning', 'around'].includes(reading.word(at))) at++
  const preposition = [
    'in',
    'by',
    'before',
    'during',
    'within',
    'over',
    'for',
    'until',
    'till',
    'through',
    'throughout',
    'on',
    'at',
    'from',
    'between',
  ].includes(reading.word(at))
    ? reading.word(at)
    : ''
  if (preposition) at++
  const found = today(reading, i) ?? span(reading, at, preposition) ?? named(reading, at, preposition)
  if (!found || isOver(reading, found.interval)) return undefined
  return { first: i, last: found.last, kind: 'date', interval: found.interval }
}

/** What lies wholly before the document looks back. */
const isOver = (reading: Reading, interval: Interval): boolean =>
  reading.today !== undefined && interval.to < iso(reading.today)

const TODAY = new Set(['today', 'tonight'])
function today(reading: Reading, i: number): Dated | undefined {
  if (!reading.today || !TODAY.has(reading.word(i))) return undefined
  return { last: i + 1, interval: { from: iso(reading.today), to: iso(reading.today) } }
}

interface Dated {
  readonly last: number
  readonly interval: Interval
}

/** "the next three years", "90 days". */
function span(reading: Reading, from: number, preposition: string): Dated | undefined {
  const { today } = reading
  let at = from
  if (reading.word(at) === 'the' || reading.word(at) === 'a') at++
  const ahead = ['next', 'coming', 'following', 'upcoming'].includes(reading.word(at))
  if (ahead) at++
  const count =
    NUMBERS.get(reading.word(at)) ??
    (reading.isNumber(at) && /^\d{1,3}$/.test(reading.word(at)) ? Number(reading.word(at)) : 0)
  const unit = UNITS.get(reading.word(count ? at + 1 : at))
  if (reading.word(from) === 'a' && reading.word(from + 1) === 'period' && reading.word(from + 2) === 'of')
    return span(reading, from + 3, 'within')
  if (!unit || !today || !['in', 'within', 'over', 'for', 'during', 'through', 'throughout'].includes(preposition))
    return undefined
  if (!ahead && (preposition !== 'within' || !count)) return undefined
  if (!count && reading.word(at).endsWith('s')) return undefined
  const end = later(today, count || 1, unit as Unit)
  return { last: at + (count ? 2 : 1), interval: { from: iso(today), to: iso(end) } }
}

/** A year, half, quarter, month or day by name. */
function named(reading: Reading, from: number, preposition: string): Dated | undefined {
  let at = from
  const thisYear = reading.today?.year
  let portion: readonly [number, number] = [1, 12]
  if (reading.word(at) === 'the') at++
  const toEnd = reading.word(at) === 'end' && reading.word(at + 1) === 'of'
  if (toEnd) at += 2
  if (reading.word(at) === 'the' && toEnd) at++
  const part = partOf(reading, at)
  if (part) {
    portion = part.portion
    at = part.last
  } else if (['early', 'mid', 'late', 'mid-'].includes(reading.word(at))) {
    portion = reading.word(at) === 'early' ? [1, 4] : reading.word(at) === 'late' ? [9, 12] : [5, 8]
    at++
    if (reading.word(at) === '-') at++
    if (reading.word(at) === 'in') at++
  }
  const word = reading.word(at)
  if (word === 'this' || (word === 'later' && reading.word(at + 1) === 'this'))
    return thisOne(reading, word === 'later' ? at + 1 : at, portion)
  if (word === 'next') return nextOne(reading, at, portion)
  if ((word === 'year' || word === 'the') && (preposition === 'within' || toEnd || part) && thisYear) {
    const last = word === 'the' ? at + 2 : at + 1
    if (reading.word(last - 1) === 'year')
      return { last, interval: months(thisYear, toEnd ? 1 : portion[0], portion[1]) }
  }
  const dayFirst = dayBefore(reading, at, preposition)
  if (dayFirst) return dayFirst
  const month = MONTHS.get(word)
  if (month) return monthAt(reading, at, month, { preposition, third: reading.word(at - 1) })
  const found = year(reading, at)
  if (!found || (preposition === '' && !part) || reading.isName(at + 1)) return undefined
  const until = ['-', '–', 'to', 'and'].includes(reading.word(at + 1)) ? year(reading, at + 2) : 0
  const start =
    ['by', 'before', 'until', 'till', 'through'].includes(preposition) && reading.today && !part
      ? iso(reading.today)
      : months(found, portion[0], portion[1]).from
  const end =
    preposition === 'before' && !part
      ? months(found - 1, 12, 12).to
      : months(until || found, until ? 1 : portion[0], until ? 12 : portion[1]).to
  return {
    last: until ? at + 3 : at + 1,
    interval: { from: toEnd && reading.today ? iso(reading.today) : start, to: end },
  }
}

/** "first half of", "second quarter of". */
function partOf(reading: Reading, at: number): { portion: readonly [number, number]; last: number } | undefined {
  const n = ORDINALS.get(reading.word(at))
  if (!n) return undefined
  const noun = reading.word(at + 1)
  const last = reading.word(at + 2) === 'of' ? at + 3 : at + 2
  if (noun === 'half' && n <= 2) return { portion: n === 1 ? [1, 6] : [7, 12], last }
  if (noun === 'quarter' && n <= 4) return { portion: [n * 3 - 2, n * 3], last }
  return undefined
}

function thisOne(reading: Reading, at: number, portion: readonly [number, number]): Dated | undefined {
  const { today } = reading
  if (!today) return undefined
  if (reading.word(at + 1) === 'year') return { last: at + 2, interval: months(today.year, portion[0], portion[1]) }
  if (reading.word(at + 1) === 'month') return { last: at + 2, interval: months(today.year, today.month, today.month) }
  const month = MONTHS.get(reading.word(at + 1))
  return month ? { last: at + 2, interval: months(today.year, month, month) } : undefined
}

function nextOne(reading: Reading, at: number, portion: readonly [number, number]): Dated | undefined {
  const { today } = reading
  if (!today) return undefined
  if (reading.word(at + 1) === 'year') return { last: at + 2, interval: months(today.year + 1, portion[0], portion[1]) }
  if (reading.word(at + 1) !== 'month') return undefined
  const next = later({ ...today, day: 1 }, 1, 'month')
  return { last: at + 2, interval: months(next.year, next.month, next.month) }
}

const THIRDS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] }
const thirdOf = (year: number, month: number, [first, last]: readonly [number, number]): Interval => ({
  from: iso({ year, month, day: first }),
  to: iso({ year, month, day: Math.min(last, lastDay(year, month)) }),
})

const dayNumber = (reading: Reading, i: number): number =>
  reading.isNumber(i) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(reading.word(i)) ? Number.parseInt(reading.word(i), 10) : 0

/** "4 May 2026", "the 4th of May". */
function dayBefore(reading: Reading, at: number, preposition: string): Dated | undefined {
  const day = dayNumber(reading, at)
  const next = reading.word(at + 1) === 'of' ? at + 2 : at + 1
  const month = MONTHS.get(reading.word(next))
  if (!month || day < 1 || day > 31) return undefined
  const known = year(reading, next + 1)
  const found = known || (reading.today?.year ?? 0)
  if (!found) return undefined
  const to = iso({ year: found, month, day })
  const from = ['by', 'before', 'until'].includes(preposition) && reading.today ? iso(reading.today) : to
  return { last: known ? next + 2 : next + 1, interval: { from, to } }
}

/** "May 2026", "May 4, 2026", "May 4". */
function monthAt(
  reading: Reading,
  at: number,
  month: number,
  { preposition, third }: { readonly preposition: string; readonly third: string },
): Dated | undefined {
  const number = dayNumber(reading, at + 1)
  let last = number ? at + 2 : at + 1
  if (number && reading.word(last) === ',' && year(reading, last + 1)) last++
  const found = year(reading, last) || (reading.today?.year ?? 0)
  if (year(reading, last)) last++
  else if (!preposition) return undefined
  if (!found || (number && number > 31)) return undefined
  const day = number ? iso({ year: found, month, day: number }) : undefined
  const whole = THIRDS[third] ? thirdOf(found, month, THIRDS[third]) : months(found, month, month)
  const from =
    ['by', 'before', 'until'].includes(preposition) && reading.today ? iso(reading.today) : (day ?? whole.from)
  return { last, interval: { from, to: day ?? whole.to } }
}
