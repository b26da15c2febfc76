import { PILLARS, type Pillar } from '../model/index.ts'
import { NUMBER, type Tokens, WORD } from '../text/index.ts'

/** Words and phrases of each pillar, as a pack lists them: commas between, `+` doubles the weight. */
export type TopicWords = Readonly<Record<Pillar, string>>

interface Topic {
  readonly rest: readonly string[]
  readonly pillar: number
  readonly weight: number
}

export interface Topics {
  readonly byFirst: ReadonlyMap<string, readonly Topic[]>
}

/** Topics by their first word, the longest phrase first. */
export function topics(words: TopicWords): Topics {
  const byFirst = new Map<string, Topic[]>()
  PILLARS.forEach((pillar, n) => {
    for (const entry of words[pillar].split(',')) {
      const trimmed = entry.trim()
      if (!trimmed) continue
      const double = trimmed.startsWith('+')
      const [first = '', ...rest] = (double ? trimmed.slice(1) : trimmed).split(/[\s-]+/)
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, pillar: n, weight: (double ? 2 : 1) + rest.length }])
    }
  })
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return { byFirst }
}

/** Points of each pillar, in the order of PILLARS. */
export type Points = Float64Array

export const noPoints = (): Points => new Float64Array(PILLARS.length)

/** How much a range of tokens speaks of each pillar. */
export function pointsOf(
  tokens: Tokens,
  range: { readonly first: number; readonly last: number },
  table: Topics,
): Points {
  const points = noPoints()
  const words: string[] = []
  for (let i = range.first; i < range.last; i++) {
    if (tokens.kind[i] === WORD || tokens.kind[i] === NUMBER)
      words.push(tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase())
  }
  for (let n = 0; n < words.length; n++) {
    const topic = table.byFirst.get(words[n]!)?.find(({ rest }) => rest.every((word, k) => words[n + 1 + k] === word))
    if (!topic) continue
    points[topic.pillar]! += topic.weight
    n += topic.rest.length
  }
  return points
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
