import {
  type Day,
  type Due,
  foldUnits,
  type Interval,
  iso,
  lastDay,
  later,
  months,
  type Named,
  parseDay,
  type Range,
  type ReadingContext,
  type Tokens,
} from '@servanda/pipeline'

const NUMERAL = '[一二两三四五六七八九十百\\d]+'
/** A year in digits or character by character, and a month or a day. */
const YEAR = '(\\d{4}|[〇零○一二三四五六七八九]{4})年'
const SMALL = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const MONTH_DAY = `${SMALL}月份?(?:${SMALL}日)?`
const PART = '(上半年|下半年|第?[一二三四]季度|年初|年中|年底|底|末|初)?'
const BEFORE = '(之前|以前|前|内|之内|以内|底前|末前)?'

/** A form of time: where it stands, and the interval it means; undefined where it means none. */
interface Form {
  readonly pattern: RegExp
  readonly interval: (found: RegExpExecArray, today: Day | undefined) => Interval | undefined
}

const DATES: readonly Form[] = [
  {
    pattern: new RegExp(`(到|至)?${YEAR}(?:${MONTH_DAY})?${PART}${BEFORE}`, 'g'),
    interval: (found, today) => dated(found, yearOf(found[2]!), today),
  },
  {
    pattern: new RegExp(`(到|至)?(今年|明年|后年|本年度|年内)(?:${MONTH_DAY})?${PART}${BEFORE}`, 'g'),
    interval: (found, today) => today && dated(found, today.year + (YEARS[found[2]!] ?? 0), today),
  },
  {
    pattern: new RegExp(`(?:今后|未来|接下来)(${NUMERAL})(?:到|至)?(${NUMERAL})?(年|个月)(?:内|里)?`, 'g'),
    interval: (found, today) => ahead(today, numberOf(found[2] ?? found[1]!), found[3]!),
  },
  {
    pattern: new RegExp(`()()(?:${MONTH_DAY})${PART}${BEFORE}`, 'g'),
    interval: (found, today) => today && dated(found, today.year, today),
  },
  {
    pattern: new RegExp(`(?<![\\d月每朝一二三四五六七八九十])${SMALL}日(?![内之间来以報报])`, 'g'),
    interval: (found, today) => today && nextDay(numberOf(found[1]!), today),
  },
  {
    pattern: new RegExp(`()()()()(上半年|下半年|第?[一二三四]季度|年底)${BEFORE}`, 'g'),
    interval: (found, today) => today && dated(found, today.year, today),
  },
]
const YEARS: Readonly<Record<string, number>> = { 今年: 0, 本年度: 0, 年内: 0, 明年: 1, 后年: 2 }

const SOFT = /尽快|尽早|早日|及早|及时|即将|近期|适时|择机|不久/
const RECURRING =
  /定期|每隔?[一二两三四五六七八九十半\d]*个?(?:年|季度|月|周)|[一两三四五]年一[次度届]|年度|经常性|汛期|逐年/
const EVENT = /条件成熟时|条件成熟后|条件具备时|待[^，。；]{1,16}(?:后|时)|[^，。；、]{2,16}(?:之后|以后)/

const DIGITS = '零一二三四五六七八九'
/** `2027`, `二〇二七`. */
const yearOf = (words: string): number =>
  Number([...words.replace(/[〇○]/g, '零')].map((one) => (DIGITS.includes(one) ? DIGITS.indexOf(one) : one)).join(''))

/** `三`, `十二`, `两`, `25`. */
function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  let sum = 0
  let digit = 0
  for (const character of words) {
    if (character === '十') {
      sum += (digit || 1) * 10
      digit = 0
    } else digit = character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character))
  }
  return sum + digit
}

function ahead(today: Day | undefined, count: number, unit: string): Interval | undefined {
  if (!today || count < 1 || count > 100) return undefined
  return { from: iso(today), to: iso(later(today, unit === '年' ? count * 12 : count, 'month')) }
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  年初: [1, 4],
  初: [1, 4],
  年中: [5, 8],
  一: [1, 3],
  二: [4, 6],
  三: [7, 9],
  四: [10, 12],
}

