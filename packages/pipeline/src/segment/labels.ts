import { CAPITAL, HAN, NUMBER, PUNCTUATION, SPACED, type Tokens } from '../text/index.ts'
import type { SegmentRules } from './rules.ts'

/** Families of labels. Those of named sections (`Article 5`) count on from `NAMED`, one for each name. */
export const BULLET = 1
export const SMALL_LETTER = 2
export const SMALL_ROMAN = 3
export const BRACKETED = 4
export const DECIMAL = 5
export const NUMBERED = 6
const LETTERED = 7
export const ROMAN = 8
export const ORDINAL = 9
export const CHARACTER = 10
export const NAMED = 11

/** The label that a paragraph begins with, as tokens: `IV` of `IV. Both sides ...`. */
export interface Label {
  readonly family: number
  /** Place in its series, from 1; 0 for a bullet. */
  readonly value: number
  readonly first: number
  readonly last: number
  /** Token behind the label and its point. */
  readonly words: number
}

/** The label of a paragraph, by what its first tokens are; undefined where it has none. */
export function labelAt(tokens: Tokens, first: number, last: number, rules: SegmentRules): Label | undefined {
  const range = { tokens, first, last, rules }
  if (tokens.kind[first] === PUNCTUATION) return bullet(range) ?? bracketed(range)
  if (tokens.kind[first] === NUMBER) return numbered(range)
  if (tokens.kind[first] === HAN) return inCharacters(range)
  return roman(range) ?? lettered(range) ?? named(range) ?? ordinal(range)
}

interface Range {
  readonly tokens: Tokens
  readonly first: number
  readonly last: number
  readonly rules: SegmentRules
}

const BULLETS = '•‣◦▪▫●○■□►▶➢✓✔∙⁃·*–—-+'
/** Bullets that also stand inside sentences, and count only with a blank behind. */
const LOOSE = '·*–—-+'

const wordAt = (tokens: Tokens, n: number): string => tokens.text.slice(tokens.start[n], tokens.end[n])
const isGlued = (tokens: Tokens, n: number): boolean => (tokens.flags[n]! & SPACED) === 0

function bullet({ tokens, first, last }: Range): Label | undefined {
  const mark = wordAt(tokens, first)
  if (first + 1 >= last || !BULLETS.includes(mark)) return undefined
  if (LOOSE.includes(mark) && isGlued(tokens, first + 1)) return undefined
  return { family: BULLET, value: 0, first, last: first + 1, words: first + 1 }
}

/** `(1)`, `(a)`, `(iv)`, `（一）`. */
function bracketed({ tokens, first, last, rules }: Range): Label | undefined {
  if (!'(（'.includes(wordAt(tokens, first))) return undefined
  let close = first + 1
  while (close < last && close < first + 5 && !')）'.includes(wordAt(tokens, close))) close++
  if (close >= last || close === first + 1 || !')）'.includes(wordAt(tokens, close))) return undefined
  const label = { first, last: close + 1, words: close + 1 }
  if (tokens.kind[first + 1] === HAN) {
    const value = characterValue(tokens, first + 1, close, rules)
    return value ? { family: BRACKETED, value, ...label } : undefined
  }
  if (close !== first + 2) return undefined
  const inside = wordAt(tokens, first + 1)
  if (/^\d{1,3}$/.test(inside)) return { family: BRACKETED, value: Number(inside), ...label }
  return small(inside, label)
}

function small(inside: string, label: Pick<Label, 'first' | 'last' | 'words'>): Label | undefined {
  const value = romanValue(inside.toUpperCase())
  if (value && inside === inside.toLowerCase() && !/^[cdlm]$/.test(inside)) {
    return { family: SMALL_ROMAN, value, ...label }
  }
  return /^[a-z]$/i.test(inside)
    ? { family: SMALL_LETTER, value: inside.toLowerCase().charCodeAt(0) - 96, ...label }
    : undefined
}

/** `5.`, `5)`, `5、`, and `3.2` with or without a point behind. */
function numbered({ tokens, first, last }: Range): Label | undefined {
  const digits = wordAt(tokens, first)
  const isDecimal = /^\d{1,3}(?:\.\d{1,3}){1,4}$/.test(digits)
  if (!isDecimal && !/^\d{1,3}$/.test(digits)) return undefined
  const value = Number(/\d+$/.exec(digits)![0])
  const mark = first + 1 < last && isGlued(tokens, first + 1) ? wordAt(tokens, first + 1) : ''
  if (mark && '.)、．）'.includes(mark)) {
    const family = isDecimal ? DECIMAL : '.、．'.includes(mark) ? NUMBERED : BRACKETED
    return { family, value, first, last: first + 1, words: first + 2 }
  }
  const isTitled = first + 1 < last && !mark && beginsTitle(tokens, first + 1)
  return isDecimal && isTitled ? { family: DECIMAL, value, first, last: first + 1, words: first + 1 } : undefined
}

