import { CAPITAL, HAN, PUNCTUATION, SPACED, type Tokens, UPPER, WORD } from '../text/index.ts'
import { type Day, dateAt } from './dates.ts'
import { foldTokens, word } from './page.ts'
import { type CleanRules, fold } from './rules.ts'

/** The beginning of a report: `HANOI, April 14 (Xinhua) --`. */
export interface Dateline {
  /** Token behind it. */
  readonly last: number
  readonly day: Day | undefined
  readonly publisher: string | undefined
}

/** In tokens. */
const LONGEST = 24
const LONGEST_HAN = 48

/** `某某社某地4月14日电（记者某某）`: an agency, then a place and a day, up to the word for a dispatch or a colon. */
function hanDateline(tokens: Tokens, first: number, last: number, rules: CleanRules): Dateline | undefined {
  const limit = Math.min(last, first + LONGEST_HAN)
  const publisher = hanAgency(tokens, first, limit, rules)
  let day: Day | undefined
  for (let at = first; at < limit; at++) {
    const date = dateAt(tokens, at, limit, rules)
    const mark = word(tokens, at)
    if (date) {
      day ??= date
      at = date.last - 1
    } else if (mark === '(' || mark === '（') {
      while (at < limit && !')）'.includes(word(tokens, at))) at++
    } else if (mark === ':' || mark === '：') return publisher ? { last: at + 1, day, publisher } : undefined
    else if ('电電讯訊'.includes(mark)) {
      if (publisher || day) return { last: behindCredit(tokens, at + 1, limit), day, publisher }
    } else if (tokens.kind[at] === PUNCTUATION && !',，、/|·'.includes(mark)) return undefined
  }
  return undefined
}

/** The agency that a line begins with, as it stands there. */
function hanAgency(tokens: Tokens, first: number, limit: number, rules: CleanRules): string | undefined {
  if (!rules.agencyStarts.has(fold(word(tokens, first)))) return undefined
  for (let to = Math.min(limit, first + 8); to > first; to--)
    if (rules.agencies.has(foldTokens(tokens, first, to)))
      return tokens.text.slice(tokens.start[first], tokens.end[to - 1])
  return undefined
}

/** Behind the reporters in brackets and a colon. */
function behindCredit(tokens: Tokens, from: number, limit: number): number {
  let at = from
  if (at < limit && '(（'.includes(word(tokens, at))) {
    while (at < limit && !')）'.includes(word(tokens, at))) at++
    at++
  }
  return at < limit && ':：'.includes(word(tokens, at)) ? at + 1 : Math.min(at, limit)
}

interface Seen {
  /** Token looked at, and the first of the words that it goes on with. */
  at: number
  group: number
  day: Day | undefined
  publisher: string | undefined
  /** Whether a small word was among them. */
  isLoose: boolean
}

/**
 * The dateline among the first tokens of a line: places, an agency and a date, then a dash or a colon. At least one of
 * date, agency, or a place in capitals throughout must be there.
 */
export function datelineAt(tokens: Tokens, first: number, last: number, rules: CleanRules): Dateline | undefined {
  if (tokens.kind[first] === HAN) return hanDateline(tokens, first, last, rules)
  const limit = Math.min(last, first + LONGEST)
  const seen: Seen = { at: first, group: first, day: undefined, publisher: undefined, isLoose: false }
  while (seen.at < limit) {
    if (seen.at > first && isSeparator(tokens, seen.at)) {
      endGroup(tokens, seen, rules)
      if (!seen.day && !seen.publisher && !isPlace(tokens, first, seen)) return undefined
      const isDouble = seen.at + 1 < last && word(tokens, seen.at + 1) === '-'
      return { last: seen.at + (isDouble ? 2 : 1), day: seen.day, publisher: seen.publisher }
    }
    if (!step(tokens, seen, { limit, rules })) return undefined
  }
  return undefined
}

/** Takes in a date, a bracket, a pause or a word; false where no dateline has it. */
function step(
  tokens: Tokens,
  seen: Seen,
  { limit, rules }: { readonly limit: number; readonly rules: CleanRules },
): boolean {
  const date = dateAt(tokens, seen.at, limit, rules)
  if (date) {
    endGroup(tokens, seen, rules)
    seen.day ??= date
    seen.at = seen.group = date.last
    return true
  }
  if (tokens.kind[seen.at] === WORD) {
    const isSmall = (tokens.flags[seen.at]! & CAPITAL) === 0
    seen.isLoose ||= isSmall
    return !isSmall || rules.dateWords.has(tokens, seen.at) ? ++seen.at > 0 : false
  }
  const mark = tokens.kind[seen.at] === PUNCTUATION ? word(tokens, seen.at) : ''
  if (mark === '(' || mark === '（') {
    const close = closeOf(tokens, seen.at, limit)
    if (!close) return false
    seen.publisher ??= tokens.text.slice(tokens.start[seen.at + 1], tokens.end[close - 1])
    seen.at = seen.group = close + 1
    return true
  }
  if (!mark || !',，/|.'.includes(mark)) return false
  endGroup(tokens, seen, rules)
  seen.group = ++seen.at
  return true
}

function endGroup(tokens: Tokens, seen: Seen, rules: CleanRules): void {
  seen.publisher ??= agencyOf(tokens, seen.group, seen.at, rules)
}

/** Whether only a place in capitals stands before the mark: one word before a colon, up to three before a dash. */
function isPlace(tokens: Tokens, first: number, { at, isLoose }: Seen): boolean {
  return !isLoose && at - first <= (':：'.includes(word(tokens, at)) ? 1 : 3) && isUpper(tokens, first, at)
}

function isSeparator(tokens: Tokens, n: number): boolean {
  const mark = word(tokens, n)
  if (mark === ':' || mark === '：') return true
  if (mark !== '-' && mark !== '–' && mark !== '—') return false
  const next = n + 1 < tokens.count ? tokens.flags[n + 1]! : SPACED
  return ((tokens.flags[n]! | next) & SPACED) !== 0
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
