import type { Provision, Quote, Span } from '../model/index.ts'
import { findPhrases, type PhraseHit, type PlainWord, plainWords } from '../text/index.ts'
import type { Deed, Level, LifeStepName, Lives } from './life-words.ts'

/** A provision that names a body, in its sentence. Offsets count in one captured text, in every field. */
export interface Naming {
  readonly sentence: Quote
  readonly provision: Span & Pick<Provision, 'kind' | 'bindingness' | 'by'>
  /** Where the body is named, in the sentence. */
  readonly name: Span
  readonly people: readonly Quote[]
  readonly instruments: readonly Quote[]
}

/** What one naming says of a body's life, each with the words that say so. */
export interface Told {
  readonly step: LifeStepName
  /** The deed; the name itself where no word tells what is done. */
  readonly words: Quote
  /** Which meeting it is, where the text counts. */
  readonly meeting?: number
  readonly level?: Quote & { readonly level: Level }
  readonly rhythm?: Quote & { readonly months: number }
  readonly chairs: readonly Quote[]
  readonly base?: Quote
}

/** What a provision tells of a body that it names. Source of the method: docs/method/mechanisms.md. */
export function tellingOf(naming: Naming, lives: Lives): Told {
  const { sentence, provision, name } = naming
  const words = plainWords(sentence.quote).map((word) => ({
    ...word,
    start: word.start + sentence.start,
    end: word.end + sentence.start,
  }))
  const within = (word: PlainWord): boolean => word.start >= provision.start && word.end <= provision.end
  const quote = ({ start, end }: Span): Quote => ({
    start,
    end,
    quote: sentence.quote.slice(start - sentence.start, end - sentence.start),
  })
  const clause = words.filter((word) => within(word) || (word.start >= name.start && word.end <= name.end))
  const quoted = ({ first, last }: PhraseHit<unknown>, among: readonly PlainWord[]): Quote =>
    quote({ start: among[first]!.start, end: among[last - 1]!.end })
  const deed = deedIn(clause, name, lives)
  const meeting = meetingIn(clause, lives)
  const level = findPhrases(clause, lives.levels)[0]
  const rhythm = findPhrases(clause, lives.rhythms)[0]
  const base = baseIn(naming, words, lives)
  return {
    step: stepOf(deed?.value ?? (meeting === undefined ? 'use' : 'meet'), provision),
    words: deed ? quoted(deed, clause) : quote(name),
    ...(meeting === undefined ? {} : { meeting }),
    ...(level ? { level: { ...quoted(level, clause), level: level.value } } : {}),
    ...(rhythm ? { rhythm: { ...quoted(rhythm, clause), months: rhythm.value } } : {}),
    chairs: findPhrases(words, lives.chairs).length > 0 ? naming.people : [],
    ...(base ? { base } : {}),
  }
}

/** What is done with the body: the deed that stands nearest in front of its name or begins it, else the first behind it. */
function deedIn(clause: readonly PlainWord[], name: Span, lives: Lives): PhraseHit<Deed> | undefined {
  const hits = findPhrases(clause, lives.deeds)
  const isBefore = ({ first, last, value }: PhraseHit<Deed>): boolean =>
    clause[last - 1]!.end <= name.start || (clause[first]!.start === name.start && value !== 'meet')
  return hits.findLast(isBefore) ?? hits.find(({ first, value }) => clause[first]!.start >= name.end && value !== 'use')
}

const isAsked = ({ kind, bindingness, by }: Naming['provision']): boolean =>
  kind === 'proposal' || bindingness === 'exploratory' || (bindingness === 'willing' && by.length < 2)
const isDone = ({ kind }: Naming['provision']): boolean => kind === 'fact' || kind === 'assessment'

function stepOf(deed: Deed, provision: Naming['provision']): LifeStepName {
  if (deed === 'found') {
    if (isAsked(provision)) return 'proposed'
    return provision.kind === 'commitment' ? 'agreed' : 'established'
  }
  if (deed === 'meet') return isDone(provision) ? 'convened' : 'planned'
  if (deed === 'use' || isAsked(provision)) return 'standing'
  return deed === 'merge' ? 'merged' : 'ended'
}

const LONGEST_NUMBER = 3

function meetingIn(clause: readonly PlainWord[], { sessions, numberOf }: Lives): number | undefined {
  for (const pattern of sessions) {
    for (let at = 0; at < clause.length; at++) {
      for (let length = 1; length <= LONGEST_NUMBER; length++) {
        const found = countAt(clause, at, pattern, length, numberOf)
        if (found !== undefined) return found
      }
    }
  }
  return undefined
}

/** The number that stands at `#` of a pattern which begins at a word; of Han characters, several make one number. */
function countAt(
  clause: readonly PlainWord[],
  from: number,
  pattern: readonly string[],
  length: number,
  numberOf: Lives['numberOf'],
): number | undefined {
  let at = from
  let found: number | undefined
  for (const part of pattern) {
    if (part === '#') {
      const some = clause.slice(at, at + length)
      found = numberOf(some.map(({ word }) => word).join(''))
      if (found === undefined || (length > 1 && some.some(({ word }) => word.length > 1))) return undefined
      at += length
    } else {
      if (!clause[at] || (part !== '*' && clause[at]!.word !== part)) return undefined
      at++
    }
  }
  return found
}

/** Most words between "under" and the text that the body rests on. */
const NEAR = 4

/** A text that the provision, or what stands in front of it in its sentence, names behind "under" or the like. */
function baseIn({ instruments, provision }: Naming, words: readonly PlainWord[], lives: Lives): Quote | undefined {
  const hits = findPhrases(words, lives.bases)
  return instruments
    .filter(({ end }) => end <= provision.end)
    .find(({ start }) =>
      hits.some(({ last }) => {
        const from = words[last - 1]!.end
        return from <= start && words.filter((word) => word.start >= from && word.end <= start).length <= NEAR
      }),
    )
}
