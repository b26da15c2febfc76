import type { Range } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { skipAdverbs } from './verbs.ts'
import { COMMA, has, lower, mark, type Words } from './words.ts'

/** What hangs on the end of a provision, as ranges of tokens inside its span. */
export interface Tails {
  readonly condition?: Range
  readonly purpose?: Range
  readonly detail?: Range
  readonly effect?: Range
}

const CONDITION = [
  ['subject', 'to'],
  ['as', 'appropriate'],
  ['where', 'appropriate'],
  ['if'],
  ['provided', 'that'],
  ['when', 'conditions'],
  ['on', 'condition'],
  ['to', 'the', 'extent'],
  ['in', 'accordance', 'with'],
  ['on', 'the', 'basis', 'of'],
]
const PURPOSE = [
  ['with', 'a', 'view', 'to'],
  ['in', 'order', 'to'],
  ['so', 'as', 'to'],
  ['so', 'that'],
  ['with', 'the', 'aim', 'of'],
  ['aimed', 'at'],
  ['aiming', 'to'],
  ['for', 'the', 'purpose', 'of'],
]
const DETAIL = [['including'], ['such', 'as'], ['especially'], ['particularly'], ['in', 'particular'], ['namely']]

const FIRST = new Set([...CONDITION, ...PURPOSE, ...DETAIL].map(([word]) => word))
const starts = (words: Words, at: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) => phrase.every((word, n) => lower(words.tokens, at + n) === word))

/** The tails of a predicate: each runs to the next comma-set tail or the end of the span. */
export function tailsOf(words: Words, head: number, last: number): Tails | undefined {
  const found: { name: keyof Tails; first: number }[] = []
  for (let at = head + 1; at < last; at++) {
    const name = tailAt(words, at, last, head)
    if (name && !found.some((tail) => tail.name === name)) found.push({ name, first: at })
  }
  if (found.length === 0) return undefined
  const tails: { -readonly [Name in keyof Tails]: Tails[Name] } = {}
  found.forEach(({ name, first }, n) => {
    const next = found[n + 1]?.first ?? last
    const end = mark(words, next - 1) === COMMA ? next - 1 : next
    if (end > first) tails[name] = { first, last: end }
  })
  return tails
}

function tailAt(words: Words, at: number, last: number, head: number): keyof Tails | undefined {
  if (words.bits[at] === 0 && mark(words, at) !== 0) return undefined
  if (FIRST.has(lower(words.tokens, at))) {
    if (starts(words, at, CONDITION)) return 'condition'
    if (starts(words, at, PURPOSE)) return 'purpose'
    if (starts(words, at, DETAIL)) return 'detail'
  }
  const behindComma = mark(words, at - 1) === COMMA
  if (behindComma && has(words, skipAdverbs(words, at, last), is.ING)) return 'effect'
  if (has(words, at, is.TO) && at > head + 2 && has(words, skipAdverbs(words, at + 1, last), is.BASE)) return 'purpose'
  return undefined
}
