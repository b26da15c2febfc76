import { type Genre, isAdopted, type Known } from '../model/index.ts'
import { CAPITAL, WORD } from '../text/index.ts'
import { foldLine, foldTokens, type Page } from './page.ts'
import { type CleanRules, fold, holds, holdsOne } from './rules.ts'

/** What a title, folded, says that the document is; undefined where it reports of one, or says nothing. */
export function genreOfTitle(rules: CleanRules, folded: string): Genre | undefined {
  const padded = ` ^ ${folded} `
  const found = rules.titles.find((phrase) => padded.includes(phrase.words))
  if (!found) return undefined
  return folded.split(' ').some((word) => rules.reports.has(word)) ? undefined : found.value
}

/** Whether a word of some tokens may belong to such a title; asked first, since few lines have one. */
export function namesDocument({ tokens, rules }: Page, first: number, last: number): boolean {
  for (let n = first; n < Math.min(last, first + 60); n++) if (rules.titleWords.has(tokens, n)) return true
  return false
}

/** Tokens at the beginning of a text that are looked at for its voice. */
const BEGINNING = 1500

export interface Voice {
  readonly body: number
  readonly title: string | undefined
  readonly hasLetterhead: boolean
  readonly hasByline: boolean
  readonly hasDateline: boolean
  /** Whether the page carries another document whole, or readers' comments. */
  readonly carries: boolean
}

/** The genre of a captured text by its title, and by how it begins, speaks and ends. */
export function genreOf(page: Page, voice: Voice): Known<Genre> | undefined {
  const titled = voice.title && genreOfTitle(page.rules, fold(voice.title))
  if (titled) return recognised(titled, 'title')
  const opening = openingOf(page, voice.body)
  if (opening && (isAdopted(opening) || !voice.hasDateline)) return recognised(opening, 'how it begins')
  if (voice.hasLetterhead) return recognised('readout', 'published by an institution')
  if (voice.hasDateline && !voice.carries) return recognised('news', 'dateline')
  if (isNewsletter(page, voice)) return recognised('newsletter', 'an author writes to readers')
  if (voice.hasByline && endsWithStand(page)) return recognised('commentary', 'an author takes a stand')
  return reportsOthers(page, voice.body) ? recognised('news', 'reports what others said') : undefined
}

const recognised = <T>(value: T, reason: string): Known<T> => ({ value, by: 'recognised', reason })

function openingOf(page: Page, body: number): Genre | undefined {
  const { lines, rules, tokens } = page
  for (let n = body; n < Math.min(lines.count, body + 8); n++) {
    const folded = foldTokens(tokens, lines.first[n]!, lines.last[n]!)
    const found = rules.openings.find((phrase) => holds(folded, phrase.words))
    if (found) return found.value
  }
  return undefined
}

function isNewsletter(page: Page, { body, carries }: Voice): boolean {
  const { lines, rules, why } = page
  const limit = (lines.first[body] ?? 0) + BEGINNING
  let end = body
  let speaks = false
  for (; end < lines.count && lines.first[end]! < limit; end++) {
    if (why[end] !== 0) continue
    for (let at = lines.first[end]!; at < lines.last[end]! && !speaks; at++) speaks = isFirstPerson(page, at)
  }
  if (!speaks || carries) return speaks
  for (let n = body; n < end; n++) {
    const folded = why[n] === 0 ? foldLine(page, n) : ''
    if (holdsOne(folded, rules.newsletters)) return true
  }
  return false
}

/** `I` before a small word, or another word that only a person speaks of himself and his reader. */
export function isFirstPerson({ tokens, rules }: Page, n: number): boolean {
  if (tokens.kind[n] !== WORD || !rules.voice.has(tokens, n)) return false
  if (tokens.end[n]! - tokens.start[n]! > 1) return true
  const isNumeral = n > 0 && tokens.kind[n - 1] === WORD && (tokens.flags[n - 1]! & CAPITAL) !== 0
  if (isNumeral) return false
  const next = n + 1 < tokens.count ? tokens.text[tokens.start[n + 1]!]! : ''
  return next === "'" || next === '\u2019' || next !== next.toUpperCase()
}

function reportsOthers({ tokens, lines, rules }: Page, body: number): boolean {
  const from = lines.first[body] ?? 0
  let count = 0
  for (let n = from; n < Math.min(tokens.count, from + BEGINNING) && count < 3; n++) {
    if (tokens.kind[n] === WORD && rules.reporting.has(tokens, n)) count++
  }
  return count === 3
}

/** Whether the last paragraph of the text says what ought to be, and nobody but the author says it. */
function endsWithStand({ tokens, lines, rules, why }: Page): boolean {
  let line = lines.count - 1
  while (line > 0 && why[line] !== 0) line--
  let stands = false
  for (let n = lines.first[line] ?? 0; n < (lines.last[line] ?? 0); n++) {
    if (rules.reporting.has(tokens, n)) return false
    stands ||= rules.stands.has(tokens, n)
  }
  return stands
}
