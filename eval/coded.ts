import { createHash } from 'node:crypto'
import type { Bindingness, Due, Kind, Pillar, Provision } from '../packages/pipeline/src/index.ts'

/** A due expression as coders write it: where it stands does not count, what it says does. */
export type CodedDue = Pick<Due, 'raw' | 'kind' | 'from' | 'to'>

/** One provision as a coder or the pipeline reads it. Offsets are UTF-16 code units, half-open. */
export interface Coded {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: CodedDue
  readonly mechanisms: readonly string[]
  readonly instruments: readonly string[]
  readonly heading: boolean
  /** Present on what the pipeline found. */
  readonly rule?: string
}

interface QuotedLine {
  readonly quote?: string
  readonly nth?: number
  readonly start?: number
  readonly end?: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: CodedDue
  readonly mechanisms?: readonly string[]
  readonly instruments?: readonly string[]
  readonly heading?: boolean
}

type Range = readonly [start: number, end: number]

interface OffsetLine {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Omit<CodedDue, 'raw'> & { readonly raw: Range }
  readonly mechanisms?: readonly Range[]
  readonly instruments?: readonly Range[]
  readonly heading?: boolean
}

/** First line of a coding that holds offsets only: which text it belongs to, down to the byte. */
export interface CodingHead {
  readonly text: string
  readonly sha256: string
  readonly coder: string
  readonly codebook: string
}

const jsonLines = (lines: string): unknown[] =>
  lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

function findNth(text: string, quote: string, nth: number): number {
  let start = -1
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(quote, start + 1)
    if (start < 0) return -1
  }
  return start
}

function placeOf(text: string, line: QuotedLine, from: number): number {
  if (line.start !== undefined) return line.start
  const quote = line.quote ?? ''
  if (line.nth) return findNth(text, quote, line.nth)
  const next = text.indexOf(quote, from)
  return next < 0 ? text.indexOf(quote) : next
}

/**
 * Codings that quote the text, in order of appearance; `nth` picks one of several equal quotes.
 * @throws Error when a quote is not in the text
 */
export function parseQuoted(text: string, lines: string): Coded[] {
  let from = 0
  return (jsonLines(lines) as QuotedLine[]).map((line, n) => {
    const start = placeOf(text, line, from)
    const end = line.end ?? start + (line.quote ?? '').length
    if (start < 0 || (line.quote !== undefined && text.slice(start, end) !== line.quote))
      throw new Error(`coding, line ${n + 1}: the quote is not in the text; correct the quote or its nth`)
    if (line.start === undefined) from = start
    return toCoded(line, { start, end, due: line.due, mechanisms: line.mechanisms, instruments: line.instruments })
  })
}

/**
 * Codings that hold offsets only, with the head that names their text.
 * @throws Error when the text is not, byte for byte, the one that was coded
 */
export function parseOffsets(text: string, bytes: Uint8Array, lines: string): { head: CodingHead; rows: Coded[] } {
  const [head, ...rest] = jsonLines(lines) as [CodingHead, ...OffsetLine[]]
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== head.sha256) throw new Error(`${head.text}: SHA-256 is ${hash}, the coding was made on ${head.sha256}`)
  const slice = ([start, end]: Range): string => text.slice(start, end)
  const rows = rest.map((line) =>
    toCoded(line, {
      start: line.start,
      end: line.end,
      due: line.due && { ...line.due, raw: slice(line.due.raw) },
      mechanisms: line.mechanisms?.map(slice),
      instruments: line.instruments?.map(slice),
    }),
  )
  return { head, rows }
}

/** The name of the text that a coding of offsets belongs to. */
export const codedText = (lines: string): string => (JSON.parse(lines.slice(0, lines.indexOf('\n'))) as CodingHead).text

interface Resolved {
  readonly start: number
  readonly end: number
  readonly due: CodedDue | undefined
  readonly mechanisms: readonly string[] | undefined
  readonly instruments: readonly string[] | undefined
}

function toCoded(line: QuotedLine | OffsetLine, resolved: Resolved): Coded {
  return {
    start: resolved.start,
    end: resolved.end,
    kind: line.kind,
    by: line.by,
    pillar: line.pillar,
    mechanisms: resolved.mechanisms ?? [],
    instruments: resolved.instruments ?? [],
    heading: line.heading === true,
    ...(line.bindingness && { bindingness: line.bindingness }),
    ...(resolved.due && { due: resolved.due }),
  }
}

/** What the pipeline found, in the coders' terms. */
export function fromProvision(provision: Provision): Coded {
  return {
    start: provision.start,
    end: provision.end,
    kind: provision.kind,
    by: provision.by,
    pillar: provision.pillar,
    mechanisms: provision.mechanisms.map((mention) => mention.quote),
    instruments: provision.instruments.map((mention) => mention.quote),
    heading: provision.heading === true,
    rule: provision.rule,
    ...(provision.bindingness && { bindingness: provision.bindingness }),
    ...(provision.due && { due: provision.due }),
  }
}
