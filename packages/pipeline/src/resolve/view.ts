import { CAPITAL, CLITIC, JOINED, LINE, NUMBER, PUNCTUATION, SPACED, type Tokens, WORD } from '../text/index.ts'
import { CAPITAL_HEAD, classBit, HEAD, type NameRules } from './rules.ts'
import type { Known } from './trie.ts'

/** A text as the rules of names see it. `owner` gives the known name that a token belongs to. */
export interface View {
  readonly tokens: Tokens
  readonly rules: NameRules
  readonly owner: (Known | undefined)[]
}

const ADVERB = classBit('adverb')

/** What the rules know of a token; an unknown word with the ending of adverbs is one. */
export function classAt({ tokens, rules }: View, at: number): number {
  const known = rules.classOf[tokens.word[at]!]!
  if (known !== 0 || !rules.adverbEnding || tokens.kind[at] !== WORD || tokens.flags[at]! & CAPITAL) return known
  const end = tokens.end[at]!
  const ending = rules.adverbEnding
  return end - tokens.start[at]! > ending.length + 2 && tokens.text.endsWith(ending, end) ? ADVERB : 0
}

export const is = (view: View, at: number, classes: number): boolean =>
  at >= 0 && at < view.tokens.count && (classAt(view, at) & classes) !== 0
export const has = (view: View, at: number, flag: number): boolean =>
  at >= 0 && at < view.tokens.count && (view.tokens.flags[at]! & flag) !== 0
export const isCapital = (view: View, at: number): boolean => has(view, at, CAPITAL)
export const isWord = (view: View, at: number): boolean => view.tokens.kind[at] === WORD
export const isNumber = (view: View, at: number): boolean => view.tokens.kind[at] === NUMBER
export const isClitic = (view: View, at: number): boolean => has(view, at, CLITIC)
export const isHead = (view: View, at: number): boolean =>
  is(view, at, isCapital(view, at) ? HEAD | CAPITAL_HEAD : HEAD)

/** Code unit of a token of punctuation, 0 for other tokens. */
export const markAt = (view: View, at: number): number =>
  view.tokens.kind[at] === PUNCTUATION ? view.tokens.text.charCodeAt(view.tokens.start[at]!) : 0

const COMMA = 44
export const isComma = (view: View, at: number): boolean => {
  const mark = markAt(view, at)
  return mark === COMMA || mark === 0x3001
}
export const isHyphen = (view: View, at: number): boolean =>
  has(view, at, JOINED) && view.tokens.kind[at] === PUNCTUATION
export const isApostrophe = (view: View, at: number): boolean => {
  const mark = markAt(view, at)
  return (mark === 39 || mark === 0x2019) && !has(view, at, SPACED)
}

/** Whether a quotation mark opens: straight ones by the space around them. */
export function opensQuote(view: View, at: number): boolean {
  const mark = markAt(view, at)
  if (mark === 0x201c || mark === 0xab) return true
  return mark === 34 && !has(view, at + 1, SPACED) && (at === 0 || has(view, at, SPACED) || markAt(view, at - 1) === 40)
}
export function closesQuote(view: View, at: number): boolean {
  const mark = markAt(view, at)
  return mark === 0x201d || mark === 0xbb || (mark === 34 && !opensQuote(view, at))
}

/** Whether a phrase cannot run on from the token before: a new line that begins with a capital or a bullet. */
export const isBreak = (view: View, at: number): boolean =>
  has(view, at, LINE) && (isCapital(view, at) || view.tokens.kind[at] !== WORD)

/** Whether a token is the first of its sentence, as far as marks and lines show. */
export function begins(view: View, at: number): boolean {
  if (at === 0 || has(view, at, LINE)) return true
  const mark = markAt(view, at - 1)
  return mark === 46 || mark === 33 || mark === 63 || mark === 58 || mark === 59 || opensQuote(view, at - 1)
}
