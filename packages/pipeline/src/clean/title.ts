import { isAdopted } from '../model/index.ts'
import { CAPITAL, ENDS, markAt, PAUSES, PUNCTUATION, UPPER, WORD } from '../text/index.ts'
import { dayLine } from './credits.ts'
import { datelineAt } from './dateline.ts'
import { genreOfTitle } from './genre.ts'
import {
  capitals,
  endMark,
  foldLine,
  isBody,
  isLabelled,
  isTitleLike,
  isWebPage,
  lower,
  type Page,
  sizeOf,
  textOfLine,
  whyOf,
  word,
} from './page.ts'
import { begins, fold } from './rules.ts'

/** Lines looked at above a text. */
export const MOST_LINES = 24

/** Whether a line goes on below, in lines of which one holds the end of a sentence: text that was broken for width. */
export function isBrokenText({ tokens, lines, rules }: Page, n: number): boolean {
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
export function isPlaceOfDate(page: Page, n: number): boolean {
  const { lines } = page
  if (sizeOf(page, n) > 3 || !hasTitleBelow(page, n)) return false
  return (n > 0 && dayLine(page, n - 1) !== undefined) || (n + 1 < lines.count && dayLine(page, n + 1) !== undefined)
}

/** Whether a line begins with a dateline and goes on behind it. */
export function isReport({ tokens, lines, rules }: Page, n: number): boolean {
  const dateline = datelineAt(tokens, lines.first[n]!, lines.last[n]!, rules)
  return dateline !== undefined && dateline.last < lines.last[n]!
}

/** Shorter lines were not broken for width, in code units. */
const LEAST_BROKEN = 40

/**
 * Whether a title goes on in a line: it cannot end where it does, both are in capitals, or it names what states
 * adopted, whose titles are long.
 */
export function goesOn(page: Page, title: string, line: number): boolean {
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
export function isTag(page: Page, n: number): boolean {
  const { tokens, lines, rules } = page
  if (sizeOf(page, n) > 9 || genreOfTitle(rules, foldLine(page, n)) || !hasTitleBelow(page, n)) return false
  if (sizeOf(page, n) <= 4 && isWebPage(page)) return true
  if (rules.tags.has(foldLine(page, n))) return true
  if (n + 1 < lines.count && goesOn(page, textOfLine(page, n), n + 1)) return false
  const first = lines.first[n]!
  if (sizeOf(page, n) === 1) return (tokens.flags[first]! & UPPER) !== 0
  for (let at = first + 1; at < lines.last[n]!; at++) if ('>»›'.includes(word(tokens, at))) return true
  return false
}

/** The name of an institution above the title of what it publishes. */
export function isLetterhead(page: Page, n: number): boolean {
  const folded = foldLine(page, n)
  const known = page.rules.institutions.get(folded.split(' ', 1)[0]!)
  return sizeOf(page, n) <= 20 && known?.some(({ words }) => begins(folded, words)) === true && hasTitleBelow(page, n)
}

/** Whether a longer line that may be a title stands between a line and the text. */
function hasTitleBelow(page: Page, line: number): boolean {
  const limit = Math.min(page.lines.count, line + MOST_LINES)
  for (let n = line + 1; n < limit && (whyOf(page, n) || !isBody(page, n)); n++) {
    if (!whyOf(page, n) && sizeOf(page, n) > 4 && isTitleLike(page, n) && !dayLine(page, n)) return true
  }
  return false
}
