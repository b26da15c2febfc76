import { PILLARS, type Pillar } from '../model/index.ts'
import { JOINED, type Lexicon, type Tokens } from '../text/index.ts'

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
  const byFirst: Topic[][] = []
  PILLARS.forEach((pillar, n) => {
    for (const { parts, weight } of entriesOf(words[pillar])) {
      const [first = 0, ...rest] = parts.map(lexicon.idOf)
      byFirst[first] ??= []
      byFirst[first].push({ rest, pillar: n, weight })
    }
  })
  for (const list of byFirst) list?.sort((a, b) => b.rest.length - a.rest.length)
  return { byFirst }
}

/** Points of each pillar, in the order of PILLARS. */
export type Points = number[]

export const noPoints = (): Points => [0, 0, 0, 0, 0, 0, 0]

/** How much a range of tokens speaks of each pillar. Hyphens inside words do not count. */
export function pointsOf(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  { byFirst }: Topics,
): Points {
  const points = noPoints()
  for (let at = first; at < last; at++) {
    const id = tokens.word[at]!
    const topics = id === 0 ? undefined : byFirst[id]
    if (topics) at = addTopic(points, tokens, topics, { first: at, last })
  }
  return points
}

/** Adds the first topic that stands at the start of a range; gives back its last token, the first where none does. */
function addTopic(
  points: Points,
  tokens: Tokens,
  topics: readonly Topic[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (const { rest, pillar, weight } of topics) {
    const at = lastOf(tokens, rest, first, last)
    if (at < 0) continue
    points[pillar]! += weight
    return at
  }
  return first
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

export function addPoints(to: Points, from: Points, share: number): void {
  for (let n = 0; n < to.length; n++) to[n]! += from[n]! * share
}

/** The same points with a sum of one; nothing stays nothing. */
export function asShares(points: Points): Points {
  let sum = 0
  for (const n of points) sum += n
  return sum === 0 ? points : points.map((n) => n / sum)
}