const beginsTitle = (tokens: Tokens, n: number): boolean => tokens.kind[n] === HAN || (tokens.flags[n]! & CAPITAL) !== 0

function roman({ tokens, first, last }: Range): Label | undefined {
  if ((tokens.flags[first]! & CAPITAL) === 0 || tokens.end[first]! - tokens.start[first]! > 7) return undefined
  const value = romanValue(wordAt(tokens, first))
  if (!value) return undefined
  if (last === first + 1) return { family: ROMAN, value, first, last, words: last }
  return '.)、．:'.includes(wordAt(tokens, first + 1)) && isGlued(tokens, first + 1)
    ? { family: ROMAN, value, first, last: first + 1, words: first + 2 }
    : undefined
}

/** `A.` and `a)`. */
function lettered({ tokens, first, last }: Range): Label | undefined {
  if (tokens.end[first]! - tokens.start[first]! !== 1 || first + 1 >= last) return undefined
  const letter = wordAt(tokens, first)
  const mark = wordAt(tokens, first + 1)
  if (!/^[a-z]$/i.test(letter) || !'.)'.includes(mark) || !isGlued(tokens, first + 1)) return undefined
  const label = { first, last: first + 1, words: first + 2 }
  if (letter === letter.toLowerCase()) return small(letter, label)
  return { family: LETTERED, value: letter.charCodeAt(0) - 64, ...label }
}

/** `Article 5`, alone, before a mark or before a title. */
function named({ tokens, first, last, rules }: Range): Label | undefined {
  if (first + 1 >= last || (tokens.flags[first]! & CAPITAL) === 0) return undefined
  const name = rules.sections.get(wordAt(tokens, first).toLowerCase())
  if (name === undefined) return undefined
  const number = wordAt(tokens, first + 1)
  const value = /^\d{1,3}$/.test(number) ? Number(number) : romanValue(number.toUpperCase())
  if (!value && !/^[A-Z]$/.test(number) && !rules.numbers.has(number.toLowerCase())) return undefined
  const behind = first + 2
  const label = { family: NAMED + name, value: value || 1, first, last: behind }
  if (behind >= last) return { ...label, words: last }
  if ('.:–—-'.includes(wordAt(tokens, behind))) return { ...label, words: behind + 1 }
  return beginsTitle(tokens, behind) || wordAt(tokens, behind) === '(' ? { ...label, words: behind } : undefined
}

function ordinal({ tokens, first, last, rules }: Range): Label | undefined {
  if (first + 1 >= last || !',:，：'.includes(wordAt(tokens, first + 1))) return undefined
  const value = rules.ordinals.get(wordAt(tokens, first).toLowerCase())
  return value ? { family: ORDINAL, value, first, last: first + 1, words: first + 2 } : undefined
}

/** `一、`, `第五条`, `第一，`: the numerals are the pack's. */
function inCharacters({ tokens, first, last, rules }: Range): Label | undefined {
  const counts = wordAt(tokens, first) === '第'
  const from = counts ? first + 1 : first
  let to = from
  while (to < last && to < from + 5 && rules.numerals.has(wordAt(tokens, to))) to++
  if (to === from || to >= last) return undefined
  const value = characterValue(tokens, from, to, rules)
  const mark = wordAt(tokens, to)
  const section = rules.sections.get(mark)
  if (counts && section !== undefined) return { family: NAMED + section, value, first, last: to + 1, words: to + 1 }
  if (counts && '，,：:'.includes(mark)) return { family: ORDINAL, value, first, last: to, words: to + 1 }
  if (counts || !'、.．'.includes(mark)) return undefined
  return { family: CHARACTER, value, first, last: to, words: to + 1 }
}

/** `十二` is twelve, `二十` twenty; 0 where a character is no numeral. */
function characterValue(tokens: Tokens, from: number, to: number, rules: SegmentRules): number {
  let sum = 0
  let digit = 0
  for (let n = from; n < to; n++) {
    const value = rules.numerals.get(wordAt(tokens, n))
    if (value === undefined) return 0
    if (value < 10) digit = value
    else {
      sum += (digit || 1) * value
      digit = 0
    }
  }
  return sum + digit
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Value of a roman numeral up to 399; 0 for anything else. */
function romanValue(word: string): number {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return 0
  let sum = 0
  for (let n = 0; n < word.length; n++) {
    const value = ROMAN_VALUES[word[n]!]!
    sum += value < (ROMAN_VALUES[word[n + 1]!] ?? 0) ? -value : value
  }
  return sum
}

/** Whether the label may be what it looks like, beside those before it: series go on by one, or start anew. */
export function continues(label: Label, lastValue: number): boolean {
  return label.value <= 1 || (label.value > lastValue && label.value <= lastValue + 2) || label.family >= NAMED
}
