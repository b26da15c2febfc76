import { FURNITURE, type Furniture } from '../model/index.ts'
import {
  CAPITAL,
  ENDS,
  HAN,
  type Lines,
  lastOpen,
  markAt,
  NUMBER,
  PAUSES,
  PUNCTUATION,
  type Tokens,
  UPPER,
  WORD,
} from '../text/index.ts'
import { type CleanRules, fold, type Why } from './rules.ts'

/** A captured text line by line, with what is known of each line so far. */
export interface Page {
  readonly tokens: Tokens
  readonly lines: Lines
  readonly rules: CleanRules
  /** Why a line is furniture, as its place in FURNITURE counted from 1; 0 for the text. */
  readonly why: Uint8Array
}

/** Longest stretch of a line that is compared with phrases, in code units. */
const LOOKED_AT = 400

export const mark = (page: Page, line: number, why: Why): void => {
  page.why[line] = FURNITURE.indexOf(why) + 1
}
export const whyOf = ({ why }: Page, line: number): Why | undefined =>
  why[line] ? FURNITURE[why[line] - 1] : undefined
export const sizeOf = ({ lines }: Page, line: number): number => lines.last[line]! - lines.first[line]!

export const word = (tokens: Tokens, n: number): string => tokens.text.slice(tokens.start[n], tokens.end[n])
export const lower = (tokens: Tokens, n: number): string =>
  tokens.end[n]! - tokens.start[n]! > 40 ? '' : word(tokens, n).toLowerCase()

/** The words of some tokens, folded; only the first few hundred characters. */
export function foldTokens(tokens: Tokens, first: number, last: number): string {
  if (first >= last) return ''
  const start = tokens.start[first]!
  return fold(tokens.text.slice(start, Math.min(tokens.end[last - 1]!, start + LOOKED_AT)))
}
export const foldLine = (page: Page, line: number): string =>
  foldTokens(page.tokens, page.lines.first[line]!, page.lines.last[line]!)

export const textOfLine = ({ tokens, lines }: Page, line: number): string =>
  tokens.text.slice(tokens.start[lines.first[line]!], tokens.end[lines.last[line]! - 1])

/** The first word of a line, lower case, numbers and marks before it left aside. */
export function firstWord({ tokens, lines }: Page, line: number): string {
  const last = Math.min(lines.last[line]!, lines.first[line]! + 4)
  for (let n = lines.first[line]!; n < last; n++) {
    if (tokens.kind[n] === WORD) return lower(tokens, n)
    if (tokens.kind[n] === HAN) return word(tokens, n)
  }
  return ''
}

/** What the last mark of a line does, quotation marks and brackets behind it left aside. */
export function endMark({ tokens, lines }: Page, line: number): number {
  const n = lastOpen(tokens, lines.first[line]!, lines.last[line]!)
  return tokens.kind[n] === PUNCTUATION ? markAt(tokens.text, tokens.start[n]!) : 0
}

/** Whether a line reads as running text: a sentence with its end, or too long for anything else. */
export function isBody(page: Page, line: number, least = 6): boolean {
  const size = sizeOf(page, line)
  return size > 60 || (size >= least && (endMark(page, line) & ENDS) !== 0)
}

/** Shares of words: with a capital, and in capitals throughout. Words of up to three letters do not count. */
export function capitals({ tokens, lines }: Page, line: number): { readonly capital: number; readonly upper: number } {
  let words = 0
  let capital = 0
  let upper = 0
  for (let n = lines.first[line]!; n < lines.last[line]!; n++) {
    if (tokens.kind[n] !== WORD || tokens.end[n]! - tokens.start[n]! < 4) continue
    words++
    if ((tokens.flags[n]! & CAPITAL) !== 0) capital++
    if ((tokens.flags[n]! & UPPER) !== 0) upper++
  }
  return words === 0 ? { capital: 0, upper: 0 } : { capital: capital / words, upper: upper / words }
}

/** Whether a line could be a title: not too long, no mark at its end, and no label at its beginning. */
export function isTitleLike(page: Page, line: number): boolean {
  const { tokens, lines } = page
  const first = lines.first[line]!
  const size = sizeOf(page, line)
  if (size > 60) return false
  const begins = tokens.kind[first] === HAN || (tokens.flags[first]! & CAPITAL) !== 0
  const quoted = tokens.kind[first] === PUNCTUATION && '“"‘《「'.includes(word(tokens, first))
  const counted = tokens.kind[first] === NUMBER && tokens.end[first]! - tokens.start[first]! > 3
  if (!begins && !quoted && !counted) return false
  if (isLabelled(page, line)) return false
  const end = endMark(page, line)
  if ((end & PAUSES) !== 0) return false
  if ((end & ENDS) !== 0 && (size > 24 || '.。'.includes(word(tokens, lines.last[line]! - 1)))) return false
  return size <= 28 || tokens.kind[first] === HAN || capitals(page, line).capital > 0.6
}

/** Whether a line begins with a label, or is one: `IV. Trade`, `Article 5`. */
export function isLabelled({ tokens, lines }: Page, line: number): boolean {
  const first = lines.first[line]!
  const size = lines.last[line]! - first
  if (size < 2) return false
  const isShort = tokens.end[first]! - tokens.start[first]! <= 4
  return (isShort && '.)'.includes(word(tokens, first + 1))) || (size === 2 && tokens.kind[first + 1] === NUMBER)
}

/** What was found, as spans: neighbouring lines of one kind are one. */
export function furnitureOf(page: Page, from: number, to: number): Furniture[] {
  const { tokens, lines } = page
  const found: Furniture[] = []
  for (let n = from; n < to; n++) {
    const why = whyOf(page, n)
    if (!why) continue
    const end = tokens.end[lines.last[n]! - 1]!
    const above = found.at(-1)
    if (above && n > from && page.why[n - 1] === page.why[n]) found[found.length - 1] = { ...above, end }
    else found.push({ start: tokens.start[lines.first[n]!]!, end, why })
  }
  return found
}

const WEB: ReadonlySet<Why | undefined> = new Set<Why>(['navigation', 'promotion', 'teaser', 'comment'])

/** Whether lines belong to a page of the web: a plain text of states has none. */
export function isWebPage(page: Page): boolean {
  for (let n = 0; n < page.lines.count; n++) if (WEB.has(whyOf(page, n))) return true
  return false
}

/** `* * *` */
export function isSigns({ tokens, lines }: Page, line: number): boolean {
  for (let n = lines.first[line]!; n < lines.last[line]!; n++) if (tokens.kind[n] !== PUNCTUATION) return false
  return true
}
