import { findPhrases, type Phrases, phrasesOf, plainWords } from '../text/index.ts'

export const HAPPENINGS = ['visit', 'talks', 'message', 'signing'] as const
/** What states do with each other on a day: a visit, talks, a message, the signing of a text. */
export type Happening = (typeof HAPPENINGS)[number]

/** Words for one kind of happening, and the sentences that show them. */
export interface HappeningRule {
  /** `en/told/visit`. */
  readonly id: string
  readonly summary: string
  readonly happening: Happening
  /** Commas between. */
  readonly words: string
  /** Sentences that report one; brackets show what reports it. */
  readonly marks: readonly string[]
  /** Look-alikes, which report none of this kind. */
  readonly ignores: readonly string[]
}

/** How a language reports what states do with each other. Lists have commas between their phrases. */
export interface HappeningWords {
  readonly rules: readonly HappeningRule[]
  /** Nouns for texts that are counted, as they stand: "documents", "agreements". */
  readonly sets: string
  /** Words by which a text is said to be in force. */
  readonly force: string
  /** Numbers in words that count texts, besides digits. */
  readonly numbers: Readonly<Record<string, number>>
  /** The form under which inflected words meet. */
  readonly root?: (word: string) => string
}

/** The same, ready to be found in a text. */
export interface Happenings {
  readonly rules: readonly HappeningRule[]
  readonly words: Phrases<Happening>
  readonly sets: Phrases<true>
  readonly force: Phrases<true>
  readonly numberOf: (word: string) => number | undefined
}

export const happeningsOf = ({ rules, sets, force, numbers, root }: HappeningWords): Happenings => ({
  rules,
  words: phrasesOf(
    rules.map(({ words, happening }) => [words, happening] as const),
    root,
  ),
  sets: phrasesOf([[sets, true] as const]),
  force: phrasesOf([[force, true] as const], root),
  numberOf: (word) => (/^\d{1,3}$/.test(word) ? Number(word) : numbers[word]),
})

/** What the words of a fact report: the happening that they name first. */
export const happeningIn = (quote: string, { words }: Happenings): Happening | undefined =>
  findPhrases(plainWords(quote), words)[0]?.value

/** Whether the words say that a text is in force. */
export const isInForce = (quote: string, { force }: Happenings): boolean =>
  findPhrases(plainWords(quote), force).length > 0
