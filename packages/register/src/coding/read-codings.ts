import { BINDINGNESS, DUE_KINDS, KINDS, PILLARS } from '@servanda/pipeline'
import { z } from 'zod'
import type { CodingUnit } from '../coding-rows.ts'
import { codingRefusal } from './coded-text.ts'

const dueWords = z.strictObject({
  raw: z.union([z.string(), z.tuple([z.int(), z.int()])]),
  kind: z.enum(DUE_KINDS),
  from: z.string().optional(),
  to: z.string().optional(),
})
const named = z.union([z.string(), z.tuple([z.int(), z.int()])])

/** A line of the codebook's files: by its words (and which of them, where they stand more than once) or by its span. */
const fields = z.object({
  quote: z.string().optional(),
  nth: z.int().min(1).optional(),
  start: z.int().optional(),
  end: z.int().optional(),
  kind: z.enum(KINDS),
  by: z.array(z.string()),
  bindingness: z.enum(BINDINGNESS).optional(),
  pillar: z.enum(PILLARS),
  due: dueWords.optional(),
  mechanisms: z.array(named).optional(),
  instruments: z.array(named).optional(),
  heading: z.boolean().optional(),
  note: z.string().optional(),
})
const codebookLine = fields.refine(
  ({ quote, start, end }) => quote !== undefined || (start !== undefined && end !== undefined),
  { message: 'it has neither quote nor start and end' },
)
type Line = z.infer<typeof codebookLine>

const head = z.object({ text: z.string(), sha256: z.string(), coder: z.string(), codebook: z.string() })

const position = z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() })
const annotation = z.object({
  body: z.object({ value: fields }),
  target: z.object({ selector: z.union([position, z.array(z.unknown())]) }),
})

/** What a file of codings holds. */
export interface ReadCodings {
  readonly units: readonly CodingUnit[]
  /** Who coded, by which codebook, and the hash of the text, where the file says so. */
  readonly coder?: string
  readonly codebook?: string
  readonly hash?: string
}

/**
 * Reads codings of a text: JSON Lines in the form of the codebook, or an AnnotationCollection or page of W3C Web
 * Annotations (https://www.w3.org/TR/annotation-model/) as `export codings` writes them. Offsets are UTF-16 code units.
 *
 * @throws ServandaError `coding` that names the line and what is wrong with it
 */
export function readCodings(file: string, text: string): ReadCodings {
  const isOne = /^\s*\{[^\n]*"@context"|^\s*\{\s*\n/.test(file)
  return isOne ? fromAnnotations(file, text) : fromLines(file, text)
}

function fromLines(file: string, text: string): ReadCodings {
  const lines = file.split('\n').filter((line) => line.trim())
  const first = head.safeParse(json(lines[0] ?? '{}', 1))
  const from = first.success ? 1 : 0
  const place = placer(text)
  const units = lines
    .slice(from)
    .map((line, at) =>
      unitOf(parsed(codebookLine, json(line, at + from + 1), at + from + 1), text, place, at + from + 1),
    )
  if (!first.success) return { units }
  const { coder, codebook, sha256 } = first.data
  return { units, coder, codebook, hash: sha256 }
}

function fromAnnotations(file: string, text: string): ReadCodings {
  const content = json(file, 1) as { readonly items?: unknown; readonly first?: { readonly items?: unknown } }
  const items = content.items ?? content.first?.items
  if (!Array.isArray(items)) throw codingRefusal('the file holds no annotations: "items" is missing')
  const place = placer(text)
  return {
    units: items.map((item, at) => {
      const { body, target } = parsed(annotation, item, at + 1)
      const selectors = Array.isArray(target.selector) ? target.selector : [target.selector]
      const found = selectors.map((one) => position.safeParse(one)).find(({ success }) => success)?.data
      if (!found) throw wrong(at + 1, 'it has no TextPositionSelector')
      return unitOf({ ...body.value, start: found.start, end: found.end }, text, place, at + 1)
    }),
  }
}

type Place = (words: string, nth?: number) => number

/** Finds words in a text: the nth, or the next behind those that were found before, or else the first. */
function placer(text: string): Place {
  let last = 0
  return (words, nth) => {
    if (nth !== undefined) {
      let start = -1
      for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
      return start
    }
    const next = text.indexOf(words, last)
    const start = next < 0 ? text.indexOf(words) : next
    if (start >= 0) last = start
    return start
  }
}

function unitOf(line: Line, text: string, place: Place, n: number): CodingUnit {
  const { quote, nth, due, mechanisms, instruments, heading, note, bindingness, ...rest } = line
  const start = line.start ?? place(quote!, nth)
  const end = line.end ?? start + quote!.length
  if (start < 0 || (quote !== undefined && text.slice(start, end) !== quote))
    throw wrong(n, 'its quote is not in the text')
  const words = (all: readonly (string | readonly [number, number])[] | undefined) =>
    all?.map((one) => (typeof one === 'string' ? one : text.slice(...one)))
  return {
    kind: rest.kind,
    by: rest.by,
    pillar: rest.pillar,
    start,
    end,
    ...(bindingness ? { bindingness } : {}),
    ...(due ? { due: dueOf(due, text, { start, end }, n) } : {}),
    ...(mechanisms ? { mechanisms: words(mechanisms)! } : {}),
    ...(instruments ? { instruments: words(instruments)! } : {}),
    ...(heading ? { heading } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

/** A time stands inside its provision, or else before it in the same sentence or further up. */
function dueOf(
  { raw, kind, from, to }: z.infer<typeof dueWords>,
  text: string,
  at: { start: number; end: number },
  n: number,
) {
  const inside = typeof raw === 'string' ? text.slice(at.start, at.end).indexOf(raw) : -1
  const before = typeof raw === 'string' ? text.lastIndexOf(raw, at.start) : -1
  const start =
    typeof raw === 'string' ? (inside >= 0 ? at.start + inside : before >= 0 ? before : text.indexOf(raw)) : raw[0]
  if (start < 0) throw wrong(n, 'the words of its due are not in the text')
  const end = typeof raw === 'string' ? start + raw.length : raw[1]
  return { kind, start, end, raw: text.slice(start, end), ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function json(line: string, n: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw wrong(n, 'it is no JSON')
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, n: number): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw wrong(n, `${issue!.path.join('.') || 'it'}: ${issue!.message}`)
}

const wrong = (n: number, what: string) =>
  codingRefusal(`codings, line ${n}: ${what}; correct the file and import it again`)
