import { CAPITAL, CLITIC, JOINED, LINE, NUMBER, SPACED, type Tokens, WORD } from '../text/index.ts'
import type { Known } from './framework-names.ts'
import { CAPITAL_HEAD, classBits, HEAD, type NameRules } from './rules.ts'

/** A text as the rules of names see it. */
export interface View {
  readonly tokens: Tokens
  readonly rules: NameRules
  /** Classes of each token's word. */
  readonly classes: Int32Array
  /** Roles of each token's word. */
  readonly roles: Uint8Array
  /** The known name that a token belongs to. */
  readonly owner: (Known | undefined)[]
}

const ADVERB = classBits('adverb')

/** Looks up every token once. An unknown small word with the ending of adverbs is one. */
export function viewOf(tokens: Tokens, rules: NameRules): View {
  const { count } = tokens
  const classes = new Int32Array(count)
  const roles = new Uint8Array(count)
  lookUp(tokens, rules, { classes, roles })
  return { tokens, rules, classes, roles, owner: new Array(count) }
}

function lookUp(tokens: Tokens, rules: NameRules, { classes, roles }: Pick<View, 'classes' | 'roles'>): void {
  const { count, word, kind, flags } = tokens
  const { classOf, roleOf } = rules
  for (let at = 0; at < count; at++) {
    const id = word[at]!
    const known = classOf[id]!
    roles[at] = roleOf[id]!
    classes[at] =
      known === 0 && kind[at] === WORD && !(flags[at]! & CAPITAL) && isAdverb(tokens, at, rules) ? ADVERB : known
  }
}

function isAdverb({ text, start, end }: Tokens, at: number, { adverbEnding: ending }: NameRules): boolean {
  if (!ending) return false
  const from = end[at]! - ending.length
  return from - start[at]! > 2 && text.charCodeAt(from) === ending.charCodeAt(0) && text.startsWith(ending, from)
}

export const classAt = (view: View, at: number): number => view.classes[at] ?? 0
export const plays = (view: View, at: number, roles: number): boolean => ((view.roles[at] ?? 0) & roles) !== 0
export const is = (view: View, at: number, classes: number): boolean => (classAt(view, at) & classes) !== 0
export const has = (view: View, at: number, flag: number): boolean =>
  at >= 0 && at < view.tokens.count && (view.tokens.flags[at]! & flag) !== 0
export const isCapital = (view: View, at: number): boolean => has(view, at, CAPITAL)
/** Whether a word has the ending of most plurals. */
export const isPlural = ({ tokens, rules }: View, at: number): boolean =>
  rules.plural !== undefined && tokens.text.endsWith(rules.plural, tokens.end[at])
export const isWord = (view: View, at: number): boolean => view.tokens.kind[at] === WORD
export const isNumber = (view: View, at: number): boolean => view.tokens.kind[at] === NUMBER
export const isClitic = (view: View, at: number): boolean => has(view, at, CLITIC)
export const isHead = (view: View, at: number): boolean =>
  is(view, at, isCapital(view, at) ? HEAD | CAPITAL_HEAD : HEAD)

/** In the name of a state or person, which may be the subject of a sentence. */
export const isSomebody = ({ owner }: View, at: number): boolean =>
  owner[at]?.type === 'party' || owner[at]?.type === 'person'

/** Code unit of a token of punctuation, 0 for other tokens. */
export const markAt = (view: View, at: number): number => view.tokens.mark[at] ?? 0

const COMMA = 44
export const isComma = (view: View, at: number): boolean => {
  const mark = markAt(view, at)
  return mark === COMMA || mark === 0x3001
}
export const isHyphen = (view: View, at: number): boolean => has(view, at, JOINED) && markAt(view, at) !== 0
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
