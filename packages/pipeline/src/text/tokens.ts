import { HASH_SEED, hashUnit, type Lexicon, lowerUnit } from './lexicon.ts'

/** Kinds of tokens. A number may hold a decimal point; punctuation and Han characters stand alone. */
export const WORD = 1
export const NUMBER = 2
export const PUNCTUATION = 3
export const HAN = 4

/** Begins with a capital letter. */
export const CAPITAL = 1
/** Two or more letters, none of them small. */
export const UPPER = 2
/** White space stands before it. */
export const SPACED = 4
/** First token of its line. */
export const LINE = 8
/** Joined to the token before it by a hyphen (the hyphen itself too): `co` `-` `host`. */
export const JOINED = 16
/** A clitic: `'s`. */
export const CLITIC = 32

/** The tokens of a text in columns. Offsets are UTF-16 code units, half-open; nothing but white space is left out. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  /** Lexicon id of each word, 0 where it is not known. */
  readonly word: Int32Array
  /** The lexicon's words by id, lower case. */
  readonly words: readonly string[]
}

const SPACE_UNIT = 1
const LETTER_UNIT = 2
const CAPITAL_UNIT = 3
const DIGIT_UNIT = 4
const MARK_UNIT = 5
const HAN_UNIT = 6

const classes = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) {
  const character = String.fromCharCode(unit)
  if (unit < 32 || /[\s\u200b\ufeff]/.test(character)) classes[unit] = SPACE_UNIT
  else if (/[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(character)) classes[unit] = HAN_UNIT
  else if (/\p{N}/u.test(character)) classes[unit] = DIGIT_UNIT
  else if (/\p{Lu}|\p{Lt}/u.test(character)) classes[unit] = CAPITAL_UNIT
  else if (/[\p{L}\p{M}\u00ad]/u.test(character)) classes[unit] = LETTER_UNIT
  else classes[unit] = MARK_UNIT
}

const HYPHEN = 45
const APOSTROPHE = 39
const CURLY = 0x2019
const POINT = 46
const COMMA = 44
const isLetter = (unitClass: number): boolean => unitClass === LETTER_UNIT || unitClass === CAPITAL_UNIT
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === 0x2013

/** Cuts a range of a text into tokens, in one pass whose cost grows with the length alone. */
export function scan(text: string, words: Lexicon, from = 0, to = text.length): Tokens {
  const size = Math.max(16, to - from)
  const start = new Int32Array(size)
  const end = new Int32Array(size)
  const kind = new Uint8Array(size)
  const flags = new Uint8Array(size)
  const word = new Int32Array(size)
  let count = 0
  let at = from
  let before = LINE | SPACED
  while (at < to) {
    const unit = text.charCodeAt(at)
    const unitClass = classes[unit]!
    if (unitClass === SPACE_UNIT) {
      before |= unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 ? LINE | SPACED : SPACED
      at++
      continue
    }
    let stop = at + 1
    let flag = before
    let type = PUNCTUATION
    let id = 0
    if (isLetter(unitClass)) {
      type = WORD
      let hash = hashUnit(HASH_SEED, lowerUnit(unit))
      let small = unitClass === LETTER_UNIT ? 1 : 0
      while (stop < to) {
        const next = text.charCodeAt(stop)
        const nextClass = classes[next]!
        if (nextClass === LETTER_UNIT) small++
        else if (nextClass === MARK_UNIT) {
          if (next === POINT ? !isInitialPoint(text, at, stop) : !isContraction(text, stop, next)) break
        } else if (nextClass !== CAPITAL_UNIT && nextClass !== DIGIT_UNIT) break
        hash = hashUnit(hash, lowerUnit(next))
        stop++
      }
      if (unitClass === CAPITAL_UNIT) flag |= small === 0 && stop - at > 1 ? CAPITAL | UPPER : CAPITAL
      id = words.find(text, at, stop, hash)
    } else if (unitClass === DIGIT_UNIT) {
      type = NUMBER
      while (stop < to && isNumberUnit(text, stop)) stop++
    } else if (unitClass === HAN_UNIT) type = HAN
    else if ((unit === APOSTROPHE || unit === CURLY) && before === 0 && count > 0 && cliticEnd(text, stop) > 0) {
      type = WORD
      stop = cliticEnd(text, stop)
      flag |= CLITIC
      id = words.idOf(text.slice(at, stop).toLowerCase().replace('\u2019', "'"))
    } else if (unit >= 0xd800 && unit < 0xdc00 && stop < to) stop++
    if (before === 0 && count > 0 && joins(text, at, type, unit, flags[count - 1]!)) flag |= JOINED
    start[count] = at
    end[count] = stop
    kind[count] = type
    flags[count] = flag
    word[count] = id
    count++
    before = 0
    at = stop
  }
  return { text, count, start, end, kind, flags, word, words: words.words }
}

/** The points of "U.S." and "U.N." belong to the word, when single letters stand before each. */
function isInitialPoint(text: string, at: number, stop: number): boolean {
  if (classes[text.charCodeAt(stop - 1)] !== CAPITAL_UNIT) return false
  if (stop - at === 1) return classes[text.charCodeAt(stop + 1)] === CAPITAL_UNIT && text.charCodeAt(stop + 2) === POINT
  return text.charCodeAt(stop - 2) === POINT
}

/** Digits, letters behind digits ("5G", "14th"), and a point or comma between digits. */
function isNumberUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const unitClass = classes[unit]!
  if (unitClass === DIGIT_UNIT || isLetter(unitClass)) return true
  return (unit === POINT || unit === COMMA) && classes[text.charCodeAt(at + 1)] === DIGIT_UNIT
}

const endsWord = (text: string, at: number): boolean => {
  const next = at < text.length ? classes[text.charCodeAt(at)]! : MARK_UNIT
  return !isLetter(next) && next !== DIGIT_UNIT
}

/** Whether an apostrophe belongs to the word, as in "don't". */
function isContraction(text: string, at: number, unit: number): boolean {
  if (unit !== APOSTROPHE && unit !== CURLY) return false
  return (text.charCodeAt(at - 1) | 32) === 110 && (text.charCodeAt(at + 1) | 32) === 116 && endsWord(text, at + 2)
}

/** Where a clitic behind an apostrophe ends: "China's", "we'll", "they're"; 0 where none stands. */
function cliticEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at) | 32
  if ((unit === 115 || unit === 109 || unit === 100) && endsWord(text, at + 1)) return at + 1
  const next = text.charCodeAt(at + 1) | 32
  const two = (unit === 108 && next === 108) || ((unit === 114 || unit === 118) && next === 101)
  return two && endsWord(text, at + 2) ? at + 2 : 0
}

function joins(text: string, at: number, type: number, unit: number, last: number): boolean {
  if (type === PUNCTUATION) {
    const next = classes[text.charCodeAt(at + 1)] ?? MARK_UNIT
    return isHyphen(unit) && (isLetter(next) || next === DIGIT_UNIT)
  }
  return (last & JOINED) !== 0 && isHyphen(text.charCodeAt(at - 1))
}
