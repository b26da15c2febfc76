import { foldUnits, NUMBER, type Tokens } from '@servanda/pipeline'
import * as is from '../words/classes.ts'

/** What is one piece whatever words are in it: the token behind it, and its classes. */
export interface Opaque {
  readonly last: number
  readonly bits: number
}

const UNITS = '年月日时時分号號'
const BEHIND = '来來间間底末初中上下午晚'
const NUMERALS = '〇零○一二三四五六七八九十'
/** Units that a number in characters stands before without a measure: 五月四日. Three years are no date. */
const DATES = '月日'
const LONGEST_NUMERAL = 3
const SPANS = ['个月', '季度', '年', '月', '周', '日']
const SPAN_NUMERALS = '隔一二两兩三四五六七八九十半'

/** `4月14日下午`, `75年来`, `到2035年`, `五月四日`, `每两年`. */
export function timeEnd(tokens: Tokens, from: number, last: number): Opaque | undefined {
  const word = (n: number): string => (n < last ? tokens.text.charAt(tokens.start[n]!) : '')
  if (word(from) === '每') return everyEnd(word, from)
  const begin = '到至'.includes(word(from)) ? from + 1 : from
  let at = begin
  for (let next = unitEnd(tokens, at, word); next > at; next = unitEnd(tokens, at, word)) at = next
  if (at === begin) return undefined
  while (at < last && BEHIND.includes(word(at))) at++
  return { last: at, bits: is.WHEN }
}

/** Behind a number and its unit of time; the token itself where none stands. */
function unitEnd({ kind }: Tokens, at: number, word: (n: number) => string): number {
  if (kind[at] === NUMBER) return UNITS.includes(word(at + 1) || ' ') ? at + 2 : at
  let n = at
  while (word(n) !== '' && NUMERALS.includes(word(n))) n++
  if (n === at || word(n) === '') return at
  if (word(n) === '年' && (n - at === 4 || '来來间間'.includes(word(n + 1) || ' '))) return n + 1
  return n - at <= LONGEST_NUMERAL && DATES.includes(word(n)) ? n + 1 : at
}

/** 每两年, 每半年, 每隔三个月: how often, before its verb. */
function everyEnd(word: (n: number) => string, from: number): Opaque | undefined {
  let at = from + 1
  while (word(at) !== '' && (SPAN_NUMERALS.includes(word(at)) || /\d/.test(word(at)))) at++
  const unit = SPANS.find((span) => [...span].every((one, n) => foldUnits(word(at + n)) === one))
  return unit ? { last: at + unit.length, bits: is.ADVERB } : undefined
}
