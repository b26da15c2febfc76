import type { CleanRules } from './clean/rules.ts'
import type { Draft, Topics } from './extract/index.ts'
import type { Happenings } from './happenings/index.ts'
import type { Wording } from './link/wording.ts'
import type { Lives } from './lives/life-words.ts'
import type { DocumentFacts, Framework, Issue, Named, Result, Section, Sentence } from './model/index.ts'
import type { Concepts } from './parallel/concepts.ts'
import type { NameRules } from './resolve/rules.ts'
import type { SegmentRules } from './segment/rules.ts'
import type { Lexicon, Tokens } from './text/index.ts'

/** What is known while the sentences of one document are read. */
export interface ReadingContext {
  readonly tokens: Tokens
  /** Sentences of this document, in order. */
  readonly sentences: readonly Sentence[]
  readonly sections: readonly Section[]
  /** Names in the captured text, in order of their start; of two that overlap, both may stand. */
  readonly names: readonly Named[]
  readonly facts: DocumentFacts
  readonly frameworks: readonly Framework[]
}

/** A sentence that a rule marks or ignores: `They agreed to [build a bridge].` Brackets show the spans. */
export interface Example {
  readonly text: string
  /** Fields that the provisions in it must have, in order: `{ kind: 'commitment', by: ['Chad'] }`. */
  readonly expect?: readonly Partial<Record<string, unknown>>[]
}

/** One rule, as its documentation and tests show it. */
export interface Rule {
  /** `en/agree`. */
  readonly id: string
  readonly summary: string
  readonly marks: readonly (string | Example)[]
  readonly ignores: readonly string[]
}

/** What a language brings to the pipeline: data and rules, one folder each. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string
  /** Changes whenever the output may change. */
  readonly version: string
  /** Every word that a rule of the pack names. */
  readonly lexicon: Lexicon
  /** What on a page is not the text, and how documents say what they are. */
  readonly clean: CleanRules
  /** Where sentences, sections and lists begin and end. */
  readonly segment: SegmentRules
  /** How names are written: the words around them and the nouns that head them. */
  readonly names: NameRules
  /** What each pillar is about. */
  readonly topics: Topics
  /** Which words tell one provision from another, and which are put for one another; without it every word counts alike. */
  readonly wording?: Wording
  /** Words that may stand inside a set phrase without cutting it; without it any may that tells nothing. */
  readonly joints?: readonly string[]
  /** How the life of a body is told: set up, met, merged, ended. */
  readonly lives?: Lives
  /** How visits, talks, messages and signings are reported. */
  readonly happenings?: Happenings
  /** Its words for what provisions of different languages have in common; without them names and numbers alone pair them. */
  readonly concepts?: Concepts
  readonly rules: readonly Rule[]
  /** The provisions of one document, in tokens; the pipeline adds quotes, pillars, names, sections and repeats. */
  readonly provisions: (context: ReadingContext) => Result<readonly Draft[]>
}

export { type CleanRules, type CleanWords, cleanRules } from './clean/rules.ts'
export { type Draft, type Range, type Topics, type TopicWords, topics, topicWords } from './extract/index.ts'
export { type HeadFamily, type NameRules, type NameWords, nameRules, nameWords } from './resolve/rules.ts'
export { type SegmentRules, type SegmentWords, segmentRules } from './segment/rules.ts'
export type { Framework, Issue, Result }
