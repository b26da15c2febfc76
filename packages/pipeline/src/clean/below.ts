import { CAPITAL, NUMBER } from '../text/index.ts'
import { isFirstPerson } from './genre.ts'
import { firstWord, foldLine, isBody, isWebPage, mark, type Page, sizeOf, whyOf, word } from './page.ts'
import { begins, holdsOne, type Why } from './rules.ts'

/** Of the text above them, so many lines must read as text before readers may comment. */
const LEAST_TEXT = 3

/**
 * Marks what follows the head of a box: teasers and references until text comes again, comments until the page
 * ends. In the last part of a page a list of references has no text behind it.
 */
export function markBoxes(page: Page): void {
  const { tokens, lines, rules } = page
  const isWeb = isWebPage(page)
  let texts = 0
  for (let n = 0; n < lines.count; n++) {
    const first = sizeOf(page, n) <= 12 ? firstWord(page, n) : ''
    const head = rules.heads.has(first) ? headOf(page, n, first) : undefined
    if (!head) texts += isBody(page, n) ? 1 : 0
    else if (head === 'comment') {
      if (texts < LEAST_TEXT || !isWeb) continue
      markRest(page, n, 'comment')
      return
    } else {
      const isNearEnd = lines.first[n]! > tokens.count * 0.7
      n = markBox(page, n, { why: head, least: head === 'reference' && isNearEnd ? 1000 : 18 })
    }
  }
}

function headOf(page: Page, line: number, first: string): Why | undefined {
  const folded = foldLine(page, line)
  return page.rules.heads.get(first)!.find((phrase) => phrase.words === folded)?.value
}

function markBox(page: Page, head: number, { why, least }: { readonly why: Why; readonly least: number }): number {
  let n = head
  for (; n < page.lines.count; n++) {
    if (n > head && (isBody(page, n, least) || isHeadOfComments(page, n))) break
    if (!whyOf(page, n) || why === 'reference') mark(page, n, why)
  }
  return n - 1
}

const isHeadOfComments = (page: Page, line: number): boolean => {
  const first = sizeOf(page, line) <= 12 ? firstWord(page, line) : ''
  return page.rules.heads.has(first) && headOf(page, line, first) === 'comment'
}

export function markRest(page: Page, from: number, why: Why): void {
  for (let n = from; n < page.lines.count; n++) mark(page, n, why)
}

/** Marks what readers wrote below a page that has no head above their comments. */
export function markComments(page: Page, from: number): void {
  const { rules, lines } = page
  for (let n = from; n < lines.count; n++) {
    if (whyOf(page, n) === 'comment') return
    if (!hasWord(page, n)) continue
    const folded = foldLine(page, n)
    if (!holdsOne(folded, rules.comments)) continue
    markRest(page, n, 'comment')
    return
  }
}

/** Whether a word of a phrase of comments stands in a line. */
function hasWord({ tokens, lines, rules }: Page, line: number): boolean {
  const last = Math.min(lines.last[line]!, lines.first[line]! + 80)
  for (let n = lines.first[line]!; n < last; n++) if (rules.commentWords.has(tokens, n)) return true
  return false
}

/** Whether a line begins as readers do who comment, and somebody speaks or calls in it. */
export function beginsComment(page: Page, line: number): boolean {
  const { tokens, lines, rules } = page
  const phrases = rules.commentStarts.get(firstWord(page, line))
  if (!phrases || (tokens.flags[lines.first[line]!]! & CAPITAL) === 0) return false
  const folded = foldLine(page, line)
  if (!phrases.some((phrase) => begins(folded, phrase.words))) return false
  for (let n = lines.first[line]!; n < lines.last[line]!; n++) {
    if (isFirstPerson(page, n) || word(tokens, n) === '!') return true
  }
  return false
}

/** Marks the author's box at the end: short lines between the text and the navigation below it. */
export function markTail(page: Page, from: number): void {
  const { lines, tokens } = page
  let n = lines.count - 1
  while (n >= from && whyOf(page, n)) n--
  if (n === lines.count - 1) return
  for (; n >= from && sizeOf(page, n) <= 10 && !isBody(page, n, 4); n--) mark(page, n, 'other')
  for (; n >= from && isScribble(page, n); n--) mark(page, n, 'promotion')
  for (; n >= from && sizeOf(page, n) <= 4 && !isBody(page, n, 3) && tokens.kind[lines.first[n]!] !== NUMBER; n--) {
    mark(page, n, 'byline')
  }
}

/** A short line with a picture sign or two points at its end. */
function isScribble(page: Page, line: number): boolean {
  const { tokens, lines } = page
  const last = lines.last[line]! - 1
  if (sizeOf(page, line) > 14) return false
  if (last - 1 > lines.first[line]! && word(tokens, last) === '.' && word(tokens, last - 1) === '.') return true
  for (let n = lines.first[line]!; n <= last; n++) {
    const unit = tokens.text.charCodeAt(tokens.start[n]!)
    if (unit >= 0xd83c && unit <= 0xd83e) return true
  }
  return false
}
