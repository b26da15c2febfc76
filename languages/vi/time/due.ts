import {
  CAPITAL,
  type Day,
  type Due,
  type Interval,
  iso,
  later,
  months,
  NUMBER,
  type Tokens,
  WORD,
  WordSet,
} from '@servanda/pipeline'
import { foldSyllable } from '../spelling.ts'
import { NUMBERS, OPEN_EVENTS, PHRASES, ROMAN } from './words.ts'

interface Expression {
  readonly first: number
  readonly last: number
  readonly kind: Due['kind']
  readonly interval?: Interval
}

interface Reading {
  readonly word: (i: number) => string
  readonly last: number
  readonly today: Day | undefined
}

const fold = (words: string): string => words.split(' ').map(foldSyllable).join(' ')

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Due['kind']
  readonly open: boolean
}

const byFirst = new Map<string, Phrase[]>()
for (const kind of ['soft', 'recurring', 'event'] as const)
  for (const phrase of PHRASES[kind]) {
    const words = fold(phrase).split(' ')
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, kind, open: OPEN_EVENTS.has(phrase) }])
  }
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)

const BEFORE = ['trong', 'vào', 'đến', 'trước', 'từ', 'hết', 'tính', 'cho']
/** Words before a date, of which the last says how it is bound. */
const LEADS = ['tính đến', 'cho đến', 'trong vòng', 'từ nay đến', 'trong khoảng'].map((words) => words.split(' '))
const DATES = new WordSet([...BEFORE, 'năm', 'nửa', 'quý', 'tháng', 'ngày', 'cuối', 'đầu', 'giai'].map(foldSyllable))
/** Words with which no expression begins are passed over. */
const BEGINS = new WordSet([...DATES, ...byFirst.keys()])
const YEAR = foldSyllable('năm')
const MONTH = foldSyllable('tháng')
const QUARTER = foldSyllable('quý')
const numbers = new Map(Object.entries(NUMBERS).map(([word, n]) => [foldSyllable(word), n]))

/** What a range of tokens says about when, resolved against the document's date; undefined where it says nothing. */
export function dueIn(
  tokens: Tokens,
  range: { readonly first: number; readonly last: number },
  { today, named }: { readonly today: Day | undefined; readonly named: Uint8Array },
): Due | undefined {
  const reading: Reading = { word: (i) => (i < range.last ? wordAt(tokens, i) : ''), last: range.last, today }
  let best: Expression | undefined
  for (let i = range.first; i < range.last; i++) {
    const isNumber = tokens.kind[i] === NUMBER
    if (!(isNumber || BEGINS.isAt(tokens, i)) || named[i] === 1) continue
    if ((tokens.flags[i]! & CAPITAL) !== 0 && i > range.first) continue
    const date = isNumber || DATES.isAt(tokens, i) ? dateAt(reading, tokens, i) : undefined
    const found = date ?? phraseAt(reading, i)
    if (!found) continue
    if (isBetter(found, best)) best = found
    i = found.last - 1
  }
  if (!best) return undefined
  const start = tokens.start[best.first]!
  const end = tokens.end[best.last - 1]!
  return { start, end, raw: tokens.text.slice(start, end), kind: best.kind, ...best.interval }
}

function wordAt(tokens: Tokens, i: number): string {
  const id = tokens.word[i]!
  if (id > 0) return tokens.words[id]!
  return tokens.kind[i] === WORD ? '?' : tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase()
}

const ORDER: readonly Due['kind'][] = ['date', 'soft', 'event', 'recurring']
const isBetter = (found: Expression, best: Expression | undefined): boolean =>
  best === undefined || ORDER.indexOf(found.kind) < ORDER.indexOf(best.kind)

function phraseAt(reading: Reading, i: number): Expression | undefined {
  const found = byFirst
    .get(reading.word(i))
    ?.find(({ words }) => words.every((word, n) => reading.word(i + n) === word))
  if (!found) return undefined
  let last = i + found.words.length
  while (found.open && last < reading.last && reading.word(last) !== ',' && reading.word(last) !== ';') last++
  return { first: i, last, kind: found.kind }
}

