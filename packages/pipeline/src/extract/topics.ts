import { PILLARS, type Pillar } from '../model/index.ts'
import { JOINED, type Lexicon, type Tokens } from '../text/index.ts'
import type { Range } from './draft.ts'
import { cellOf, type Points } from './points.ts'

/** Words and phrases of each pillar, as a pack lists them: commas between, `+` doubles the weight. */
export type TopicWords = Readonly<Record<Pillar, string>>

interface Topic {
  /** Lexicon ids of the words behind the first. */
  readonly rest: readonly number[]
  readonly pillar: number
  readonly weight: number
}

/** Topics by the lexicon id of their first word, the longest phrase first. */
export interface Topics {
  readonly byFirst: readonly (readonly Topic[] | undefined)[]
}

/** Between words; Han characters are words of their own. */
const WORDS = /[\s-]+|(?<=[\u3400-\u9fff])|(?=[\u3400-\u9fff])/

const entriesOf = (words: string): { readonly parts: readonly string[]; readonly weight: number }[] =>
  words.split(',').flatMap((entry) => {
    const trimmed = entry.trim()
    const double = trimmed.startsWith('+')
    const parts = (double ? trimmed.slice(1) : trimmed).split(WORDS).filter(Boolean)
    return parts.length > 0 ? [{ parts, weight: (double ? 2 : 1) + parts.length - 1 }] : []
  })

/** Every word that topics name, to be put into the pack's lexicon. */
export const topicWords = (words: TopicWords): string[] =>
  Object.values(words).flatMap((list) => entriesOf(list).flatMap(({ parts }) => parts))

/** Topics over a lexicon that holds their words (`topicWords`). */
export function topics(words: TopicWords, lexicon: Lexicon): Topics {
  const byFirst: (Topic[] | undefined)[] = new Array(lexicon.words.length).fill(undefined)
  PILLARS.forEach((pillar, n) => {
    for (const { parts, weight } of entriesOf(words[pillar])) {
      const [first = 0, ...rest] = parts.map(lexicon.idOf)
      const topic = { rest, pillar: n, weight }
      const others = byFirst[first]
      if (others) others.push(topic)
      else byFirst[first] = [topic]
    }
  })
  for (const list of byFirst) list?.sort((a, b) => b.rest.length - a.rest.length)
  return { byFirst }
}

/** Where topics are looked for, and how much each counts. */
interface Weighed {
  readonly tokens: Tokens
  readonly topics: Topics
  readonly weight: number
}

/** Adds to a row of points how much a range of tokens speaks of each pillar. Hyphens inside words do not count. */
export function addTopics(
  points: Points,
  row: number,
  { tokens, topics, weight }: Weighed,
  { first, last }: Range,
): void {
  for (let at = first; at < last; at++) {
    const id = tokens.word[at]!
    const begun = id === 0 ? undefined : topics.byFirst[id]
    if (!begun) continue
    for (const topic of begun) {
      const end = lastOf(tokens, topic.rest, at, last)
      if (end < 0) continue
      points[cellOf(row, topic.pillar)]! += topic.weight * weight
      at = end
      break
    }
  }
}

/** The last token of a topic that begins at a token; -1 where it does not stand there. */
function lastOf({ word, flags, mark }: Tokens, rest: readonly number[], first: number, last: number): number {
  let at = first
  for (const id of rest) {
    at++
    if ((flags[at]! & JOINED) !== 0 && mark[at] !== 0) at++
    if (at >= last || word[at] !== id) return -1
  }
  return at
}
