import type { Result, Section, Sentence, Span } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import { ORDINAL } from './labels.ts'
import { type Before, listReader } from './lists.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { headingsOf } from './roles.ts'
import type { SegmentRules } from './rules.ts'
import { sectionReader } from './sections.ts'
import { sentenceEnd } from './sentence-end.ts'

/** One text in a captured text: what of it is furniture, and what belongs to documents embedded in it. */
export interface SegmentPart extends Span {
  readonly furniture: readonly Span[]
  readonly without?: readonly Span[]
}

export interface Segments {
  readonly sections: Section[]
  readonly sentences: Sentence[]
}

/** The sections and sentences of one text, in order; none of them reaches into furniture or an embedded document. */
export function segment(tokens: Tokens, part: SegmentPart, rules: SegmentRules): Result<Segments> {
  const paragraphs = paragraphsOf(tokens, textOf(part), rules)
  const headings = headingsOf(tokens, paragraphs, rules)
  const lists = listReader(tokens, rules)
  const reader = sectionReader(tokens)
  const lastOrdinal = paragraphs.findLastIndex(({ label }, n) => label?.family === ORDINAL && headings[n] === 1)
  const sentences: Sentence[] = []
  let before: Before | undefined
  for (const [n, paragraph] of paragraphs.entries()) {
    const isHeading = headings[n] === 1
    if (isHeading) lists.close()
    const item = isHeading ? undefined : lists.read(paragraph, before)
    const place = { isHeading, isLastOfSeries: n === lastOrdinal }
    const section = reader.enter(item ? { ...paragraph, label: undefined } : paragraph, place)
    const role = isHeading ? 'heading' : item ? 'item' : 'body'
    for (const { first, last, words } of sentencesOf(tokens, paragraph, { isHeading, rules })) {
      before = { first, last, number: sentences.length, family: paragraph.label?.family }
      sentences.push(sentence({ first, last, paragraph: n, role, words }, item?.lead, section))
    }
    if (isHeading) before = undefined
  }
  return { value: { sections: reader.sections(), sentences }, issues: [] }
}

/** What is left of a part without its furniture and the documents embedded in it, as spans in order. */
function textOf(part: SegmentPart): Span[] {
  const holes = [...part.furniture, ...(part.without ?? [])].sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  let start = part.start
  for (const hole of holes) {
    if (hole.start > start && start < part.end) spans.push({ start, end: Math.min(hole.start, part.end) })
    start = Math.max(start, hole.end)
  }
  if (start < part.end) spans.push({ start, end: part.end })
  return spans
}

type Words = Pick<Sentence, 'first' | 'last' | 'words'>

function sentencesOf(
  tokens: Tokens,
  { first, last, label }: Paragraph,
  { isHeading, rules }: { readonly isHeading: boolean; readonly rules: SegmentRules },
): Words[] {
  const words = label ? label.words : first
  if (isHeading) return [{ first, last, words }]
  const found: Words[] = []
  for (let at = first; at < last; ) {
    const from = at === first ? words : at
    const end = sentenceEnd(tokens, from, last, rules)
    found.push({ first: at, last: end, words: from })
    at = end
  }
  return found
}

function sentence(
  plain: Omit<Sentence, 'lead' | 'section'>,
  lead: number | undefined,
  section: string | undefined,
): Sentence {
  const made: { -readonly [Field in keyof Sentence]: Sentence[Field] } = plain
  if (lead !== undefined) made.lead = lead
  if (section !== undefined) made.section = section
  return made
}
