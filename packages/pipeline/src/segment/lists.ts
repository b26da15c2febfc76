import { CAPITAL, ENDS, lastOpen, markAt, PAUSES, SPACED, type Tokens, WORD } from '../text/index.ts'
import { BRACKETED, BULLET, NUMBERED, ORDINAL, SMALL_LETTER, SMALL_ROMAN } from './labels.ts'
import type { Paragraph } from './paragraphs.ts'
import type { SegmentRules } from './rules.ts'
import { sentenceEnd } from './sentence-end.ts'

/** Items without a label. */
const PLAIN = 0

/** The sentence before a paragraph, and its number. */
export interface Before {
  readonly first: number
  readonly last: number
  readonly number: number
  /** Of the label of its paragraph. */
  readonly family: number | undefined
}

/** What a paragraph is in a list: undefined where it is in none; the lead is the number of a sentence. */
interface Item {
  readonly lead: number | undefined
}

interface OpenList {
  readonly family: number
  readonly lead: number | undefined
}

/** Follows the lists of a text from paragraph to paragraph: what hangs on which sentence. */
export function listReader(tokens: Tokens, rules: SegmentRules): ListReader {
  let open: OpenList[] = []
  const close = (): undefined => {
    open = []
    return undefined
  }
  const read = (paragraph: Paragraph, before: Before | undefined): Item | undefined => {
    const family = paragraph.label?.family ?? PLAIN
    if (family === PLAIN && open.length === 0 && !isPlainItem(tokens, paragraph, rules)) return undefined
    const isSibling = family !== PLAIN && before?.family === family
    const announces = before !== undefined && !isSibling && isLead(tokens, before, { paragraph, rules })
    const known = open.findIndex((list) => list.family === family)
    const isNext = family !== PLAIN || (before !== undefined && goesOn(tokens, before, rules))
    if (known >= 0 && (isNext || !announces)) {
      if (!isNext) return close()
      open = open.slice(0, known + 1)
      return { lead: open[known]!.lead }
    }
    if (!isItem(tokens, paragraph, { family, announces, rules })) return close()
    open = [...open.slice(0, 8), { family, lead: announces ? before.number : open.at(-1)?.lead }]
    return { lead: open.at(-1)!.lead }
  }
  return { read, close }
}

export interface ListReader {
  readonly read: (paragraph: Paragraph, before: Before | undefined) => Item | undefined
  /** Ends all lists, at a heading. */
  readonly close: () => void
}

/** Whether a sentence announces a list: ends in a colon or a dash, has no end, or says "following". */
function isLead(
  tokens: Tokens,
  { first, last }: Before,
  { paragraph, rules }: { readonly paragraph: Paragraph; readonly rules: SegmentRules },
): boolean {
  const at = tokens.start[lastOpen(tokens, first, last)]!
  if (':：—–'.includes(tokens.text[at]!)) return true
  const bits = markAt(tokens.text, at)
  if (bits === 0) return paragraph.label !== undefined || goesOn(tokens, paragraph, rules)
  if ((bits & ENDS) === 0) return false
  for (let n = first; n < last; n++) {
    if (tokens.kind[n] !== WORD || tokens.end[n]! - tokens.start[n]! > 20) continue
    if (rules.leads.has(tokens.text.slice(tokens.start[n], tokens.end[n]).toLowerCase())) return true
  }
  return false
}

/** Whether a paragraph begins a list. */
function isItem(
  tokens: Tokens,
  paragraph: Paragraph,
  { family, announces, rules }: { readonly family: number; readonly announces: boolean; readonly rules: SegmentRules },
): boolean {
  if (family === BULLET || family === SMALL_LETTER || family === SMALL_ROMAN) return true
  if (!announces) return false
  if (family === PLAIN) return isPlainItem(tokens, paragraph, rules)
  if (family !== NUMBERED && family !== BRACKETED && family !== ORDINAL) return false
  const { words, last } = { words: paragraph.label!.words, last: paragraph.last }
  if (goesOn(tokens, paragraph, rules)) return true
  if (sentenceEnd(tokens, words, last, rules) < last) return false
  return words < last && !rules.subjects.has(tokens.text.slice(tokens.start[words], tokens.end[words]).toLowerCase())
}

/** Whether a paragraph without a label reads like an item: it says that another follows, or begins small. */
function isPlainItem(tokens: Tokens, { first, last }: Paragraph, rules: SegmentRules): boolean {
  const isSmall = tokens.kind[first] === WORD && (tokens.flags[first]! & (CAPITAL | SPACED)) === SPACED
  return isSmall || goesOn(tokens, { first, last }, rules)
}

/** Whether an item says that another follows: it ends in a semicolon, a comma, or "and". */
function goesOn(tokens: Tokens, { first, last }: { first: number; last: number }, rules: SegmentRules): boolean {
  const end = lastOpen(tokens, first, last)
  const isPause = (n: number): boolean =>
    (markAt(tokens.text, tokens.start[n]!) & PAUSES) !== 0 && !':：'.includes(tokens.text[tokens.start[n]!]!)
  if (isPause(end)) return true
  if (tokens.kind[end] !== WORD || end - 1 <= first) return false
  return rules.joins.has(tokens.text.slice(tokens.start[end], tokens.end[end]).toLowerCase()) && isPause(end - 1)
}
