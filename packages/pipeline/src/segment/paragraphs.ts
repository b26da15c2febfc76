import type { Span } from '../model/index.ts'
import {
  CAPITAL,
  ENDS,
  type Lines,
  lastOpen,
  linesOf,
  markAt,
  PAUSES,
  type Tokens,
  tokenAt,
  WORD,
} from '../text/index.ts'
import {
  BRACKETED,
  continues,
  DECIMAL,
  type Label,
  labelAt,
  NAMED,
  NUMBERED,
  SMALL_LETTER,
  SMALL_ROMAN,
} from './labels.ts'
import type { SegmentRules } from './rules.ts'

/** A paragraph as a half-open range of token numbers, with the label it begins with. */
export interface Paragraph {
  readonly first: number
  readonly last: number
  readonly label: Label | undefined
}

const COMMA = 44
/** A text whose lines were broken for width has them narrower than this many code units. */
const WIDEST_WRAPPED = 120

/** The paragraphs of the given ranges of a text; lines that were broken for width are one again. */
export function paragraphsOf(tokens: Tokens, ranges: readonly Span[], rules: SegmentRules): Paragraph[] {
  const pieces = ranges.map((range) => linesOf(tokens, tokenAt(tokens, range.start), tokenBefore(tokens, range.end)))
  const width = wrappedWidth(tokens, pieces)
  const paragraphs: Paragraph[] = []
  const series = new Map<number, number>()
  for (const lines of pieces) {
    let first = 0
    let label: Label | undefined
    for (let n = 0; n < lines.count; n++) {
      const isNew = n === 0 || lines.gap[n]! > 0
      const own = ownLabel(tokens, { first: lines.first[n]!, last: lines.last[n]! }, { rules, series, isNew, width })
      if (!isNew && !own && isBroken(tokens, lines, { n, width, rules })) continue
      if (n > 0) paragraphs.push({ first, last: lines.first[n]!, label })
      first = lines.first[n]!
      label = own
      if (own) series.set(own.family, own.value)
    }
    if (lines.count > 0) paragraphs.push({ first, last: lines.last[lines.count - 1]!, label })
  }
  return paragraphs
}

/** Number of the first token that does not end at an offset or before it. */
function tokenBefore(tokens: Tokens, offset: number): number {
  let n = tokenAt(tokens, offset)
  while (n > 0 && tokens.end[n - 1]! > offset) n--
  return n
}

interface LabelContext {
  readonly rules: SegmentRules
  readonly series: ReadonlyMap<number, number>
  readonly isNew: boolean
  readonly width: number
}

function ownLabel(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  { rules, series, isNew, width }: LabelContext,
): Label | undefined {
  const found = labelAt(tokens, first, last, rules)
  if (!found) return undefined
  const label = found.family === SMALL_ROMAN ? letterInSeries(tokens, found, series) : found
  const isCounted = label.family === NUMBERED || label.family === DECIMAL || label.family === BRACKETED
  if (isCounted && (isNew || width === 0)) return label
  return label.family >= NAMED || label.value === 0 || continues(label, series.get(label.family) ?? 0)
    ? label
    : undefined
}

/** `(i)` behind `(h)` is a letter. */
function letterInSeries(tokens: Tokens, label: Label, series: ReadonlyMap<number, number>): Label {
  const at = label.last - label.first === 3 ? label.first + 1 : label.first
  if (tokens.end[at]! - tokens.start[at]! !== 1) return label
  const value = tokens.text.charCodeAt(tokens.start[at]!) - 96
  return series.get(SMALL_LETTER) === value - 1 ? { ...label, family: SMALL_LETTER, value } : label
}

/** Whether a line only goes on with the one above it. */
function isBroken(
  tokens: Tokens,
  lines: Lines,
  { n, width, rules }: { readonly n: number; readonly width: number; readonly rules: SegmentRules },
): boolean {
  const above = lines.first[n - 1]!
  const end = lines.last[n - 1]!
  const closing = tokens.start[lastOpen(tokens, above, end)]!
  const mark = tokens.text.charCodeAt(closing)
  const bits = markAt(tokens.text, closing)
  if (bits === 0 && tokens.text[tokens.start[end - 2] ?? 0] === ';' && isJoin(tokens, end - 1, rules)) return false
  const next = lines.first[n]!
  const isSmall = tokens.kind[next] === WORD && (tokens.flags[next]! & CAPITAL) === 0 && isCased(tokens, next)
  if (isSmall && ((bits & (ENDS | PAUSES)) === 0 || mark === COMMA)) return true
  return width > 0 && tokens.end[end - 1]! - tokens.start[above]! >= width * 0.65
}

const isJoin = (tokens: Tokens, n: number, rules: SegmentRules): boolean =>
  tokens.end[n]! - tokens.start[n]! < 8 && rules.joins.has(tokens.text.slice(tokens.start[n], tokens.end[n]))

const isCased = (tokens: Tokens, n: number): boolean => {
  const letter = tokens.text[tokens.start[n]!]!
  return letter.toUpperCase() !== letter
}

/**
 * Width to which the lines were broken, in code units; 0 where lines are paragraphs. Lines are broken where hardly any
 * is long, and those that go on below mostly have no end: either they are of one length, or small letters follow.
 */
function wrappedWidth(tokens: Tokens, pieces: readonly Lines[]): number {
  const lengths = new Uint32Array(WIDEST_WRAPPED + 1)
  const seen = { lines: 0, long: 0, followed: 0, open: 0, small: 0 }
  for (const lines of pieces) {
    for (let n = 0; n < lines.count; n++) {
      const last = lines.last[n]! - 1
      const length = tokens.end[last]! - tokens.start[lines.first[n]!]!
      seen.lines++
      if (length > WIDEST_WRAPPED) seen.long++
      if (!isFollowed(tokens, lines, n)) continue
      seen.followed++
      lengths[Math.min(WIDEST_WRAPPED, length)]!++
      if ((markAt(tokens.text, tokens.start[last]!) & ENDS) !== 0) continue
      seen.open++
      if ((tokens.flags[lines.first[n + 1]!]! & CAPITAL) === 0) seen.small++
    }
  }
  const width = quantile(lengths, seen.followed * 0.9)
  if (seen.long * 50 > seen.lines || seen.open < seen.followed * 0.5 || width >= WIDEST_WRAPPED || width < 40) return 0
  let near = 0
  for (let n = Math.floor(width * 0.75); n <= WIDEST_WRAPPED; n++) near += lengths[n]!
  const isEven = seen.followed >= 3 && near >= seen.followed * 0.6
  return isEven || (seen.small >= 2 && seen.small >= seen.open * 0.3) ? width : 0
}

/** Whether the next line could go on with a line: no empty line, no colon and no label stand between. */
function isFollowed(tokens: Tokens, lines: Lines, n: number): boolean {
  if (n + 1 >= lines.count || lines.gap[n + 1] !== 0) return false
  const end = tokens.text[tokens.start[lines.last[n]! - 1]!]!
  const next = lines.first[n + 1]!
  const isLabel = tokens.end[next]! - tokens.start[next]! === 1 && ').'.includes(tokens.text[tokens.end[next]!] ?? ' ')
  return tokens.kind[next] === WORD && !isLabel && !':;：；'.includes(end)
}

function quantile(counts: Uint32Array, rank: number): number {
  let seen = 0
  for (let n = 0; n < counts.length; n++) {
    seen += counts[n]!
    if (seen >= rank) return n
  }
  return counts.length - 1
}
