import { cutRuns, type Run } from './runs.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface Section extends Span {
  readonly label: string
  readonly heading?: Span | undefined
}

interface Furniture extends Span {
  readonly why: string
}

interface Foreign extends Span {
  readonly language: string
}

/** What is laid over a text for reading. */
export interface Layers {
  readonly provisions: readonly Span[]
  readonly furniture: readonly Furniture[]
  readonly sections: readonly Section[]
  /** What is in another language than the document. */
  readonly passages?: readonly Foreign[]
}

/** A stretch of a line: the provisions that it belongs to (places in the list), or why it is not the text. */
export interface Piece extends Span {
  readonly provisions: readonly number[]
  readonly furniture?: string
  /** Its language, where it is not the document's. */
  readonly language?: string
}

export interface Line extends Span {
  readonly role: 'text' | 'heading' | 'furniture'
  readonly pieces: readonly Piece[]
}

/** The lines of a range that are not blank, in order, each cut into pieces. */
export function readLines(text: string, range: Span, layers: Layers): readonly Line[] {
  const foreign = layers.passages ?? []
  const runs = cutRuns(range, [...layers.provisions, ...layers.furniture, ...foreign])
  const headings = layers.sections.flatMap(({ heading }) => (heading ? [heading] : []))
  const lines: Line[] = []
  let next = 0
  for (const line of spansOfLines(text, range)) {
    while (next < runs.length && runs[next]!.end <= line.start) next++
    const pieces: Piece[] = []
    for (let i = next; i < runs.length && runs[i]!.start < line.end; i++) {
      pieces.push(pieceOf(clip(runs[i]!, line), layers))
    }
    lines.push({ ...line, role: roleOf(line, pieces.filter(isInk(text)), headings), pieces })
  }
  return lines
}

function pieceOf(run: Run, { provisions: list, furniture: left, passages = [] }: Layers): Piece {
  const provisions = run.covers.filter((place) => place < list.length)
  const furniture = run.covers.flatMap((place) => left[place - list.length]?.why ?? [])[0]
  const language = run.covers.flatMap((place) => passages[place - list.length - left.length]?.language ?? [])[0]
  return {
    start: run.start,
    end: run.end,
    provisions,
    ...(furniture === undefined ? {} : { furniture }),
    ...(language === undefined ? {} : { language }),
  }
}

function roleOf(line: Span, pieces: readonly Piece[], headings: readonly Span[]): Line['role'] {
  if (pieces.every(({ furniture }) => furniture !== undefined)) return 'furniture'
  const covered = (by: Span) => Math.min(by.end, line.end) - Math.max(by.start, line.start)
  return headings.some((heading) => covered(heading) * 2 > line.end - line.start) ? 'heading' : 'text'
}

const isInk = (text: string) => (piece: Piece) => text.slice(piece.start, piece.end).trim() !== ''

const clip = (run: Run, line: Span): Run => ({
  ...run,
  start: Math.max(run.start, line.start),
  end: Math.min(run.end, line.end),
})

function* spansOfLines(text: string, range: Span): Generator<Span> {
  let start = range.start
  while (start < range.end) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > range.end ? range.end : found
    if (text.slice(start, end).trim() !== '') yield { start, end }
    start = end + 1
  }
}
