import type { Furniture } from '../model/index.ts'
import { CAPITAL, ENDS, markAt, PAUSES, PUNCTUATION, UPPER, WORD } from '../text/index.ts'
import { agencyOf, type Dateline, datelineAt } from './dateline.ts'
import { type Day, dateAt } from './dates.ts'
import { genreOfTitle, isAdopted } from './genre.ts'
import {
  capitals,
  endMark,
  foldLine,
  foldTokens,
  isBody,
  isLabelled,
  isTitleLike,
  lower,
  mark,
  type Page,
  sizeOf,
  textOfLine,
  whyOf,
  word,
} from './page.ts'
import { isWebPage } from './plain.ts'
import { begins, fold, type Why } from './rules.ts'

/** What stands above a text, and where the text begins. */
export interface Head {
  /** First line of the text. */
  readonly body: number
  readonly title: string | undefined
  readonly day: { readonly day: Day; readonly reason: string } | undefined
  readonly publisher: string | undefined
  readonly hasByline: boolean
  /** Furniture that is only a part of its line: the dateline that the text begins with. */
  readonly spans: readonly Furniture[]
}

/** Lines looked at above a text. */
const MOST_LINES = 24

interface Found {
  title: string
  /** Last line of the title. */
  titleLine: number
  day: Day | undefined
  hasByline: boolean
}

/** Marks title, author, date and section above the text that begins at a line; nothing where no text follows. */
export function readHead(page: Page, from: number): Head {
  const { lines } = page
  const found: Found = { title: '', titleLine: -1, day: undefined, hasByline: false }
  const marks: [line: number, why: Why][] = []
  const limit = Math.min(lines.count, from + MOST_LINES)
  let n = from
  for (; n < limit; n++) {
    const why = whyOf(page, n)
    found.hasByline ||= why === 'byline'
    if (why === 'dateline') found.day ??= dayLine(page, n)
    if (why) continue
    const kind = headLine(page, n, found)
    if (!kind) break
    marks.push([n, kind])
  }
  if (n >= limit)
    return { body: from, title: undefined, day: undefined, publisher: undefined, hasByline: false, spans: [] }
  for (const [line, why] of marks) mark(page, line, why)
  const above = found.day ? { day: found.day, reason: 'line above the text' } : undefined
  const plain = {
    body: n,
    title: found.title || undefined,
    day: above,
    publisher: undefined,
    hasByline: found.hasByline,
    spans: [],
  }
  const dateline = datelineAt(page.tokens, lines.first[n]!, lines.last[n]!, page.rules)
  return dateline && !isSpeaker(page, n) ? withDateline(page, n, { plain, dateline }) : plain
}

function withDateline(
  page: Page,
  line: number,
  { plain, dateline }: { readonly plain: Head; readonly dateline: Dateline },
): Head {
  const { tokens, lines } = page
  const first = lines.first[line]!
  const last = lines.last[line]!
  const day = dateline.day ? { day: dateline.day, reason: 'dateline' } : plain.day
  const start = tokens.start[first]!
  const spans: Furniture[] = [{ start, end: tokens.end[dateline.last - 1]!, why: 'dateline' }]
  const common = { ...plain, day, publisher: dateline.publisher, spans }
  const isTitled =
    !plain.title &&
    dateline.last < last &&
    genreOfTitle(page.rules, foldTokens(tokens, dateline.last, last)) &&
    (endMark(page, line) & ENDS) === 0
  if (!isTitled) return common
  const titleStart = tokens.start[dateline.last]!
  let title = tokens.text.slice(titleStart, tokens.end[last - 1])
  let body = line + 1
  for (; body < lines.count && !whyOf(page, body) && goesOn(page, title, body); body++)
    title += ` ${textOfLine(page, body)}`
  const end = tokens.end[lines.last[body - 1]! - 1]!
  return { ...common, body, title, spans: [...spans, { start: titleStart, end, why: 'header' }] }
}