/** A year with a month, day or part of it; what is only bounded behind begins with the day of the document. */
function dated(found: RegExpExecArray, year: number, today: Day | undefined): Interval | undefined {
  const [, until, , month, day, part, before] = found
  const portion = part ? (PARTS[part] ?? PARTS[part.replace(/第|季度/g, '')]) : undefined
  const whole =
    month && day
      ? oneDay(year, numberOf(month), numberOf(day))
      : month
        ? numberOf(month) >= 1 && numberOf(month) <= 12
          ? months(year, numberOf(month), numberOf(month))
          : undefined
        : months(year, portion?.[0] ?? 1, portion?.[1] ?? 12)
  if (!whole) return undefined
  const isOver = today !== undefined && whole.to < iso(today)
  if (isOver) return undefined
  const isEnd = part === '底' || part === '末' || part === '年底'
  const bounded = until === '到' || until === '至' || (before && before !== '内') || isEnd
  if (!bounded || !today) return whole
  const strictly = before && !isEnd && ['前', '之前', '以前'].includes(before) && !month && !portion
  return { from: iso(today), to: strictly ? `${year - 1}-12-31` : whole.to }
}

/** Years that stand for something else: 今年以来, 今年是, 前 8 个月. */
const NO_DUE = /^(?:以来|是|来|来的|革命)/

interface Expression {
  readonly start: number
  readonly end: number
  readonly kind: Due['kind']
  readonly interval?: Interval
}

/** What a range of tokens says about when, else what stands in front of it; undefined where neither does. */
export function dueIn(context: ReadingContext, range: Range, front: Range | undefined): Due | undefined {
  return within(context, range) ?? (front && !isOccasion(context, front) ? within(context, front) : undefined)
}

/** 以 ... 为契机: an occasion, no deadline. */
const isOccasion = ({ tokens: { text, end } }: ReadingContext, { last }: Range): boolean =>
  OCCASIONS.includes(foldUnits(text.slice(end[last - 1]! - 2, end[last - 1]!)))
const OCCASIONS = ['契机', '之际', '机遇']

function within({ tokens, names, facts }: ReadingContext, { first, last }: Range): Due | undefined {
  const told = toldIn(tokens, first, last)
  if (told === 0) return undefined
  const from = tokens.start[first]!
  const text = foldUnits(tokens.text.slice(from, tokens.end[last - 1]))
  const date = told & DATE && dateIn(text, parseDay(facts.date?.value), (at) => isNamed(names, from + at))
  const found = date || wordsIn(text, told)
  if (!found) return undefined
  const start = from + found.start
  const end = from + found.end
  return { start, end, raw: tokens.text.slice(start, end), kind: found.kind, ...found.interval }
}

const DATE = 1
const WORDED = 2
const OCCURS = 4
/** Characters without one of which no expression of a class stands: what most sentences have not is asked first. */
const TELLING = new Map<number, number>()
for (const [characters, bits] of [
  ['年月日季', DATE | WORDED],
  ['尽盡儘早及即近适適择擇久定每经經汛', WORDED],
  ['件待后後', OCCURS],
] as const)
  for (const character of characters) TELLING.set(character.charCodeAt(0), bits)

function toldIn({ text, start }: Tokens, first: number, last: number): number {
  let told = 0
  for (let at = first; at < last; at++) told |= TELLING.get(text.charCodeAt(start[at]!)) ?? 0
  return told
}

const YEARED: readonly Named['type'][] = ['instrument', 'event', 'project']

/** Years inside the names of instruments are no deadlines. */
const isNamed = (names: readonly Named[], at: number): boolean =>
  names.some(({ type, start, end }) => YEARED.includes(type) && start <= at && at < end)

function dateIn(text: string, today: Day | undefined, isName: (at: number) => boolean): Expression | undefined {
  for (const { pattern, interval } of DATES) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const end = pattern.lastIndex
      if (isName(found.index) || NO_DUE.test(text.slice(end, end + 2))) continue
      const meant = interval(found, today)
      if (meant) return { start: found.index, end, kind: 'date', interval: meant }
    }
  }
  return undefined
}

const KINDS = [
  ['soft', SOFT, WORDED],
  ['recurring', RECURRING, WORDED],
  ['event', EVENT, OCCURS],
] as const

function wordsIn(text: string, told: number): Expression | undefined {
  for (const [kind, pattern, bit] of KINDS) {
    const found = told & bit ? pattern.exec(text) : null
    if (found) return { start: found.index, end: found.index + found[0].length, kind }
  }
  return undefined
}

/** The interval of one day; undefined where the calendar has no such day. */
function oneDay(year: number, month: number, day: number): Interval | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  return { from: iso({ year, month, day }), to: iso({ year, month, day }) }
}

/** The next day of a number on or after today: 五日. */
function nextDay(day: number, today: Day): Interval | undefined {
  const month = later({ ...today, day: 1 }, day < today.day ? 1 : 0, 'month')
  return oneDay(month.year, month.month, day)
}
