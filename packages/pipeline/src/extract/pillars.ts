import { PILLARS, type Pillar, type Sentence } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import type { Draft } from './draft.ts'
import { addPoints, asShares, noPoints, type Points, pointsOf, type Topics } from './topics.ts'

/** How much the words around a provision count beside its own points: its subject and what stands in front, its heading, its paragraph, its document. */
const WEIGHTS = { beside: 0.5, heading: 2.5, paragraph: 1.5, document: 0.5 } as const
/** Where words of another pillar stand, those on the relationship as a whole only frame them. */
const FRAME = 0.4

interface Around {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly topics: Topics
}

/** Gives each draft its pillar: by its own words, the heading that it stands under, its paragraph and its document. */
export function pillarReader(
  drafts: readonly Draft[],
  { tokens, sentences, topics }: Around,
): (draft: Draft) => Pillar {
  const headings = headingShares(tokens, sentences, topics)
  const ownOf = (draft: Draft): Points => {
    const points = pointsOf(tokens, draft, topics)
    for (const range of [draft.subject, draft.front])
      if (range) addPoints(points, pointsOf(tokens, range, topics), WEIGHTS.beside)
    return framed(points)
  }
  const own = new Map(drafts.map((draft) => [draft, ownOf(draft)] as const))
  const document = noPoints()
  const paragraphs = new Map<number, Points>()
  const paragraphOf = (draft: Draft): number => sentences[draft.sentence]?.paragraph ?? -1
  for (const [draft, points] of own) {
    addPoints(document, asShares(points), 1)
    const paragraph = paragraphs.get(paragraphOf(draft)) ?? noPoints()
    addPoints(paragraph, points, 1)
    paragraphs.set(paragraphOf(draft), paragraph)
  }
  const whole = asShares(document)
  const shares = new Map([...paragraphs].map(([paragraph, points]) => [paragraph, asShares(points)] as const))
  return (draft) => {
    const points = noPoints()
    addPoints(points, own.get(draft)!, 1)
    const heading = headings[draft.sentence]
    if (heading) addPoints(points, heading, WEIGHTS.heading)
    addPoints(points, shares.get(paragraphOf(draft))!, WEIGHTS.paragraph)
    addPoints(points, whole, WEIGHTS.document)
    return mostOf(points)
  }
}

const OVERALL = PILLARS.indexOf('overall')

function framed(points: Points): Points {
  const others = points.some((n, pillar) => n > 0 && pillar !== OVERALL)
  if (others) points[OVERALL]! *= FRAME
  return points
}

/** The pillar with most points; of equals the earlier, `overall` where there is none. */
function mostOf(points: Points): Pillar {
  let best = 0
  for (let n = 1; n < points.length; n++) if (points[n]! > points[best]!) best = n
  return PILLARS[best]!
}

/** For each sentence the shares of the heading that it stands under. The last heading reaches as far as the longest before it. */
function headingShares(
  tokens: Tokens,
  sentences: readonly Sentence[],
  topics: Topics,
): readonly (Points | undefined)[] {
  let current: Points | undefined
  let since = 0
  let longest = 0
  const last = sentences.findLastIndex(({ role }) => role === 'heading')
  let before = -1
  return sentences.map((sentence, n) => {
    if (sentence.role === 'heading') {
      if (current) longest = Math.max(longest, since)
      current = asShares(framed(pointsOf(tokens, { first: sentence.words, last: sentence.last }, topics)))
      since = 0
    } else if (sentence.paragraph !== before) since++
    before = sentence.paragraph
    return n > last && longest > 0 && since > longest ? undefined : current
  })
}
