import { CAPITAL, PUNCTUATION, SPACED, type Tokens, UPPER, WORD } from '../text/index.ts'
import { type Day, dateAt } from './dates.ts'
import { foldTokens, lower, word } from './page.ts'
import type { CleanRules } from './rules.ts'

/** The beginning of a report: `HANOI, April 14 (Xinhua) --`. */
export interface Dateline {
  /** Token behind it. */
  readonly last: number
  readonly day: Day | undefined
  readonly publisher: string | undefined
}

const LONGEST = 24

/**
 * The dateline among the first tokens of a line: places, an agency and a date, then a dash or a colon. At least one of
 * date, agency, or a place in capitals throughout must be there.
 */
export function datelineAt(tokens: Tokens, first: number, last: number, rules: CleanRules): Dateline | undefined {
  const limit = Math.min(last, first + LONGEST)
  let day: Day | undefined
  let publisher: string | undefined
  let group = first
  let lows = 0
  let n = first
  while (n < limit) {
    const date = dateAt(tokens, n, limit, rules)
    if (date) {
      publisher ??= agencyOf(tokens, group, n, rules)
      day ??= date
      n = date.last
      group = n
      continue
    }
    const mark = tokens.kind[n] === PUNCTUATION ? word(tokens, n) : ''
    if (mark === '(' || mark === '（') {
      const close = closeOf(tokens, n, limit)
      if (!close) return undefined
      publisher ??= tokens.text.slice(tokens.start[n + 1], tokens.end[close - 1])
      n = close + 1
      group = n
      continue
    }
    if (n > first && isSeparator(tokens, n, mark)) {
      publisher ??= agencyOf(tokens, group, n, rules)
      const isPlace = !day && !publisher && lows === 0 && n - first <= (mark === ':' ? 1 : 3)
      if (!day && !publisher && !(isPlace && isUpper(tokens, first, n))) return undefined
      const end = n + 1 < last && word(tokens, n + 1) === '-' ? n + 2 : n + 1
      return { last: end, day, publisher }
    }
    if (mark === ',' || mark === '，' || mark === '/' || mark === '|' || mark === '.') {
      publisher ??= agencyOf(tokens, group, n, rules)
      group = n + 1
    } else if (tokens.kind[n] !== WORD) return undefined
    else if ((tokens.flags[n]! & CAPITAL) === 0) {
      if (!rules.dateWords.has(lower(tokens, n))) return undefined
      lows++
    }
    n++
  }
  return undefined
}

function isSeparator(tokens: Tokens, n: number, mark: string): boolean {
  if (mark === ':' || mark === '：') return true
  const next = n + 1 < tokens.count ? tokens.flags[n + 1]! & SPACED : SPACED
  return '-–—'.includes(mark || ' ') && ((tokens.flags[n]! & SPACED) !== 0 || next !== 0)
}

/** Place of the bracket that closes a short one around names: `(Xinhua)`, `(VNA/AP)`. */
function closeOf(tokens: Tokens, open: number, limit: number): number | undefined {
  for (let n = open + 1; n < Math.min(limit, open + 7); n++) {
    const mark = word(tokens, n)
    if (mark === ')' || mark === '）') return n > open + 1 ? n : undefined
    const isName = tokens.kind[n] === WORD && (tokens.flags[n]! & CAPITAL) !== 0
    if (!isName && mark !== '/' && mark !== '-') return undefined
  }
  return undefined
}

/** The name of an agency, as the text writes it, when a group of words between commas is one. */
export function agencyOf(tokens: Tokens, from: number, to: number, rules: CleanRules): string | undefined {
  if (from >= to || to - from > 6 || tokens.kind[from] !== WORD || tokens.kind[to - 1] !== WORD) return undefined
  const folded = foldTokens(tokens, from, to)
  const isAgency = rules.agencies.has(folded) || rules.agencyEnds.some((end) => folded.endsWith(` ${end}`))
  return isAgency ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : undefined
}

function isUpper(tokens: Tokens, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (tokens.kind[n] === WORD && (tokens.flags[n]! & UPPER) === 0) return false
  return true
}
