import type { Passage } from '@servanda/pipeline'
import { recogniseLanguage } from './language.ts'
import { BETWEEN, HAN, HANGUL, isSyllable, KANA, LATIN, letterAt, MARKED, VIETNAMESE } from './letters.ts'

/** Words of English that could be syllables of Vietnamese, at the beginning of a sentence. */
const ENGLISH = new Set('in on the to an at do he me we be no so it as or by my us if is of a i'.split(' '))
const STOP = /[.。!?！？:：;；]["”’」』)）]*$/
const WORD = /[\p{Script=Latin}\p{M}]+/gu
/** Fewest words of English that are more than a name in another language. */
const LEAST_WORDS = 4

/**
 * Stretches of a text in another language than its own, in order and apart: whole lines, and words inside a line
 * (`同志加兄弟`, `Cửa khẩu`). Told by letters, syllables and common words; what could be either stays the text's own.
 */
export function passagesIn(text: string, from: number, language: string): readonly Passage[] {
  const found: Passage[] = []
  for (let start = from; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    passagesOfLine(text, { start, end }, { language, found })
    start = end + 1
  }
  return found
}

interface Line {
  readonly start: number
  readonly end: number
}

interface Finding {
  /** BCP 47 of the text. */
  readonly language: string
  readonly found: Passage[]
}

/** How many letters of each kind a line has. */
function lettersOf(text: string, { start, end }: Line): Uint32Array {
  const counts = new Uint32Array(8)
  for (let at = start; at < end; at++) counts[letterAt(text, at)]!++
  return counts
}

function passagesOfLine(text: string, line: Line, { language, found }: Finding): void {
  const counts = lettersOf(text, line)
  const own = languageOfLine(text, line, { counts, language })
  if (own && !language.startsWith(own)) {
    const { start, end } = trimmed(text, line)
    add(found, text, { start, end, language: own, ...(STOP.test(text.slice(start, end)) && { whole: true }) })
  } else found.push(...wordsIn(text, line, { counts, language }))
}

interface Counted {
  readonly counts: Uint32Array
  readonly language: string
}

/** Words of other languages inside a line of a text's own, in order and apart. */
function wordsIn(text: string, line: Line, { counts, language }: Counted): Passage[] {
  const found: Passage[] = []
  if (counts[HAN]! > 0 && !/^(?:zh|ja)/.test(language)) hanIn(text, line, found)
  if (counts[VIETNAMESE]! + counts[MARKED]! > 0 && !language.startsWith('vi')) vietnameseIn(text, line, found)
  if (counts[LATIN]! > 0 && /^(?:zh|ja|ko)/.test(language)) englishIn(text, line, found)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = line.start
  return found.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

/** The language that a whole line is plainly in; undefined where it has no letters, or in doubt. */
function languageOfLine(text: string, line: Line, { counts, language }: Counted): string | undefined {
  const latin = counts[LATIN]! + counts[MARKED]! + counts[VIETNAMESE]!
  const letters = latin + counts[HAN]! + counts[KANA]! + counts[HANGUL]!
  if (letters === 0) return undefined
  if (counts[KANA]! * 10 > letters) return 'ja'
  if (counts[HANGUL]! * 3 > letters) return 'ko'
  if (counts[HAN]! * 2 > letters) return 'zh'
  const words = text.slice(line.start, line.end)
  if (counts[VIETNAMESE]! * 100 > letters * 6 && isVietnamese(words)) return 'vi'
  if (language.startsWith('en') || counts[HAN]! * 10 > letters) return undefined
  return (words.match(WORD)?.length ?? 0) >= LEAST_WORDS && recogniseLanguage(words, 0)?.value === 'en'
    ? 'en'
    : undefined
}

/** Whether a line is in Vietnamese, and does not only name what is: names of others are few in it. */
function isVietnamese(line: string): boolean {
  const words = line.match(WORD) ?? []
  const foreign = words.filter((word) => !isSyllable(word)).length
  return foreign * 10 <= words.length * 3 && recogniseLanguage(line, 0)?.value !== 'en'
}

function trimmed(text: string, { start, end }: Line): Line {
  let first = start
  let last = end
  while (first < last && /\s/.test(text[first]!)) first++
  while (last > first && /\s/.test(text[last - 1]!)) last--
  return { start: first, end: last }
}

/** Adds a passage; lines of one language below one another are one. */
function add(found: Passage[], text: string, passage: Passage): void {
  const before = found.at(-1)
  const isNext = before?.language === passage.language && text.slice(before.end, passage.start).trim() === ''
  if (!isNext || !text.slice(before.end, passage.start).includes('\n')) {
    found.push(passage)
    return
  }
  const whole = before.whole || passage.whole
  found[found.length - 1] = { ...before, end: passage.end, ...(whole && { whole: true }) }
}

/** Shortest sentence in Chinese characters that is read, and shortest run that is marked. */
const LEAST_SENTENCE = 8

function hanIn(text: string, { start, end }: Line, found: Passage[]): void {
  for (let at = start; at < end; at++) {
    if (letterAt(text, at) !== HAN) continue
    let last = at + 1
    for (let n = last; n < end && (letterAt(text, n) === HAN || letterAt(text, n) === BETWEEN); n++)
      if (letterAt(text, n) === HAN || '。！？'.includes(text[n]!)) last = n + 1
    const isWhole = '。！？'.includes(text[last - 1]!) && last - at >= LEAST_SENTENCE
    found.push({ start: at, end: last, language: 'zh', ...(isWhole && { whole: true }) })
    at = last
  }
}

interface Word extends Line {
  readonly word: string
}

/** Runs of syllables with marks, and of syllables in capitals among them: `Cửa khẩu Hữu Nghị`, `Phan Văn Giang`. */
function vietnameseIn(text: string, { start, end }: Line, found: Passage[]): void {
  let run: Word[] = []
  const close = (): void => {
    const sure = run.filter(({ word }) => /[\p{M}]|[^\p{ASCII}]/u.test(word))
    if (sure.some(isDistinct) || sure.length > 1)
      found.push({ start: run[0]!.start, end: run.at(-1)!.end, language: 'vi' })
    run = []
  }
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    const next = { word, start: start + index, end: start + index + word.length }
    const isNear = run.length === 0 || /^[\s-]{1,3}$/.test(text.slice(run.at(-1)!.end, next.start))
    if (!isNear) close()
    if (belongs(word)) run.push(next)
    else close()
  }
  close()
}

const isDistinct = ({ word }: Word): boolean => {
  for (let at = 0; at < word.length; at++) if (letterAt(word, at) === VIETNAMESE) return true
  return false
}

function belongs(word: string): boolean {
  const isPlain = /^[A-Za-z]+$/.test(word)
  if (isPlain && (!/^[A-Z]/.test(word) || ENGLISH.has(word.toLowerCase()))) return false
  return isSyllable(word)
}

const ENGLISH_RUN = /[A-Za-z][A-Za-z ,'’-]*[A-Za-z][.!?]?/g

/** Runs of English words, longer than a name. */
function englishIn(text: string, { start, end }: Line, found: Passage[]): void {
  for (const { index, 0: run } of text.slice(start, end).matchAll(ENGLISH_RUN)) {
    if ((run.match(WORD)?.length ?? 0) < LEAST_WORDS || recogniseLanguage(run, 0)?.value !== 'en') continue
    const at = start + index
    found.push({ start: at, end: at + run.length, language: 'en', ...(/[.!?]$/.test(run) && { whole: true }) })
  }
}
