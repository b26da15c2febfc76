import { FURNITURE, type Genre } from '../model/index.ts'
import { foldUnits } from '../text/index.ts'
import { type WordSet, wordSet } from './word-set.ts'

export type Why = (typeof FURNITURE)[number]
type ByWhy = Readonly<Partial<Record<Why, readonly string[]>>>

/**
 * What a language says about pages and documents. Phrases are compared without case, punctuation and counts:
 * `comments` is `COMMENTS (12)`.
 */
export interface CleanWords {
  /** Whole lines that are furniture: `listen to this article`. */
  readonly lines: ByWhy
  /** How such lines begin: `sign up for`. */
  readonly starts: ByWhy
  /** What stands before a colon at the beginning of such lines: `photo`. */
  readonly labels: ByWhy
  /** Lines behind which more of a kind follows: `related articles`. */
  readonly heads: Readonly<Partial<Record<'teaser' | 'reference' | 'comment', readonly string[]>>>
  /** Words in brackets at the end of a caption. */
  readonly captions: readonly string[]
  /** Before the name of an author. */
  readonly bylines: readonly string[]
  /** Sections of a site, which stand above a title: `politics`. */
  readonly tags: readonly string[]
  /** How the letterhead of an institution begins: `ministry of`. */
  readonly institutions?: readonly string[]
  /** What a notice on the text itself says, anywhere in its line: `unofficial translation`. */
  readonly notices?: readonly string[]
  /** What readers write under a page, anywhere in the line and at its beginning. */
  readonly comments: readonly string[]
  readonly commentStarts: readonly string[]
  /** What nobody writes in a text of states: `my`, `you`. */
  readonly voice: readonly string[]
  /** Names of months and their short forms, with their numbers. */
  readonly months: Readonly<Record<string, number>>
  /**
   * Forms of a date, as words: `month` a name, `mm` a number, `day`, `year`, `any` a number that does not count; other words stand for
   * themselves, and commas do not count.
   */
  readonly dates: readonly string[]
  /** Words beside a date on a line of its own: `published`. */
  readonly dateWords: readonly string[]
  readonly agencies: readonly string[]
  /** How names of agencies end: `news agency`. */
  readonly agencyEnds: readonly string[]
  /** Words in titles that say what a document is; the first that fits counts. `^` binds a phrase to the title's beginning. */
  readonly titles: readonly (readonly [phrase: string, genre: Genre])[]
  /** Words by which a title reports of a document instead: `issue`. */
  readonly reports: readonly string[]
  /** What the first lines of a text of a genre hold: `have agreed as follows`. */
  readonly openings: readonly (readonly [phrase: string, genre: Genre])[]
  /** Announce a document that follows: `full text`. */
  readonly announcements: readonly string[]
  /** Verbs of reports, and words by which an author takes a stand. */
  readonly reporting: readonly string[]
  readonly stands: readonly string[]
  /** Words of a newsletter about itself. */
  readonly newsletters: readonly string[]
  /** Words that a line of a title cannot end with. */
  readonly joiners: readonly string[]
}

interface Phrase<T> {
  readonly words: string
  readonly value: T
}
/** Phrases by their first word. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

export interface CleanRules {
  readonly lines: Phrases<Why>
  readonly starts: Phrases<Why>
  readonly labels: Phrases<Why>
  readonly heads: Phrases<Why>
  readonly captions: ReadonlySet<string>
  readonly bylines: readonly string[]
  readonly tags: ReadonlySet<string>
  readonly institutions: Phrases<true>
  readonly notices: readonly string[]
  readonly comments: readonly string[]
  /** The longest word of each of them. */
  readonly commentWords: WordSet
  readonly commentStarts: Phrases<true>
  readonly voice: WordSet
  readonly months: ReadonlyMap<string, number>
  readonly dates: readonly (readonly string[])[]
  /** First words of dates: months, and the words of forms that begin with one. */
  readonly dateStarts: WordSet
  readonly dateWords: WordSet
  readonly agencies: ReadonlySet<string>
  /** The first word of each of them. */
  readonly agencyStarts: ReadonlySet<string>
  readonly agencyEnds: readonly string[]
  /** With a blank at both ends, behind `^` where they must begin the title. */
  readonly titles: readonly Phrase<Genre>[]
  /** The longest word of each of them. */
  readonly titleWords: WordSet
  readonly reports: ReadonlySet<string>
  readonly openings: readonly Phrase<Genre>[]
  readonly announcements: readonly string[]
  readonly reporting: WordSet
  readonly stands: WordSet
  readonly newsletters: readonly string[]
  readonly joiners: ReadonlySet<string>
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const EACH_HAN = new RegExp(HAN, 'g')

