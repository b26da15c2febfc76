import { type Genre, isAdopted } from '../model/index.ts'
import { ENDS } from '../text/index.ts'
import { beginsComment } from './below.ts'
import { datelineAt } from './dateline.ts'
import { genreOfTitle, isFirstPerson, namesDocument } from './genre.ts'
import { type Head, readHead } from './head.ts'
import {
  capitals,
  endMark,
  foldLine,
  foldTokens,
  isSigns,
  isTitleLike,
  type Page,
  sizeOf,
  whyOf,
  word,
} from './page.ts'
import { fold, holdsOne } from './rules.ts'

/** A document that a page carries whole, as a half-open range of lines. */
export interface Embedded {
  readonly first: number
  readonly last: number
  readonly head: Head
  readonly genre: Genre | undefined
}

/** Lines of text that a page must have before a document that it carries. */
const LEAST_BEFORE = 2
const LEAST_INSIDE = 2

/** Documents that states adopted together, carried whole between other lines of the page. Marks their titles. */
export function findEmbedded(page: Page, body: number): Embedded[] {
  const found: Embedded[] = []
  for (let n = body + LEAST_BEFORE; n < page.lines.count; n++) {
    const genre = whyOf(page, n) ? undefined : documentAt(page, n)
    if (!genre) continue
    const head = readHead(page, n)
    const last = endOf(page, Math.max(head.body, n + 1))
    if (last - head.body < LEAST_INSIDE) continue
    found.push({ first: n, last, head, genre: (head.title && genreOfTitle(page.rules, fold(head.title))) || genre })
    n = last - 1
  }
  return found
}

/** Genre of the document that begins at a line: announced above it, or with its own dateline or title. */
function documentAt(page: Page, n: number): Genre | undefined {
  const { tokens, lines, rules } = page
  const first = lines.first[n]!
  const last = lines.last[n]!
  const isNew = lines.gap[n]! > 0 || whyOf(page, n - 1) !== undefined || endMark(page, n - 1) !== 0
  if (isNew && namesDocument(page, first, last)) {
    const dateline = datelineAt(tokens, first, last, rules)
    const titled = dateline && dateline.last < last ? adoptedTitle(page, dateline.last, n) : undefined
    const genre = titled ?? (isTitleLike(page, n) ? adoptedTitle(page, first, n) : undefined)
    if (genre) return genre
  }
  return isAnnouncement(page, n - 1) ? genreOfTitle(rules, foldLine(page, n - 1)) : undefined
}

/** `Joint Statement of A and B ...`: what was adopted, then a word that goes on; at the beginning, or in capitals. */
function adoptedTitle(page: Page, first: number, line: number): Genre | undefined {
  const { rules, tokens, lines } = page
  if ((endMark(page, line) & ENDS) !== 0) return undefined
  const folded = foldTokens(tokens, first, lines.last[line]!)
  const genre = genreOfTitle(rules, folded)
  if (!isAdopted(genre)) return undefined
  const padded = ` ^ ${folded} `
  const phrase = rules.titles.find(({ words }) => padded.includes(words))!.words
  const [before, behind] = padded.split(phrase)
  if (before !== '' && before !== ' ^' && capitals(page, line).capital < 0.6) return undefined
  return rules.joiners.has(behind?.split(' ', 1)[0] ?? '') ? genre : undefined
}

/** `Below is the full text of the joint statement:`, or the same as a heading. */
function isAnnouncement(page: Page, line: number): boolean {
  if (line < 0 || sizeOf(page, line) > 40) return false
  if (!namesDocument(page, page.lines.first[line]!, page.lines.last[line]!)) return false
  const isColon = ':：'.includes(word(page.tokens, page.lines.last[line]! - 1))
  if (!isColon && !(sizeOf(page, line) <= 16 && isTitleLike(page, line))) return false
  const folded = foldLine(page, line)
  return holdsOne(folded, page.rules.announcements)
}

/** Line behind a carried document: where a person begins to speak, the page asks, or a line of signs divides. */
function endOf(page: Page, body: number): number {
  let last = body
  for (let n = body; n < page.lines.count; n++) {
    const why = whyOf(page, n)
    if (why === 'comment' || why === 'reference' || isSigns(page, n)) break
    if (why) continue
    if (isForeign(page, n) || documentAt(page, n)) break
    last = n + 1
  }
  return last
}

function isForeign(page: Page, line: number): boolean {
  const { tokens, lines } = page
  const first = lines.first[line]!
  const end = lines.last[line]!
  if (word(tokens, end - 1) === '?') return true
  for (let n = first; n < end; n++) if (isFirstPerson(page, n)) return true
  return beginsComment(page, line)
}