/** What a line above the text is; undefined where the text begins. */
function headLine(page: Page, n: number, found: Found): Why | undefined {
  if (isByline(page, n)) {
    found.hasByline = true
    return 'byline'
  }
  const day = dayLine(page, n)
  if (day) {
    found.day ??= day
    return 'dateline'
  }
  if (found.title && isAuthor(page, n)) {
    found.hasByline = true
    return 'byline'
  }
  if (n === found.titleLine + 1 && goesOn(page, found.title, n)) {
    found.title += ` ${textOfLine(page, n)}`
    found.titleLine = n
    return 'header'
  }
  if (!isTitleLike(page, n) || isReport(page, n) || isBrokenText(page, n)) return undefined
  if (!found.title && isTag(page, n)) return 'navigation'
  if (isPlaceOfDate(page, n)) return 'dateline'
  if (!found.title) {
    found.title = textOfLine(page, n)
    found.titleLine = n
    return 'header'
  }
  return n === found.titleLine + 1 && page.lines.gap[n] === 0 && sizeOf(page, n) > 5 ? 'header' : undefined
}

/** Whether a line goes on below, in lines of which one holds the end of a sentence: text that was broken for width. */
function isBrokenText({ tokens, lines, rules }: Page, n: number): boolean {
  if (n + 1 >= lines.count || lines.gap[n + 1] !== 0) return false
  const next = lines.first[n + 1]!
  const isSmall = tokens.kind[next] === WORD && (tokens.flags[next]! & CAPITAL) === 0
  if (!isSmall && !rules.joiners.has(lower(tokens, lines.last[n]! - 1))) return false
  for (let line = n + 1; line < Math.min(lines.count, n + 6) && lines.gap[line] === 0; line++) {
    for (let at = lines.first[line]!; at < lines.last[line]!; at++) {
      if (tokens.kind[at] === PUNCTUATION && (markAt(tokens.text, tokens.start[at]!) & ENDS) !== 0) return true
    }
  }
  return false
}

/** A place of one or two words on the line below or above a date. */
function isPlaceOfDate(page: Page, n: number): boolean {
  const { lines } = page
  if (sizeOf(page, n) > 3 || !hasTitleBelow(page, n)) return false
  return (n > 0 && dayLine(page, n - 1) !== undefined) || (n + 1 < lines.count && dayLine(page, n + 1) !== undefined)
}

/** Whether a line begins with a dateline and goes on behind it. */
function isReport({ tokens, lines, rules }: Page, n: number): boolean {
  const dateline = datelineAt(tokens, lines.first[n]!, lines.last[n]!, rules)
  return dateline !== undefined && dateline.last < lines.last[n]!
}

/** Shorter lines were not broken for width, in code units. */
const LEAST_BROKEN = 40

/**
 * Whether a title goes on in a line: it cannot end where it does, both are in capitals, or it names what states
 * adopted, whose titles are long.
 */
function goesOn(page: Page, title: string, line: number): boolean {
  const { tokens, lines, rules } = page
  const above = line - 1
  if (!title || lines.gap[line] !== 0 || sizeOf(page, line) > 28 || isLabelled(page, line)) return false
  if ((endMark(page, line) & (ENDS | PAUSES)) !== 0) return false
  const last = lower(tokens, lines.last[above]! - 1)
  if (rules.joiners.has(last) || rules.joiners.has(lower(tokens, lines.first[line]!))) return true
  if (capitals(page, above).upper > 0.8 && capitals(page, line).upper > 0.8) return true
  const isBroken = textOfLine(page, above).length >= LEAST_BROKEN && capitals(page, line).capital > 0.6
  return isBroken && isAdopted(genreOfTitle(rules, fold(title)))
}

/** What a site puts above a title that follows: `POLITICS`, `Home > World`, and on a page with furniture any short line. */
function isTag(page: Page, n: number): boolean {
  const { tokens, lines, rules } = page
  if (sizeOf(page, n) > 9 || genreOfTitle(rules, foldLine(page, n)) || !hasTitleBelow(page, n)) return false
  if (sizeOf(page, n) <= 4 && isWebPage(page)) return true
  if (rules.tags.has(foldLine(page, n))) return true
  const first = lines.first[n]!
  if (sizeOf(page, n) === 1) return (tokens.flags[first]! & UPPER) !== 0
  for (let at = first + 1; at < lines.last[n]!; at++) if ('>»›'.includes(word(tokens, at))) return true
  return false
}

