import * as is from '../words/classes.ts'
import { isVerb, skipAdverbs } from './verb-form.ts'
import { COLON, COMMA, has, isQuote, lower, mark, SEMICOLON, type Words } from './words.ts'

/** A comma, an "and" or both, and what stands behind. */
export interface Separator {
  readonly at: number
  readonly comma: boolean
  readonly and: boolean
  readonly strong: boolean
  /** First token behind it, and the first behind its adverbs. */
  readonly next: number
  readonly verb: number
}

/** Whether a predicate may end at a token. */
export const isSeparator = (words: Words, at: number): boolean => {
  const unit = mark(words, at)
  return (
    unit === COMMA ||
    unit === SEMICOLON ||
    unit === COLON ||
    has(words, at, is.AND) ||
    isClauseLink(words, at) ||
    isAsWellTo(words, at)
  )
}

/** "as well as" before an infinitive joins it as "and" does. */
const isAsWellTo = (words: Words, i: number): boolean =>
  lower(words.tokens, i) === 'as' &&
  lower(words.tokens, i + 1) === 'well' &&
  lower(words.tokens, i + 2) === 'as' &&
  has(words, i + 3, is.TO)

/** Words that begin a clause of their own: while, whereas, where she will. */
const isClauseLink = (words: Words, i: number): boolean =>
  (has(words, i, is.SUBORDINATOR) && ['while', 'whereas'].includes(lower(words.tokens, i))) ||
  (has(words, i, is.RELATIVE) &&
    lower(words.tokens, i) === 'where' &&
    has(words, i + 1, is.PRONOUN) &&
    has(words, skipAdverbs(words, i + 2, i + 6), is.MODAL))

/** Behind ", where a member so requests," between "and" and an infinitive or a verb; 0 where none stands there. */
export function asideEnd(words: Words, comma: number, end: number): number {
  if (mark(words, comma) !== COMMA) return 0
  for (let at = comma + 1; at < Math.min(end, comma + 16); at++)
    if (mark(words, at) === COMMA) return has(words, at + 1, is.TO) || isVerb(words, at + 1, is.BASE) ? at + 1 : 0
  return 0
}

/** Reads the separator at a token. */
export function separator(words: Words, at: number, end: number): Separator {
  const unit = mark(words, at)
  const strong = unit === SEMICOLON || isClauseLink(words, at)
  const comma = unit === COMMA || unit === SEMICOLON || unit === COLON
  let next = comma || isClauseLink(words, at) ? at + 1 : at
  let and = false
  while (next < end) {
    if (has(words, next, is.AND) || isClauseLink(words, next)) {
      and ||= has(words, next, is.AND)
      next++
    } else if (isAsWellTo(words, next)) {
      and = true
      next += 3
    } else if (and && mark(words, next) === COMMA && asideEnd(words, next, end)) next = asideEnd(words, next, end)
    else if (isQuote(mark(words, next)) || (strong && mark(words, next) === COMMA)) next++
    else break
  }
  return {
    at,
    comma,
    and,
    strong: strong || (comma && isClauseLink(words, next - 1)),
    next,
    verb: skipAdverbs(words, next, end),
  }
}

/** The first token behind a separator and its quotation marks. */
export function behindSeparator(words: Words, i: number, end: number): number {
  let at = i + 1
  while (at < end && (has(words, at, is.AND) || isQuote(mark(words, at)))) at++
  return at
}

/** The end of a span before a separator: closing quotes behind a comma belong to it. */
export function stopBefore(words: Words, at: number): number {
  return mark(words, at) === COMMA && isQuote(mark(words, at + 1)) && !(words.tokens.flags[at + 1]! & 4) ? at + 2 : at
}
