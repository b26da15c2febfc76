import { CLOSES, markAt } from './marks.ts'
import { LINE, type Tokens } from './tokens.ts'

/** The lines of a text that hold a token, as half-open ranges of token numbers, in columns. */
export interface Lines {
  readonly count: number
  readonly first: Int32Array
  readonly last: Int32Array
  /** Empty lines above it, 0 to 255. */
  readonly gap: Uint8Array
}

/** Number of the first token that starts at an offset or behind it. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The lines among a range of tokens; a range that starts inside a line starts with the rest of it. */
export function linesOf(tokens: Tokens, from = 0, to = tokens.count): Lines {
  let count = from < to ? 1 : 0
  for (let n = from + 1; n < to; n++) if ((tokens.flags[n]! & LINE) !== 0) count++
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  const gap = new Uint8Array(count)
  let line = -1
  for (let n = from; n < to; n++) {
    if (n > from && (tokens.flags[n]! & LINE) === 0) continue
    if (line >= 0) last[line] = n
    first[++line] = n
    gap[line] = n > 0 ? emptyLines(tokens.text, tokens.end[n - 1]!, tokens.start[n]!) : 0
  }
  if (line >= 0) last[line] = to
  return { count, first, last, gap }
}

/** Empty lines in a stretch of white space. */
function emptyLines(text: string, from: number, to: number): number {
  let feeds = 0
  let returns = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 13) returns++
    else if (unit === 10 || unit === 0x2028 || unit === 0x2029) feeds++
  }
  return Math.min(255, Math.max(0, (feeds || returns) - 1))
}

/** Number of the last token of a range that closes no quotation or bracket; the first token where all do. */
export function lastOpen(tokens: Tokens, first: number, last: number): number {
  let n = last - 1
  while (n > first && (markAt(tokens.text, tokens.start[n]!) & CLOSES) !== 0) n--
  return n
}