interface Dated {
  readonly last: number
  readonly interval: Interval
}

const is = (reading: Reading, i: number, ...words: readonly string[]): boolean =>
  words.every((word, n) => reading.word(i + n) === foldSyllable(word))

function dateAt(reading: Reading, tokens: Tokens, i: number): Expression | undefined {
  let at = i
  let leads = ''
  for (const words of LEADS) {
    if (!is(reading, i, ...words)) continue
    leads = words.at(-1)!
    at = i + words.length
  }
  if (at === i) {
    leads = BEFORE.find((word) => is(reading, i, word)) ?? ''
    if (leads) at++
  }
  const found = ahead(reading, at) ?? named(reading, at, leads)
  if (!found || (reading.today && found.interval.to < iso(reading.today))) return undefined
  const next = tokens.flags[found.last] ?? 0
  if (leads === '' && found.last < reading.last && (next & CAPITAL) !== 0 && tokens.kind[found.last] === WORD)
    return undefined
  return { first: i, last: found.last, kind: 'date', interval: bounded(reading, found.interval, leads) }
}

/** `đến năm 2030` runs from the day of the text; `trước năm 2030` ends before it. */
function bounded({ today }: Reading, interval: Interval, leads: string): Interval {
  if (!today || (leads !== 'đến' && leads !== 'trước' && leads !== 'hết')) return interval
  const isYear = interval.from.endsWith('-01-01') && interval.to.endsWith('-12-31')
  const to = leads === 'trước' && isYear ? `${Number(interval.to.slice(0, 4)) - 1}-12-31` : interval.to
  return { from: iso(today), to }
}

const numberAt = (reading: Reading, i: number): number =>
  numbers.get(reading.word(i)) ?? (/^\d{1,3}$/.test(reading.word(i)) ? Number(reading.word(i)) : 0)

/** `3 năm tới`, `hai tháng tới`. */
function ahead(reading: Reading, at: number): Dated | undefined {
  const { today } = reading
  const count = numberAt(reading, at)
  const unit =
    reading.word(at + 1) === YEAR
      ? 'year'
      : reading.word(at + 1) === MONTH
        ? 'month'
        : is(reading, at + 1, 'tuần')
          ? 'week'
          : is(reading, at + 1, 'ngày')
            ? 'day'
            : undefined
  if (
    !today ||
    !count ||
    !unit ||
    !(is(reading, at + 2, 'tới') || is(reading, at + 2, 'sau') || is(reading, at + 2, 'tiếp'))
  )
    return undefined
  const last = is(reading, at + 2, 'tiếp', 'theo') ? at + 4 : at + 3
  return { last, interval: { from: iso(today), to: iso(later(today, count, unit)) } }
}

/** The part of a year that is named: its first and last month. */
function portionAt(
  reading: Reading,
  at: number,
): { readonly portion: readonly [number, number]; readonly last: number } | undefined {
  if (is(reading, at, 'nửa', 'đầu')) return { portion: [1, 6], last: at + 2 }
  if (is(reading, at, 'nửa', 'cuối')) return { portion: [7, 12], last: at + 2 }
  const months = numberAt(reading, at)
  if (months && is(reading, at + 1, 'tháng', 'đầu')) return { portion: [1, months], last: at + 3 }
  if (months && is(reading, at + 1, 'tháng', 'cuối')) return { portion: [13 - months, 12], last: at + 3 }
  const quarter = reading.word(at) === QUARTER ? ROMAN[reading.word(at + 1)] : undefined
  if (quarter) return { portion: [quarter * 3 - 2, quarter * 3], last: at + 2 }
  if (is(reading, at, 'đầu')) return { portion: [1, 4], last: at + 1 }
  if (is(reading, at, 'cuối')) return { portion: [9, 12], last: at + 1 }
  return undefined
}

