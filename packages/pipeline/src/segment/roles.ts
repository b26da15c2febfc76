import { CAPITAL, ENDS, HAN, lastOpen, markAt, PAUSES, type Tokens, WORD } from '../text/index.ts'
import { BRACKETED, BULLET, CHARACTER, NAMED, ORDINAL, ROMAN, SMALL_LETTER, SMALL_ROMAN } from './labels.ts'
import type { Paragraph } from './paragraphs.ts'
import type { SegmentRules } from './rules.ts'
import { sentenceEnd } from './sentence-end.ts'

/** A heading that is a sentence, and one that is none, have at most this many tokens. */
const LONGEST_SENTENCE_HEADING = 50
const LONGEST_HEADING = 30
const LONGEST_PLAIN_HEADING = 14

/** Which paragraphs are headings: 1 at their place. */
export function headingsOf(tokens: Tokens, paragraphs: readonly Paragraph[], rules: SegmentRules): Uint8Array {
  const headings = new Uint8Array(paragraphs.length)
  const families = familiesWithText(paragraphs)
  for (let n = 0; n < paragraphs.length; n++) {
    const paragraph = paragraphs[n]!
    const next = paragraphs[n + 1]
    const family = paragraph.label?.family
    if (paragraph.label?.words === paragraph.last) headings[n] = 1
    else if (!next || family === BULLET || family === SMALL_LETTER || family === SMALL_ROMAN) continue
    else if (!paragraph.label) headings[n] = isTitle(tokens, paragraph, next) ? 1 : 0
    else if (next.label?.family === BULLET || next.label?.family === family) continue
    else if (isAlone(tokens, paragraph, rules) && families.has(family!)) headings[n] = 1
  }
  return headings
}

/**
 * Families of labels most of whose paragraphs stand above others: `II. ...` alone on its line before the paragraphs
 * of its section. Where a numbered paragraph is followed by the next number, the paragraphs are the text itself.
 */
function familiesWithText(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const counts = new Map<number, { total: number; above: number }>()
  const order: number[] = []
  for (const [n, { label }] of paragraphs.entries()) {
    if (!label) continue
    if (!order.includes(label.family)) order.push(label.family)
    const count = counts.get(label.family) ?? { total: 0, above: 0 }
    counts.set(label.family, count)
    count.total++
    const next = paragraphs[n + 1]
    if (next && isBelow(order, next.label?.family, label.family)) count.above++
  }
  return new Set([...counts].filter(([, { total, above }]) => above * 2 > total).map(([family]) => family))
}

/** Whether a paragraph belongs under a label of a family: it has none, or one of a family that appears later. */
function isBelow(order: readonly number[], family: number | undefined, above: number): boolean {
  if (family === undefined) return true
  return family !== BULLET && family !== above && !order.slice(0, order.indexOf(above)).includes(family)
}

/** One short sentence, or a title, with no list behind it. */
function isAlone(tokens: Tokens, { first, last, label }: Paragraph, rules: SegmentRules): boolean {
  if (last - first > LONGEST_SENTENCE_HEADING) return false
  if ((markAt(tokens.text, tokens.start[last - 1]!) & PAUSES) !== 0) return false
  return sentenceEnd(tokens, label!.words, last, rules) === last
}

/** A line without end, in capitals or short, above something longer. */
function isTitle(tokens: Tokens, { first, last }: Paragraph, next: Paragraph): boolean {
  const length = last - first
  if (length > LONGEST_HEADING) return false
  if (tokens.kind[first] === WORD && (tokens.flags[first]! & CAPITAL) === 0) return false
  const mark = markAt(tokens.text, tokens.start[lastOpen(tokens, first, last)]!)
  if ((mark & PAUSES) !== 0) return false
  const isWritten = isCapitalised(tokens, first, last)
  if (!isWritten && next.label !== undefined && isItemFamily(next.label.family)) return false
  if ((mark & ENDS) !== 0) return isWritten && !'.。'.includes(tokens.text[tokens.start[last - 1]!]!) && length <= 16
  if (!isWritten && length > LONGEST_PLAIN_HEADING) return false
  if (next.label !== undefined || isCapitalised(tokens, next.first, next.last)) return true
  return next.last - next.first >= length && hasEnd(tokens, next)
}

const isItemFamily = (family: number): boolean => family <= BRACKETED

const hasEnd = (tokens: Tokens, { first, last }: Paragraph): boolean =>
  (markAt(tokens.text, tokens.start[lastOpen(tokens, first, last)]!) & (ENDS | PAUSES)) !== 0

/** Whether most of its longer words have a capital. Characters without case count as capitals. */
function isCapitalised(tokens: Tokens, first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  for (let n = first; n < last; n++) {
    if (tokens.kind[n] === HAN) return last - first <= LONGEST_HEADING
    if (tokens.kind[n] !== WORD || tokens.end[n]! - tokens.start[n]! < 4) continue
    words++
    if ((tokens.flags[n]! & CAPITAL) !== 0) capitals++
  }
  return words > 0 && capitals >= words * 0.7
}

/** Whether the labels of a family divide a text into sections. */
export const dividesText = (family: number): boolean => family >= ROMAN || family === ORDINAL || family === CHARACTER
/** Whether sections of a family never stand inside a section that only has a title. */
export const isStrong = (family: number): boolean => family === ROMAN || family === CHARACTER || family >= NAMED
