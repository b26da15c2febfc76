import { type Phrases, phrasesOf } from '../text/index.ts'

/** What is done with a body: it is set up, meets, is worked through, is merged into another, comes to an end. */
export const DEEDS = ['found', 'meet', 'use', 'merge', 'end'] as const
export type Deed = (typeof DEEDS)[number]

export const LEVELS = [
  'leaders',
  'heads of government',
  'ministers',
  'vice-ministers',
  'directors',
  'localities',
] as const
/** Who meets in a body, from the highest. */
export type Level = (typeof LEVELS)[number]

/** Words for one deed, and the sentences that show it: `The two sides agreed to [establish] a fisheries committee.` */
export interface LifeRule {
  /** `en/life/found`. */
  readonly id: string
  readonly summary: string
  readonly deed: Deed
  /** Commas between. */
  readonly words: string
  /** Sentences with the step that the body in them takes; brackets show the words that say so. */
  readonly marks: readonly { readonly text: string; readonly step: LifeStepName }[]
  /** Look-alikes, in which the words say nothing of a body. */
  readonly ignores: readonly string[]
}

export const LIFE_STEPS = [
  'proposed',
  'agreed',
  'established',
  'standing',
  'planned',
  'convened',
  'merged',
  'ended',
] as const
/**
 * A step in the life of a body: proposed, agreed to be set up, set up; spoken of as standing; a meeting planned, held;
 * merged into another, ended.
 */
export type LifeStepName = (typeof LIFE_STEPS)[number]

/** How a language tells the life of a body. Lists have commas between their phrases. */
export interface LifeWords {
  readonly rules: readonly LifeRule[]
  /** How a meeting is counted, `#` standing for its number and `*` for any word: `# meeting, # * meeting`. */
  readonly sessions: string
  /** Numbers in words, and ordinals. */
  readonly numbers: Readonly<Record<string, number>>
  readonly levels: Readonly<Record<Level, string>>
  /** Words for a rhythm, by its months. */
  readonly rhythms: Readonly<Record<number, string>>
  /** Words by which somebody is in the chair. */
  readonly chairs: string
  /** Words in front of the text that a body rests on: "under", "pursuant to". */
  readonly bases: string
  /** The form under which inflected words meet. */
  readonly root?: (word: string) => string
}

/** The same, ready to be found in a text. */
export interface Lives {
  readonly rules: readonly LifeRule[]
  readonly deeds: Phrases<Deed>
  readonly sessions: readonly (readonly string[])[]
  readonly numberOf: (word: string) => number | undefined
  readonly levels: Phrases<Level>
  readonly rhythms: Phrases<number>
  readonly chairs: Phrases<true>
  readonly bases: Phrases<true>
}

export function livesOf(words: LifeWords): Lives {
  const { root } = words
  const numbers = new Map(Object.entries(words.numbers))
  return {
    rules: words.rules,
    deeds: phrasesOf(
      words.rules.map(({ words: list, deed }) => [list, deed] as const),
      root,
    ),
    sessions: words.sessions.split(',').map((pattern) => pattern.trim().split(/\s+/)),
    numberOf: (word) => numbers.get(word) ?? digits(word),
    levels: phrasesOf(Object.entries(words.levels).map(([level, list]) => [list, level as Level] as const)),
    rhythms: phrasesOf(Object.entries(words.rhythms).map(([months, list]) => [list, Number(months)] as const)),
    chairs: phrasesOf([[words.chairs, true] as const], root),
    bases: phrasesOf([[words.bases, true] as const]),
  }
}

/** "16", "16th". */
function digits(word: string): number | undefined {
  const found = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)
  return found ? Number(found[1]) : undefined
}
