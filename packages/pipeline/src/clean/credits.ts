import { CAPITAL, ENDS, PUNCTUATION, UPPER, WORD } from '../text/index.ts'
import { agencyOf, datelineAt } from './dateline.ts'
import { type Day, dateAt } from './dates.ts'
import { genreOfTitle } from './genre.ts'
import { endMark, foldLine, isWebPage, type Page, sizeOf, word } from './page.ts'
import { begins } from './rules.ts'

/** `By A. Name`: a word of authorship, then names. */
export function isByline(page: Page, n: number): boolean {
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
export function isAuthor(page: Page, n: number): boolean {
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
export function isSpeaker(page: Page, line: number): boolean {
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