const yearNumber = (word: string): number => (/^(?:19|20|21)\d\d$/.test(word) ? Number(word) : 0)

/** A year, half, quarter, month or day by name. */
function named(reading: Reading, from: number, leads: string): Dated | undefined {
  const day = dayAt(reading, from) ?? spanOf(reading, from)
  if (day) return day
  const part = portionAt(reading, from)
  let at = part?.last ?? from
  if (part && '/-'.includes(reading.word(at))) at++
  const year = yearAt(reading, at, leads !== '' || part !== undefined)
  if (!year) return undefined
  const [first, last] = part?.portion ?? [1, 12]
  return { last: year.last, interval: months(year.year, leads === 'đến' && part ? first : first, last) }
}

/** `giai đoạn 2026 - 2028`. */
function spanOf(reading: Reading, from: number): Dated | undefined {
  if (!is(reading, from, 'giai', 'đoạn')) return undefined
  const first = yearNumber(reading.word(from + 2))
  const last = DASHES.includes(reading.word(from + 3) || ' ') ? yearNumber(reading.word(from + 4)) : 0
  if (!first || last < first) return undefined
  return { last: from + 5, interval: { from: months(first, 1, 12).from, to: months(last, 1, 12).to } }
}
const DASHES = '-–—'

function yearAt(
  reading: Reading,
  at: number,
  led: boolean,
): { readonly year: number; readonly last: number } | undefined {
  const { today } = reading
  const word = reading.word(at) === YEAR ? at + 1 : at
  const number = yearNumber(reading.word(word))
  if (number && (word > at || led)) return led || word === at ? { year: number, last: word + 1 } : undefined
  if (word === at || !today) return undefined
  if (is(reading, word, 'nay') || is(reading, word, 'này')) return { year: today.year, last: word + 1 }
  if (is(reading, word, 'tới') || is(reading, word, 'sau')) return { year: today.year + 1, last: word + 1 }
  if (is(reading, word, 'hiện', 'tại')) return undefined
  if (is(reading, word, 'học'))
    return is(reading, word + 1, 'tới') ? { year: today.year + 1, last: word + 2 } : undefined
  return led ? { year: today.year, last: word } : undefined
}

/** `ngày 5/6/2026`, `ngày 5 tháng 6 năm 2026`, `tháng 5/2026`, `tháng 5 năm nay`, `tháng tới`. */
function dayAt(reading: Reading, from: number): Dated | undefined {
  let at = is(reading, from, 'ngày') ? from + 1 : from
  let day = 0
  if (at > from) {
    day = numberAt(reading, at)
    if (!day || day > 31) return undefined
    at++
    if (reading.word(at) === '/' || reading.word(at) === '-') at++
    else if (reading.word(at) === MONTH) at++
    else return undefined
  } else if (reading.word(at) === MONTH) at++
  else return undefined
  return monthAt(reading, at, day)
}

function monthAt(reading: Reading, from: number, day: number): Dated | undefined {
  const { today } = reading
  if (today && !day && is(reading, from, 'tới')) {
    const next = later({ ...today, day: 1 }, 1, 'month')
    return { last: from + 1, interval: months(next.year, next.month, next.month) }
  }
  if (today && !day && (is(reading, from, 'này') || is(reading, from, 'nay')))
    return { last: from + 1, interval: months(today.year, today.month, today.month) }
  const month = numberAt(reading, from)
  if (!month || month > 12) return undefined
  let at = from + 1
  if (reading.word(at) === '/' || reading.word(at) === '-') at++
  const found = yearNumber(reading.word(at))
    ? { year: yearNumber(reading.word(at)), last: at + 1 }
    : reading.word(at) === YEAR
      ? yearAt(reading, at, true)
      : undefined
  const year = found?.year ?? today?.year
  if (!year) return undefined
  const last = found?.last ?? from + 1
  const only = iso({ year, month, day })
  return { last, interval: day ? { from: only, to: only } : months(year, month, month) }
}