/** Whether a longer line that may be a title stands between a line and the text. */
function hasTitleBelow(page: Page, line: number): boolean {
  const limit = Math.min(page.lines.count, line + MOST_LINES)
  for (let n = line + 1; n < limit && (whyOf(page, n) || !isBody(page, n)); n++) {
    if (!whyOf(page, n) && sizeOf(page, n) > 4 && isTitleLike(page, n) && !dayLine(page, n)) return true
  }
  return false
}

/** `By A. Name`: a word of authorship, then names. */
function isByline(page: Page, n: number): boolean {
  const { tokens, lines, rules } = page
  if (sizeOf(page, n) > 16 || sizeOf(page, n) < 2) return false
  const folded = foldLine(page, n)
  if (!rules.bylines.some((by) => begins(folded, by))) return false
  let names = 0
  let others = 0
  for (let at = lines.first[n]! + 1; at < lines.last[n]!; at++) {
    if (tokens.kind[at] === PUNCTUATION) continue
    if (tokens.kind[at] === WORD && (tokens.flags[at]! & CAPITAL) !== 0) names++
    else others++
  }
  return names > 0 && others <= 1 && (endMark(page, n) & ENDS) === 0
}

/** On a page with furniture, a line of two to four names behind the title. */
function isAuthor(page: Page, n: number): boolean {
  const { tokens, lines } = page
  if (sizeOf(page, n) < 2 || sizeOf(page, n) > 4 || !isWebPage(page)) return false
  for (let at = lines.first[n]!; at < lines.last[n]!; at++) {
    const isName = tokens.kind[at] === WORD && (tokens.flags[at]! & (CAPITAL | UPPER)) === CAPITAL
    if (!isName && word(tokens, at) !== '.' && word(tokens, at) !== '-') return false
  }
  return true
}

/** The date on a line that holds nothing else but places, days of the week, hours or an agency beside it. */
export function dayLine(page: Page, n: number): Day | undefined {
  const { tokens, lines, rules } = page
  const last = lines.last[n]!
  if (sizeOf(page, n) > 24 || genreOfTitle(rules, foldLine(page, n))) return undefined
  let day: Day | undefined
  let names = 0
  for (let at = lines.first[n]!; at < last; ) {
    const date = dateAt(tokens, at, last, rules)
    day ??= date
    if (date) at = date.last
    else {
      if (tokens.kind[at] === WORD && !rules.dateWords.has(tokens, at)) {
        if ((tokens.flags[at]! & CAPITAL) === 0) return undefined
        names++
      }
      at++
    }
  }
  return names <= 5 ? day : undefined
}

/** Whether `NAME:` at the beginning of a line is a speaker: other lines begin so too, and no date says otherwise. */
function isSpeaker(page: Page, line: number): boolean {
  const { tokens, lines, rules } = page
  if (datelineAt(tokens, lines.first[line]!, lines.last[line]!, rules)?.day) return false
  let labels = 0
  for (let n = line; n < Math.min(lines.count, line + 60); n++) {
    const first = lines.first[n]!
    if ((tokens.flags[first]! & UPPER) === 0) continue
    for (let at = first + 1; at < Math.min(first + 4, lines.last[n]!); at++) if (word(tokens, at) === ':') labels++
  }
  return labels > 1
}

/** The agency that a short line names: `Source: Xinhua`, `(VNA)`. */
export function agencyLine({ tokens, lines, rules }: Page, n: number): string | undefined {
  const last = lines.last[n]!
  if (last - lines.first[n]! > 10) return undefined
  for (let at = lines.first[n]!; at < last; at++) {
    for (let to = Math.min(last, at + 4); to > at; to--) {
      const known = agencyOf(tokens, at, to, rules)
      if (known) return known
    }
  }
  return undefined
}
