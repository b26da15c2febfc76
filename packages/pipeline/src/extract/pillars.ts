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

/** The pillar of each draft: by its own words, the heading that it stands under, its paragraph and its document. */
export function pillarsOf(drafts: readonly Draft[], { tokens, sentences, topics }: Around): readonly Pillar[] {
  const headings = headingShares(tokens, sentences, topics)
  const own = drafts.map((draft) => ownPoints(draft, tokens, topics))
  const document = noPoints()
  const paragraphs = new Map<number, Points>()
  drafts.forEach((draft, n) => {
    addPoints(document, asShares(own[n]!), 1)
    const paragraph = paragraphOf(sentences, draft)
    const points = paragraphs.get(paragraph)
    if (points) addPoints(points, own[n]!, 1)
    else paragraphs.set(paragraph, own[n]!.slice())
  })
  const whole = asShares(document)
  for (const [paragraph, points] of paragraphs) paragraphs.set(paragraph, asShares(points))
  return drafts.map((draft, n) => {
    const points = own[n]!
    const heading = headings[draft.sentence]
    if (heading) addPoints(points, heading, WEIGHTS.heading)
    addPoints(points, paragraphs.get(paragraphOf(sentences, draft))!, WEIGHTS.paragraph)
    addPoints(points, whole, WEIGHTS.document)
    return mostOf(points)
  })
}

function ownPoints(draft: Draft, tokens: Tokens, topics: Topics): Points {
  const points = pointsOf(tokens, draft, topics)
  if (draft.subject) addPoints(points, pointsOf(tokens, draft.subject, topics), WEIGHTS.beside)
  if (draft.front) addPoints(points, pointsOf(tokens, draft.front, topics), WEIGHTS.beside)
  return framed(points)
}

const paragraphOf = (sentences: readonly Sentence[], draft: Draft): number => sentences[draft.sentence]?.paragraph ?? -1

const OVERALL = PILLARS.indexOf('overall')

function framed(points: Points): Points {
  let others = 0
  for (let pillar = 0; pillar < points.length; pillar++) if (pillar !== OVERALL) others += points[pillar]!
  if (others > 0) points[OVERALL]! *= FRAME
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
