import type { Furniture } from '../model/index.ts'
import { ENDS, PAUSES } from '../text/index.ts'
import { dayLine, isAuthor, isByline, isSpeaker } from './credits.ts'
import { type Dateline, datelineAt } from './dateline.ts'
import type { Day } from './dates.ts'
import { genreOfTitle } from './genre.ts'
import { endMark, foldTokens, isTitleLike, mark, type Page, sizeOf, textOfLine, whyOf, word } from './page.ts'
import type { Why } from './rules.ts'
import { goesOn, isBrokenText, isLetterhead, isPlaceOfDate, isReport, isTag, MOST_LINES } from './title.ts'

/** What stands above a text, and where the text begins. */
export interface Head {
  /** First line of the text. */
  readonly body: number
  readonly title: string | undefined
  readonly day: { readonly day: Day; readonly reason: string } | undefined
  readonly publisher: string | undefined
  /** Whether the publisher is an institution that names itself above the title. */
  readonly hasLetterhead: boolean
  readonly hasByline: boolean
  /** Furniture that is only a part of its line: the dateline that the text begins with. */
  readonly spans: readonly Furniture[]
}

interface Found {
  title: string
  /** Last line of the title. */
  titleLine: number
  letterhead: string | undefined
  day: Day | undefined
  hasByline: boolean
}

/** Marks title, author, date and section above the text that begins at a line; nothing where no text follows. */
export function readHead(page: Page, from: number): Head {
  const { lines } = page
  const found: Found = { title: '', titleLine: -1, letterhead: undefined, day: undefined, hasByline: false }
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
    return {
      body: from,
      title: undefined,
      day: undefined,
      publisher: undefined,
      hasLetterhead: false,
      hasByline: false,
      spans: [],
    }
  for (const [line, why] of marks) mark(page, line, why)
  const above = found.day ? { day: found.day, reason: 'line above the text' } : undefined
  const plain = {
    body: n,
    title: found.title || undefined,
    day: above,
    publisher: found.letterhead,
    hasLetterhead: found.letterhead !== undefined,
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
  const common = { ...plain, day, publisher: plain.publisher ?? dateline.publisher, spans }
  const isTitled =
    !plain.title &&
    dateline.last < last &&
    genreOfTitle(page.rules, foldTokens(tokens, dateline.last, last)) &&
    (endMark(page, line) & (ENDS | PAUSES)) === 0
  if (!isTitled) return common
  const titleStart = tokens.start[dateline.last]!
  let title = tokens.text.slice(titleStart, tokens.end[last - 1])
  let body = line + 1
  for (; body < lines.count && !whyOf(page, body) && goesOn(page, title, body); body++)
    title += ` ${textOfLine(page, body)}`
  const end = tokens.end[lines.last[body - 1]! - 1]!
  return { ...common, body, title, spans: [...spans, { start: titleStart, end, why: 'header' }] }
}

/** A line above the text that breaks off in dots: a standfirst that its page shortened. */
function isCutOff({ tokens, lines }: Page, n: number): boolean {
  const last = lines.last[n]! - 1
  const mark = word(tokens, last)
  return mark === '…' || (mark === '.' && last - 1 > lines.first[n]! && word(tokens, last - 1) === '.')
}

/** The town on the line below a letterhead. */
const isSeatOfOffice = (page: Page, n: number, { title, letterhead }: Found): boolean =>
  !title && letterhead !== undefined && n > 0 && page.lines.gap[n] === 0 && sizeOf(page, n) <= 2

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
  if (isCutOff(page, n)) return 'teaser'
  if (!isTitleLike(page, n) || isReport(page, n) || isBrokenText(page, n)) return undefined
  if (!found.title && !found.letterhead && isLetterhead(page, n)) {
    found.letterhead = textOfLine(page, n)
    return 'header'
  }
  if (!found.title && isTag(page, n)) return 'navigation'
  if (isPlaceOfDate(page, n) || isSeatOfOffice(page, n, found)) return 'dateline'
  if (!found.title) {
    found.title = textOfLine(page, n)
    found.titleLine = n
    return 'header'
  }
  return n === found.titleLine + 1 && page.lines.gap[n] === 0 && sizeOf(page, n) > 5 ? 'header' : undefined
}
