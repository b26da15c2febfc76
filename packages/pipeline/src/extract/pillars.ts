import { PILLARS, type Pillar, type Sentence } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import type { Draft } from './draft.ts'
import { addRow, addShares, frame, mostOf, noPoints, type Points } from './points.ts'
import { addTopics, type Topics } from './topics.ts'

/** How much the words around a provision count beside its own points: its subject and what stands in front, its heading, its paragraph, its document. */
const WEIGHTS = { beside: 0.5, heading: 2.5, paragraph: 1.5, document: 0.5 } as const

/** A text with no more headings than these is not divided by them: they are titles. */
const SECTIONS = 2

interface Around {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly topics: Topics
}

/** The pillar of each draft: by its own words, the heading that it stands under, its paragraph and its document. */
export function pillarsOf(drafts: readonly Draft[], around: Around): readonly Pillar[] {
  const { sentences } = around
  const headings = headingPoints(around)
  const weight = new Set(headings).size > SECTIONS ? WEIGHTS.heading : WEIGHTS.document
  const points = ownPoints(drafts, around)
  const document = noPoints(1)
  const paragraphs = noPoints((sentences.at(-1)?.paragraph ?? -1) + 2)
  const paragraphOf = (draft: Draft): number => (sentences[draft.sentence]?.paragraph ?? -1) + 1
  drafts.forEach((draft, n) => {
    addShares(document, 0, points, n, 1)
    addRow(paragraphs, paragraphOf(draft), points, n)
  })
  return drafts.map((draft, n) => {
    const heading = headings[draft.sentence]
    if (heading) addShares(points, n, heading, 0, weight)
    addShares(points, n, paragraphs, paragraphOf(draft), WEIGHTS.paragraph)
    addShares(points, n, document, 0, WEIGHTS.document)
    return PILLARS[mostOf(points, n)]!
  })
}

/** The points of each draft by its own words, in rows. */
function ownPoints(drafts: readonly Draft[], { tokens, topics }: Around): Points {
  const points = noPoints(drafts.length)
  const own = { tokens, topics, weight: 1 }
  const beside = { tokens, topics, weight: WEIGHTS.beside }
  drafts.forEach((draft, n) => {
    addTopics(points, n, own, draft)
    if (draft.subject) addTopics(points, n, beside, draft.subject)
    if (draft.front) addTopics(points, n, beside, draft.front)
    frame(points, n)
  })
  return points
}

/** For each sentence the points of the heading that it stands under. The last heading reaches as far as the longest before it. */
function headingPoints({ tokens, sentences, topics }: Around): readonly (Points | undefined)[] {
  let current: Points | undefined
  let since = 0
  let longest = 0
  const last = sentences.findLastIndex(({ role }) => role === 'heading')
  let before = -1
  return sentences.map((sentence, n) => {
    if (sentence.role === 'heading') {
      if (current) longest = Math.max(longest, since)
      current = noPoints(1)
      addTopics(current, 0, { tokens, topics, weight: 1 }, { first: sentence.words, last: sentence.last })
      frame(current, 0)
      since = 0
    } else if (sentence.paragraph !== before) since++
    before = sentence.paragraph
    return n > last && longest > 0 && since > longest ? undefined : current
  })
}
