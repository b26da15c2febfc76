import type { Quote, Section } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import { DECIMAL, ORDINAL } from './labels.ts'
import type { Paragraph } from './paragraphs.ts'
import { dividesText, isStrong } from './roles.ts'

/** Sections that have a title and no label. */
const TITLED = 0

interface OpenSection {
  readonly family: number
  readonly start: number
  end: number
  readonly label: string
  heading: Quote | undefined
  /** Nothing but a label so far: its title stands on the next line. */
  readonly isBare: boolean
}

/** Follows the sections of a text from paragraph to paragraph. */
export interface SectionReader {
  /** Label of the section that a paragraph stands in, once its own label or title has been taken in. */
  readonly enter: (
    paragraph: Paragraph,
    place: { readonly isHeading: boolean; readonly isLastOfSeries: boolean },
  ) => string | undefined
  readonly sections: () => Section[]
}

/**
 * Sections nest in the order in which their kinds of label first appear: `Article 2` in `Chapter I`. A numbered
 * paragraph is a section only where no labelled section is open around it. The last of "First, Second, Third" ends with
 * the paragraph below its heading, since nothing else says where it ends.
 */
export function sectionReader(tokens: Tokens): SectionReader {
  const all: OpenSection[] = []
  const order: number[] = []
  let open: OpenSection[] = []
  let left = 0
  const begin = (paragraph: Paragraph, family: number, isHeading: boolean): void => {
    if (!order.includes(family)) order.push(family)
    const depth = order.indexOf(family)
    open = open.filter((one) => order.indexOf(one.family) < depth && holdsSections(one.family, family))
    const section = sectionOf(tokens, paragraph, { family, isHeading })
    all.push(section)
    open.push(section)
  }
  const enter: SectionReader['enter'] = (paragraph, { isHeading, isLastOfSeries }) => {
    const last = open.at(-1)
    const family = paragraph.label?.family ?? TITLED
    if (last?.family === ORDINAL && left > 0 && --left === 0) open = open.slice(0, -1)
    if (isHeading && !paragraph.label && last?.isBare && last.end === tokens.end[paragraph.first - 1]) {
      last.heading = quoteOf(tokens, paragraph.first, paragraph.last)
    } else if (isHeading || beginsSection(family, open)) {
      begin(paragraph, family, isHeading)
      left = isLastOfSeries && family === ORDINAL ? 2 : 0
    }
    for (const section of open) section.end = tokens.end[paragraph.last - 1]!
    return open.at(-1)?.label
  }
  return {
    enter,
    sections: () =>
      all.map(({ start, end, label, heading }) => (heading ? { start, end, label, heading } : { start, end, label })),
  }
}

/** A title holds numbered paragraphs, and no labelled section; it stands inside a labelled section only. */
const holdsSections = (outer: number, inner: number): boolean =>
  outer === TITLED ? !isStrong(inner) : inner !== TITLED || isStrong(outer)

function beginsSection(family: number, open: readonly OpenSection[]): boolean {
  if (family === TITLED || family === ORDINAL) return false
  if (dividesText(family)) return true
  if (family < DECIMAL) return false
  return !open.some((one) => one.family !== TITLED && one.family !== family && family !== DECIMAL)
}

function sectionOf(
  tokens: Tokens,
  { first, last, label }: Paragraph,
  { family, isHeading }: { readonly family: number; readonly isHeading: boolean },
): OpenSection {
  const words = label ? label.words : first
  const heading = isHeading && words < last ? quoteOf(tokens, words, last) : undefined
  const from = label ? quoteOf(tokens, label.first, label.last).quote : heading!.quote
  return {
    family,
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    label: from,
    heading,
    isBare: words >= last,
  }
}

function quoteOf(tokens: Tokens, first: number, last: number): Quote {
  const start = tokens.start[first]!
  const end = tokens.end[last - 1]!
  return { start, end, quote: tokens.text.slice(start, end) }
}
