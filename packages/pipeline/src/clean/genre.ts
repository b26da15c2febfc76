import type { Genre, Known } from '../model/index.ts'
import { CAPITAL, WORD } from '../text/index.ts'
import { foldLine, foldTokens, lower, type Page } from './page.ts'
import { type CleanRules, fold, holds } from './rules.ts'

/** Genres of texts that states adopt together, which are carried whole by other pages. */
const ADOPTED: ReadonlySet<Genre> = new Set([
  'treaty',
  'joint-statement',
  'joint-communique',
  'declaration',
  'joint-press-release',
])
export const isAdopted = (genre: Genre | undefined): boolean => genre !== undefined && ADOPTED.has(genre)

/** What a title, folded, says that the document is; undefined where it reports of one, or says nothing. */
export function genreOfTitle(rules: CleanRules, folded: string): Genre | undefined {
  const found = rules.titles.find((phrase) => holds(folded, phrase.words))
  if (!found) return undefined
  return folded.split(' ').some((word) => rules.reports.has(word)) ? undefined : found.value
}

/** Tokens at the beginning of a text that are looked at for its voice. */
const BEGINNING = 1500

export interface Voice {
  readonly body: number
  readonly title: string | undefined
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
  if (voice.hasDateline && !voice.carries) return recognised('news', 'dateline')
  if (isNewsletter(page, voice)) return recognised('newsletter', 'an author writes to readers')
  if (voice.hasByline && endsWithStand(page)) return recognised('commentary', 'an author takes a stand')
  return countReports(page, voice.body) >= 3 ? recognised('news', 'reports what others said') : undefined
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
  let speaks = false
  let names = false
  for (let n = body; n < lines.count && lines.first[n]! < limit; n++) {
    if (why[n] !== 0) continue
    for (let at = lines.first[n]!; at < lines.last[n]! && !speaks; at++) speaks = isFirstPerson(page, at)
    const folded = foldLine(page, n)
    names ||= rules.newsletters.some((phrase) => holds(folded, phrase))
  }
  return speaks && (names || carries)
}

/** `I` before a small word, or another word that only a person speaks of himself and his reader. */
export function isFirstPerson({ tokens, rules }: Page, n: number): boolean {
  if (tokens.kind[n] !== WORD || tokens.end[n]! - tokens.start[n]! > 6) return false
  const said = lower(tokens, n)
  if (!rules.voice.has(said)) return false
  if (said.length > 1) return true
  const isNumeral = n > 0 && tokens.kind[n - 1] === WORD && (tokens.flags[n - 1]! & CAPITAL) !== 0
  if (isNumeral) return false
  const next = n + 1 < tokens.count ? tokens.text[tokens.start[n + 1]!]! : ''
  return next === "'" || next === '\u2019' || next !== next.toUpperCase()
}

function countReports({ tokens, lines, rules }: Page, body: number): number {
  const from = lines.first[body] ?? 0
  let count = 0
  for (let n = from; n < Math.min(tokens.count, from + BEGINNING); n++) {
    if (tokens.kind[n] === WORD && rules.reporting.has(lower(tokens, n))) count++
  }
  return count
}

/** Whether the last paragraph of the text says what ought to be, and nobody but the author says it. */
function endsWithStand(page: Page): boolean {
  const { tokens, lines, rules, why } = page
  let line = lines.count - 1
  while (line > 0 && why[line] !== 0) line--
  let stands = false
  for (let n = lines.first[line] ?? 0; n < (lines.last[line] ?? 0); n++) {
    if (tokens.kind[n] !== WORD) continue
    const said = lower(tokens, n)
    if (rules.reporting.has(said)) return false
    stands ||= rules.stands.has(said)
  }
  return stands
}
