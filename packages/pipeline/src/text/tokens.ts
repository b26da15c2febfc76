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
  /** Code unit of each mark of punctuation, 0 for any other token. */
  readonly mark: Uint16Array
  /** Lexicon id of each word and Han character, 0 where it is not known. */
  readonly word: Int32Array
  /** The lexicon's words by id, lower case. */
  readonly words: readonly string[]
  /** Id of a word given as a string; 0 where the lexicon does not hold it. */
  readonly idOf: Lexicon['idOf']
}

const SPACE_UNIT = 1
const LETTER_UNIT = 2
const CAPITAL_UNIT = 3
const DIGIT_UNIT = 4
const MARK_UNIT = 5
const HAN_UNIT = 6

/** Classes of code units, found when first asked for; 0 is not yet known. */
const classes = new Uint8Array(0x10000)

function learnClass(unit: number): number {
  const found = isHan(unit) ? HAN_UNIT : findClass(String.fromCharCode(unit), unit)
  classes[unit] = found
  return found
}

const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff)

function findClass(character: string, unit: number): number {
  if (unit < 32 || /[\s\u200b\ufeff]/.test(character)) return SPACE_UNIT
  if (/\p{N}/u.test(character)) return DIGIT_UNIT
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL_UNIT
  return /[\p{L}\p{M}\u00ad]/u.test(character) ? LETTER_UNIT : MARK_UNIT
}

const classOf = (unit: number): number => classes[unit]! || learnClass(unit)
/** Class of the unit at an offset; a mark behind the end. */
const classAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : MARK_UNIT)

const HYPHEN = 45
const APOSTROPHE = 39
const CURLY = 0x2019
const POINT = 46
const COMMA = 44
const isLetter = (unitClass: number): boolean => unitClass === LETTER_UNIT || unitClass === CAPITAL_UNIT
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === 0x2013

interface Columns {
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Uint8Array
  mark: Uint16Array
  word: Int32Array
  count: number
}

/** Room for the tokens of usual prose; more is made where a text has shorter words. */
function columnsFor(length: number): Columns {
  const size = (length >> 2) + 64
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    flags: new Uint8Array(size),
    mark: new Uint16Array(size),
    word: new Int32Array(size),
    count: 0,
  }
}

const larger = <A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A => {
  to.set(from)
  return to
}

function grow(columns: Columns): void {
  const size = columns.start.length * 2
  columns.start = larger(columns.start, new Int32Array(size))
  columns.end = larger(columns.end, new Int32Array(size))
  columns.kind = larger(columns.kind, new Uint8Array(size))
  columns.flags = larger(columns.flags, new Uint8Array(size))
  columns.mark = larger(columns.mark, new Uint16Array(size))
  columns.word = larger(columns.word, new Int32Array(size))
}

/** A range of a text by code unit: what each is, and what it stands for in a lexicon. */
interface Units {
  readonly from: number
  readonly classes: Uint8Array
  readonly folded: Uint16Array
}

/** The latest units, of which no caller keeps any: touching new memory costs more than filling it. */
let room: Units = { from: 0, classes: new Uint8Array(0), folded: new Uint16Array(0) }

function roomFor(length: number): Omit<Units, 'from'> {
  if (length > KEPT) return { classes: new Uint8Array(length), folded: new Uint16Array(length) }
  if (room.classes.length < length)
    room = { from: 0, classes: new Uint8Array(length * 2), folded: new Uint16Array(length * 2) }
  return room
}

/** Longer texts give their memory back. */
const KEPT = 1 << 19

function unitsOf(text: string, from: number, to: number): Units {
  const { classes: found, folded } = roomFor(to - from)
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    found[at - from] = classOf(unit)
    folded[at - from] = lowerUnit(unit)
  }
  return { from, classes: found, folded }
}

/** Cuts a range of a text into tokens, in one pass whose cost grows with the length alone. */
export function scan(text: string, words: Lexicon, from = 0, to = text.length): Tokens {
  const columns = columnsFor(to - from)
  const units = unitsOf(text, from, to)
  cut(columns, text, units, to)
  if (words.words.length > 1) lookUp(columns, words, units)
  const { start, end, kind, flags, mark, word, count } = columns
  return { text, count, start, end, kind, flags, mark, word, words: words.words, idOf: words.idOf }
}

