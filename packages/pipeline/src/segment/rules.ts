/** What a language says about sentences, sections and lists: word lists, lower case, abbreviations without their point. */
export interface SegmentWords {
  /** Stand before a name, so that their point ends no sentence: `mr`, `dr`. */
  readonly titles: readonly string[]
  /** Stand before a number: `no`, `art`, `dec`. */
  readonly beforeNumbers: readonly string[]
  /** End a sentence only where a starter follows: `etc`, `ltd`. */
  readonly abbreviations: readonly string[]
  /** Words of one letter that are no initials: `á`. */
  readonly letters?: readonly string[]
  /** Words that, with a capital, begin a sentence after an abbreviation, and seldom a name: `the`, `in`. */
  readonly starters: readonly string[]
  /** First words of a numbered paragraph that is a sentence of its own, with its subject: `the`, `both`. */
  readonly subjects: readonly string[]
  /** Begin the label of a section: `article`, `chapter`. Chinese writes them behind the number: `条`. */
  readonly sections: readonly string[]
  /** Numbers in words that may follow them: `one`, `first`. */
  readonly numbers: readonly string[]
  /** Begin a counted point, in order, each with its variants: `first|firstly`. */
  readonly ordinals: readonly string[]
  /** Announce a list: `following`. */
  readonly leads: readonly string[]
  /** Join the last item of a list: `and`. */
  readonly joins: readonly string[]
  /** Numerals written as characters, with their values: `一` 1, `十` 10. */
  readonly numerals: Readonly<Record<string, number>>
}

export interface SegmentRules {
  readonly titles: ReadonlySet<string>
  readonly beforeNumbers: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly sections: ReadonlyMap<string, number>
  readonly numbers: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  readonly leads: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  readonly numerals: ReadonlyMap<string, number>
}

/** The word lists as sets; a pack makes them once. */
export function segmentRules(words: SegmentWords): SegmentRules {
  return {
    titles: new Set(words.titles),
    beforeNumbers: new Set(words.beforeNumbers),
    abbreviations: new Set(words.abbreviations),
    letters: new Set(words.letters),
    starters: new Set(words.starters),
    subjects: new Set(words.subjects),
    sections: new Map(words.sections.map((word, n) => [word, n])),
    numbers: new Set(words.numbers),
    ordinals: new Map(words.ordinals.flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1] as const))),
    leads: new Set(words.leads),
    joins: new Set(words.joins),
    numerals: new Map(Object.entries(words.numerals)),
  }
}
