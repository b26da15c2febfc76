import { type DocumentFacts, type Furniture, type Issue, isAdopted, type Result, type Span } from '../model/index.ts'
import { linesOf, type Tokens, tokenAt } from '../text/index.ts'
import { beginsComment, markBoxes, markComments, markRest, markTail } from './below.ts'
import { type Embedded, findEmbedded } from './embedded.ts'
import { factsOfEmbedded, factsOfPage } from './facts.ts'
import { genreOfTitle } from './genre.ts'
import { type Head, readHead } from './head.ts'
import { firstWord, foldLine, furnitureOf, isTitleLike, isWebPage, mark, type Page, sizeOf, whyOf } from './page.ts'
import { markPlainLines } from './plain.ts'
import { type CleanRules, fold } from './rules.ts'

/** One text in a captured text, before its sentences are read. */
export interface CleanPart extends Span {
  readonly embedded: boolean
  readonly facts: DocumentFacts
  readonly furniture: readonly Furniture[]
  /** Stretches of it that belong to documents embedded in it. */
  readonly without: readonly Span[]
}

/** The captured text first, then the documents embedded in it. */
export interface Cleaned {
  readonly parts: readonly [CleanPart, ...CleanPart[]]
}

/** What is known of a captured text before it is looked at. */
export interface Beforehand {
  /** Where the text begins behind a header, in UTF-16 code units. */
  readonly from: number
  readonly facts: DocumentFacts
  /** What the original's format shows to be no text, in order. */
  readonly furniture?: readonly Furniture[]
}

/**
 * What in a captured text is the text, and what is known of it. In doubt a line is text: losing text costs more than
 * keeping furniture.
 */
export function clean(
  tokens: Tokens,
  { from, facts, furniture: shown = [] }: Beforehand,
  rules: CleanRules,
): Result<Cleaned> {
  const lines = linesOf(tokens, tokenAt(tokens, from))
  const page: Page = { tokens, lines, rules, why: new Uint8Array(lines.count) }
  markPlainLines(page)
  markShown(page, shown)
  markBoxes(page)
  const head = readHead(page, 0)
  const embedded = isWhole(head, facts, rules) ? [] : findEmbedded(page, head.body)
  markBelow(page, head, embedded)
  markRepeatedTitle(page, head)
  const host = factsOfPage(page, head, { known: facts, carries: embedded.length > 0 })
  const inner = embedded.map((one) => partOf(page, one, host))
  const above = shown.filter(({ end }) => end <= from)
  const header: readonly Furniture[] = above.length > 0 || from === 0 ? above : [{ start: 0, end: from, why: 'header' }]
  const furniture = [...header, ...head.spans, ...furnitureAround(page, embedded)].sort((a, b) => a.start - b.start)
  const without = inner.map(({ start, end }) => ({ start, end }))
  const whole: CleanPart = { start: 0, end: tokens.text.length, embedded: false, facts: host, furniture, without }
  return { value: { parts: [whole, ...inner] }, issues: issuesOf(whole, inner, facts) }
}

/** Whether the page itself is what states adopted, so that titles of such texts in it are its headings. */
function isWhole(head: Head, facts: DocumentFacts, rules: CleanRules): boolean {
  const title = facts.title?.by === 'given' ? facts.title.value : head.title
  return isAdopted(facts.genre?.value) || (title !== undefined && isAdopted(genreOfTitle(rules, fold(title))))
}

/** Marks the lines that lie in what the original's format shows to be no text. */
function markShown(page: Page, shown: readonly Furniture[]): void {
  const { tokens, lines } = page
  let next = 0
  for (let n = 0; n < lines.count && next < shown.length; n++) {
    const start = tokens.start[lines.first[n]!]!
    while (next < shown.length && shown[next]!.end <= start) next++
    const found = shown[next]
    if (found && found.start <= start && tokens.end[lines.last[n]! - 1]! <= found.end) mark(page, n, found.why)
  }
}

/** Marks comments and the author's box below the text. */
function markBelow(page: Page, head: Head, embedded: readonly Embedded[]): void {
  const last = embedded.at(-1)?.last
  if (last !== undefined && last < page.lines.count && beginsComment(page, last)) markRest(page, last, 'comment')
  if (!isWebPage(page)) return
  markComments(page, last ?? Math.max(head.body + 3, page.lines.count >> 1))
  markTail(page, last ?? head.body + 1)
}

/** A title that stands again below, as on printed and saved pages. */
function markRepeatedTitle(page: Page, head: Head): void {
  if (!head.title) return
  const title = fold(head.title)
  const words = title.split(' ')
  for (let n = head.body; n < page.lines.count; n++) {
    const isNear = sizeOf(page, n) >= words.length && sizeOf(page, n) < words.length * 2 + 6
    if (!isNear || whyOf(page, n) || firstWord(page, n) !== words[0]) continue
    if (isTitleLike(page, n) && foldLine(page, n) === title) mark(page, n, 'repeated-heading')
  }
}

function furnitureAround(page: Page, embedded: readonly Embedded[]): Furniture[] {
  const bounds = [0, ...embedded.flatMap((one) => [one.first, one.last]), page.lines.count]
  const found: Furniture[] = []
  for (let n = 0; n + 1 < bounds.length; n += 2) found.push(...furnitureOf(page, bounds[n]!, bounds[n + 1]!))
  return found
}

function partOf(page: Page, one: Embedded, host: DocumentFacts): CleanPart {
  const { tokens, lines } = page
  const furniture = [...one.head.spans, ...furnitureOf(page, one.first, one.last)].sort((a, b) => a.start - b.start)
  return {
    start: tokens.start[lines.first[one.first]!]!,
    end: tokens.end[lines.last[one.last - 1]! - 1]!,
    embedded: true,
    facts: factsOfEmbedded(page, one, host),
    furniture,
    without: [],
  }
}

function issuesOf(whole: CleanPart, inner: readonly CleanPart[], known: DocumentFacts): Issue[] {
  const issues: Issue[] = []
  const said = whole.facts.date
  if (known.date?.by === 'file name' && said?.by === 'recognised' && said.value !== known.date.value) {
    issues.push({
      code: 'clean/date-differs',
      severity: 'info',
      message: `The text says ${said.value} (${said.reason}), its file name ${known.date.value}`,
      hint: 'The date of the text was taken; give one to overrule it',
    })
  }
  for (const part of inner) {
    if (part.facts.date?.by === 'recognised') continue
    issues.push({
      code: 'clean/embedded-without-date',
      severity: 'warning',
      message: 'Unexpected document without a date inside this one',
      hint: 'The date of the page that carries it was taken',
      span: { start: part.start, end: part.end },
    })
  }
  return issues
}