/**
 * Lower case, a blank for all that is neither letter nor digit, without counts at the ends. Han characters are folded
 * to simplified ones and stand as words of their own.
 */
export function fold(words: string): string {
  const spaced = HAN.test(words) ? foldUnits(words).replace(EACH_HAN, ' $& ') : words
  const plain = spaced
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return plain.replace(/^\d{1,6} /, '').replace(/ \d{1,6}$/, '')
}

/** The word lists as sets and tables; a pack makes them once. */
export function cleanRules(words: CleanWords): CleanRules {
  return {
    lines: byFirstWord(entries(words.lines)),
    starts: byFirstWord(entries(words.starts)),
    labels: byFirstWord(entries(words.labels)),
    heads: byFirstWord(entries(words.heads)),
    captions: new Set(words.captions),
    bylines: words.bylines.map(fold),
    tags: new Set(words.tags.map(fold)),
    institutions: byFirstWord((words.institutions ?? []).map((phrase) => ({ words: fold(phrase), value: true }))),
    notices: (words.notices ?? []).map(fold),
    comments: words.comments.map(fold),
    commentWords: wordSet(words.comments.map((phrase) => longest(fold(phrase)))),
    commentStarts: byFirstWord(words.commentStarts.map((phrase) => ({ words: fold(phrase), value: true }))),
    voice: wordSet(words.voice),
    months: new Map(Object.entries(words.months)),
    dates: words.dates.map((form) => form.split(' ')),
    dateStarts: wordSet([...Object.keys(words.months), ...words.dates.map((form) => form.split(' ', 1)[0]!)]),
    dateWords: wordSet(words.dateWords),
    agencies: new Set(words.agencies.map(fold)),
    agencyStarts: new Set(words.agencies.map((agency) => fold(agency).split(' ', 1)[0]!)),
    agencyEnds: words.agencyEnds.map(fold),
    titles: words.titles.map(([phrase, value]) => ({
      words: ` ${phrase.startsWith('^') ? '^ ' : ''}${fold(phrase)} `,
      value,
    })),
    titleWords: wordSet(words.titles.map(([phrase]) => longest(fold(phrase)))),
    reports: new Set(words.reports),
    openings: words.openings.map(([phrase, value]) => ({ words: fold(phrase), value })),
    announcements: words.announcements.map(fold),
    reporting: wordSet(words.reporting),
    stands: wordSet(words.stands),
    newsletters: words.newsletters.map(fold),
    joiners: new Set(words.joiners),
  }
}

const longest = (phrase: string): string => phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a))

const entries = (phrases: ByWhy): Phrase<Why>[] =>
  FURNITURE.flatMap((why) => (phrases[why] ?? []).map((words) => ({ words: fold(words), value: why })))

function byFirstWord<T>(phrases: readonly Phrase<T>[]): Phrases<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const first = phrase.words.split(' ', 1)[0]!
    table.set(first, [...(table.get(first) ?? []), phrase])
  }
  return table
}

/** Whether folded words hold a phrase as whole words. */
export const holds = (folded: string, phrase: string): boolean => isAround(` ${folded} `, phrase)
/** Whether folded words hold one of some phrases. */
export function holdsOne(folded: string, phrases: readonly string[]): boolean {
  const spaced = ` ${folded} `
  for (const phrase of phrases) if (isAround(spaced, phrase)) return true
  return false
}

/** Whether a phrase stands between blanks. */
function isAround(spaced: string, phrase: string): boolean {
  for (let at = spaced.indexOf(phrase, 1); at > 0; at = spaced.indexOf(phrase, at + 1))
    if (spaced[at - 1] === ' ' && spaced[at + phrase.length] === ' ') return true
  return false
}

/** Whether folded words begin with a phrase. */
export const begins = (folded: string, phrase: string): boolean => folded === phrase || folded.startsWith(`${phrase} `)
