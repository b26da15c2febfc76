import {
  CAPITAL,
  CLOSES,
  ENDS,
  HAN,
  markAt,
  NUMBER,
  OPENS,
  PUNCTUATION,
  SPACED,
  type Tokens,
  UPPER,
  WORD,
} from '../text/index.ts'
import type { SegmentRules } from './rules.ts'

const POINT = 46
/** A bracket that is glued to the end of a sentence belongs to it, when it is no longer than this many tokens. */
const LONGEST_GLUED = 40

/**
 * Token behind the first sentence of a paragraph's tokens. Quotation marks, brackets and a glued parenthesis behind
 * the point belong to the sentence; a small letter behind it, or an abbreviation before it, keep the sentence going.
 */
export function sentenceEnd(tokens: Tokens, first: number, last: number, rules: SegmentRules): number {
  const { text, kind, flags, start, end } = tokens
  for (let n = first; n < last; n++) {
    if (kind[n] === PUNCTUATION) {
      if ((markAt(text, start[n]!) & ENDS) === 0) continue
      const stop = behindClosers(tokens, n + 1, last)
      if (stop >= last) return last
      if (isBoundary(tokens, { first, mark: n, stop, last }, rules)) return stop
      n = stop - 1
    } else if ((flags[n]! & UPPER) !== 0 && text.charCodeAt(end[n]! - 1) === POINT) {
      const stop = behindClosers(tokens, n + 1, last)
      if (stop >= last) return last
      if ((flags[stop]! & SPACED) !== 0 && isStarter(tokens, behindOpeners(tokens, stop, last), rules)) return stop
      n = stop - 1
    }
  }
  return last
}

function behindClosers(tokens: Tokens, from: number, last: number): number {
  let n = from
  while (n < last && tokens.kind[n] === PUNCTUATION) {
    const mark = markAt(tokens.text, tokens.start[n]!)
    const glued = (tokens.flags[n]! & SPACED) === 0
    if ((mark & ENDS) !== 0 || ((mark & CLOSES) !== 0 && glued) || isSymbol(tokens, n)) n++
    else if ((mark & OPENS) !== 0 && glued) return behindBracket(tokens, n, last)
    else break
  }
  return n
}

/** Arrows, dingbats and emoji stand behind a sentence, not in front of the next. */
function isSymbol({ text, start }: Tokens, n: number): boolean {
  const unit = text.charCodeAt(start[n]!)
  return (unit >= 0x2190 && unit < 0x2c00) || (unit >= 0xd83c && unit < 0xd840)
}

function behindBracket(tokens: Tokens, open: number, last: number): number {
  const limit = Math.min(last, open + LONGEST_GLUED)
  for (let n = open + 1; n < limit; n++) {
    const unit = tokens.text.charCodeAt(tokens.start[n]!)
    if (unit === 0x29 || unit === 0xff09) return n + 1
  }
  return open
}

function behindOpeners(tokens: Tokens, from: number, last: number): number {
  let n = from
  while (n < last && tokens.kind[n] === PUNCTUATION && (markAt(tokens.text, tokens.start[n]!) & OPENS) !== 0) n++
  return n
}

interface Candidate {
  readonly first: number
  /** The point, and the token behind it and all that closes with it. */
  readonly mark: number
  readonly stop: number
  readonly last: number
}

function isBoundary(tokens: Tokens, at: Candidate, rules: SegmentRules): boolean {
  const { text, kind, flags, start } = tokens
  const unit = text.charCodeAt(start[at.mark]!)
  if (unit >= 0x3000) return true
  const next = behindOpeners(tokens, at.stop, at.last)
  if (next >= at.last) return true
  if ((flags[at.stop]! & SPACED) === 0) return isGluedBoundary(tokens, at, next)
  if (kind[next] === PUNCTUATION) return false
  if (kind[next] === WORD && (flags[next]! & CAPITAL) === 0) return false
  return unit !== POINT || !isAbbreviation(tokens, at, { next, rules })
}

/** `ended.They`: a blank was lost, when a small word stands before the point and a capital behind it. */
function isGluedBoundary(tokens: Tokens, { mark, stop }: Candidate, next: number): boolean {
  if (tokens.kind[next] === HAN) return true
  if ((tokens.flags[next]! & (CAPITAL | UPPER)) !== CAPITAL) return false
  if (stop > mark + 1) return true
  const before = mark - 1
  const isWord = before >= 0 && tokens.kind[before] === WORD && (tokens.flags[before]! & CAPITAL) === 0
  return isWord && tokens.end[before]! - tokens.start[before]! > 2 && (tokens.flags[mark]! & SPACED) === 0
}

function isAbbreviation(
  tokens: Tokens,
  { first, mark }: Candidate,
  { next, rules }: { readonly next: number; readonly rules: SegmentRules },
): boolean {
  const { text, kind, flags, start, end } = tokens
  const before = mark - 1
  if (before < first || (flags[mark]! & SPACED) !== 0) return false
  const length = end[before]! - start[before]!
  if (kind[before] === NUMBER) return before === first && length <= 3
  if (kind[before] !== WORD || length > 8) return false
  if (before === first && (flags[before]! & UPPER) !== 0 && isRoman(text, start[before]!, end[before]!)) return true
  const word = text.slice(start[before], end[before]).toLowerCase()
  if (rules.titles.has(word)) return true
  if (rules.beforeNumbers.has(word)) return kind[next] === NUMBER || isRomanToken(tokens, next)
  const isInitial = length === 1 && !rules.letters.has(word)
  return (isInitial || rules.abbreviations.has(word)) && !isStarter(tokens, next, rules)
}

function isStarter(tokens: Tokens, n: number, rules: SegmentRules): boolean {
  if (n >= tokens.count || (tokens.flags[n]! & CAPITAL) === 0) return false
  return rules.starters.has(tokens.text.slice(tokens.start[n], tokens.end[n]).toLowerCase())
}

const isRomanToken = (tokens: Tokens, n: number): boolean =>
  (tokens.flags[n]! & CAPITAL) !== 0 && isRoman(tokens.text, tokens.start[n]!, tokens.end[n]!)

function isRoman(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'IVXLC'.includes(text[at]!)) return false
  return true
}
