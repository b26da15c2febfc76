import { CAPITAL, PUNCTUATION, SPACED } from '../text/index.ts'
import { firstWord, foldLine, foldTokens, isSigns, lower, mark, type Page, sizeOf, word } from './page.ts'
import { begins, holdsOne, type Phrases, type Why } from './rules.ts'

/** Longer lines are no furniture, whatever they begin with, in tokens. */
const LONGEST = 40

/** Marks the lines that say by themselves what they are: `Listen to this article`, `Photo: ...`, an address. */
export function markPlainLines(page: Page): void {
  for (let n = 0; n < page.lines.count; n++) {
    const size = sizeOf(page, n)
    if (size > LONGEST * 2) continue
    const signs = isSigns(page, n) ? 'other' : undefined
    const why =
      signs ??
      (size <= LONGEST ? byWords(page, n) : undefined) ??
      (isCaption(page, n) ? 'caption' : undefined) ??
      (isNotice(page, n) ? 'other' : undefined)
    if (why) mark(page, n, why)
  }
}

/** Lines from either end of a page in which a notice on the text itself may stand. */
const NOTICE_LINES = 12

/** A line near either end that tells of the text itself: "This is an unofficial translation." */
function isNotice(page: Page, line: number): boolean {
  const { lines, rules } = page
  if (line >= NOTICE_LINES && lines.count - line > NOTICE_LINES) return false
  const folded = foldLine(page, line)
  return holdsOne(folded, rules.notices)
}

function byWords(page: Page, line: number): Why | undefined {
  const { tokens, lines, rules } = page
  const first = firstWord(page, line)
  if (rules.lines.has(first)) {
    const folded = foldLine(page, line)
    const found = rules.lines.get(first)!.find((phrase) => phrase.words === folded)
    if (found) return found.value
  }
  const started = rules.starts.has(first) && startOf(rules.starts, first, foldLine(page, line))
  if (started) return started
  if (rules.labels.has(first)) return labelOf(page, line, first)
  if (word(tokens, lines.first[line]!) === '©' || isAgency(page, line)) return 'other'
  return isAddress(page, line) ? 'reference' : undefined
}

const startOf = (table: Phrases<Why>, first: string, folded: string): Why | undefined =>
  table.get(first)?.find((phrase) => begins(folded, phrase.words))?.value

/** `Photo: ...`: a known word and a colon begin the line. */
function labelOf({ tokens, lines, rules }: Page, line: number, first: string): Why | undefined {
  const from = lines.first[line]!
  const limit = Math.min(lines.last[line]!, from + 6)
  for (let n = from + 1; n < limit; n++) {
    if (!':：'.includes(word(tokens, n))) continue
    const label = foldTokens(tokens, from, n)
    return rules.labels.get(first)!.find((phrase) => phrase.words === label)?.value
  }
  return undefined
}

/** Nothing but an address: `example.org/page`, without a blank, with a point between letters. */
function isAddress({ tokens, lines }: Page, line: number): boolean {
  const first = lines.first[line]!
  const last = lines.last[line]!
  if (last - first < 3) return false
  let points = 0
  for (let n = first; n < last; n++) {
    if (n > first && (tokens.flags[n]! & SPACED) !== 0) return false
    if (word(tokens, n) === '.' && n > first && n + 1 < last) points++
  }
  return points > 0 && (tokens.flags[last - 1]! & CAPITAL) === 0
}

/** Nothing but an agency in brackets: `(Xinhua)`. */
function isAgency({ tokens, lines, rules }: Page, line: number): boolean {
  const first = lines.first[line]!
  const last = lines.last[line]! - 1
  if (last - first < 2 || last - first > 5 || !'([（'.includes(word(tokens, first))) return false
  return ')]）'.includes(word(tokens, last)) && rules.agencies.has(foldTokens(tokens, first, last + 1))
}

/** A line that ends with a credit, in brackets or behind its label: `(Photo: A. Name)`, `... Photo: A. Name`. */
function isCaption(page: Page, line: number): boolean {
  const { tokens, lines, rules } = page
  if (endsWithCredit(page, line)) return true
  const first = lines.first[line]!
  let n = lines.last[line]! - 1
  if (n > first && word(tokens, n) === '.') n--
  if (tokens.kind[n] !== PUNCTUATION || !')]）】'.includes(word(tokens, n))) return false
  for (let at = n - 1; at > Math.max(first, n - 14); at--) {
    if ('([（【'.includes(word(tokens, at))) return false
    if (rules.captions.has(lower(tokens, at))) return true
    if (word(tokens, at) === '/' && rules.agencies.has(lower(tokens, at - 1))) return true
  }
  return false
}

/** Furthest that a credit begins from the end of its line, in tokens. */
const CREDIT = 8

function endsWithCredit({ tokens, lines, rules }: Page, line: number): boolean {
  const last = lines.last[line]!
  for (let n = last - 2; n > Math.max(lines.first[line]!, last - CREDIT); n--) {
    if (!':：'.includes(word(tokens, n)) || !'.!?…。)'.includes(word(tokens, n - 2))) continue
    const label = foldTokens(tokens, n - 1, n)
    return rules.labels.get(label)?.some((phrase) => phrase.words === label && phrase.value === 'caption') ?? false
  }
  return false
}