function cut(columns: Columns, text: string, { from, classes: unitClasses }: Units, to: number): void {
  let before = LINE | SPACED
  let at = from
  while (at < to) {
    if (unitClasses[at - from] === SPACE_UNIT) {
      before |= isLineEnd(text.charCodeAt(at)) ? LINE | SPACED : SPACED
      at++
      continue
    }
    if (columns.count === columns.start.length) grow(columns)
    at = addToken(columns, text, at, to, before)
    before = 0
  }
}

function lookUp({ start, end, kind, word, count }: Columns, words: Lexicon, { from, folded }: Units): void {
  for (let n = 0; n < count; n++) {
    if (kind[n] !== WORD && kind[n] !== HAN) continue
    const first = start[n]! - from
    const last = end[n]! - from
    let hash = HASH_SEED
    for (let at = first; at < last; at++) hash = hashUnit(hash, folded[at]!)
    word[n] = words.find(folded, first, last, hash)
  }
}

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029

/** Adds the token that begins at an offset, behind white space with these flags; gives back where it ends. */
function addToken(columns: Columns, text: string, at: number, to: number, before: number): number {
  const { count } = columns
  const unit = text.charCodeAt(at)
  const unitClass = classOf(unit)
  let stop = at + 1
  let flags = before
  let kind = PUNCTUATION
  if (isLetter(unitClass)) {
    kind = WORD
    stop = wordEnd(text, stop, to)
    if (unitClass === CAPITAL_UNIT) flags |= isUpper(text, at, stop) ? CAPITAL | UPPER : CAPITAL
  } else if (unitClass === DIGIT_UNIT) {
    kind = NUMBER
    while (stop < to && isNumberUnit(text, stop)) stop++
  } else if (unitClass === HAN_UNIT) kind = HAN
  else if ((unit === APOSTROPHE || unit === CURLY) && before === 0 && count > 0 && cliticEnd(text, stop) > 0) {
    kind = WORD
    stop = cliticEnd(text, stop)
    flags |= CLITIC
  } else if (unit >= 0xd800 && unit < 0xdc00 && stop < to) stop++
  if (before === 0 && count > 0 && joins(text, at, kind, unit, columns.flags[count - 1]!)) flags |= JOINED
  columns.start[count] = at
  columns.end[count] = stop
  columns.kind[count] = kind
  columns.flags[count] = flags
  if (kind === PUNCTUATION) columns.mark[count] = unit
  columns.count = count + 1
  return stop
}

function wordEnd(text: string, from: number, to: number): number {
  let stop = from
  for (; stop < to; stop++) {
    const unit = text.charCodeAt(stop)
    const unitClass = classOf(unit)
    if (unitClass === LETTER_UNIT || unitClass === CAPITAL_UNIT || unitClass === DIGIT_UNIT) continue
    if (unitClass !== MARK_UNIT) break
    if (unit === POINT ? !isInitialPoint(text, from - 1, stop) : !isContraction(text, stop, unit)) break
  }
  return stop
}

/** Two letters or more, and none of them small. */
function isUpper(text: string, at: number, stop: number): boolean {
  for (let i = at + 1; i < stop; i++) if (classAt(text, i) === LETTER_UNIT) return false
  return stop - at > 1
}

/** The points of "U.S." and "U.N." belong to the word, when single letters stand before each. */
function isInitialPoint(text: string, at: number, stop: number): boolean {
  if (classAt(text, stop - 1) !== CAPITAL_UNIT) return false
  if (stop - at === 1) return classAt(text, stop + 1) === CAPITAL_UNIT && text.charCodeAt(stop + 2) === POINT
  return text.charCodeAt(stop - 2) === POINT
}

/** Digits, letters behind digits ("5G", "14th"), and a point or comma between digits. */
function isNumberUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const unitClass = classOf(unit)
  if (unitClass === DIGIT_UNIT || isLetter(unitClass)) return true
  return (unit === POINT || unit === COMMA) && classAt(text, at + 1) === DIGIT_UNIT
}

const endsWord = (text: string, at: number): boolean => {
  const next = classAt(text, at)
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
    const next = classAt(text, at + 1)
    return isHyphen(unit) && (isLetter(next) || next === DIGIT_UNIT)
  }
  return (last & JOINED) !== 0 && isHyphen(text.charCodeAt(at - 1))
}
