import { type CleanPart, clean } from './clean/clean.ts'
import { assemble } from './extract/index.ts'
import type { LanguagePack } from './language-pack.ts'
import type {
  DocumentFacts,
  Framework,
  Furniture,
  Issue,
  Named,
  Part,
  Passage,
  Reading,
  Result,
  Span,
} from './model/index.ts'
import { partOf, withPassage } from './passages.ts'
import { resolve } from './resolve/index.ts'
import { segment } from './segment/segment.ts'
import { type Composed, compose, composedOffset, scan, type Tokens, toCaptured } from './text/index.ts'

export interface ReadOptions {
  readonly packs: readonly LanguagePack[]
  readonly frameworks: readonly Framework[]
  /** What is known beforehand; wins over what the text says of itself where `by` is `given`. */
  readonly facts?: DocumentFacts
  /** Where the text itself begins, behind a front-matter header. UTF-16 code units. */
  readonly from?: number
  /** What the format of the original shows to be no text, line by line. */
  readonly furniture?: readonly Furniture[]
  /** Stretches in another language; those of whole sentences are read by the pack of theirs. */
  readonly passages?: readonly Passage[]
}

/**
 * Everything the pipeline finds in one captured text. Never throws, on any text; the same input gives the
 * same output.
 */
export function read(text: string, options: ReadOptions): Result<Reading> {
  const composed = compose(text)
  if (!composed) return readComposed(text, options)
  return toCaptured(readComposed(composed.text, inComposed(options, composed)), composed, text)
}

/** The same options for a text whose marks were joined to their letters. */
function inComposed(options: ReadOptions, composed: Composed): ReadOptions {
  const at = (offset: number): number => composedOffset(composed, offset)
  const moved = <T extends Span>(list: readonly T[] | undefined): T[] | undefined =>
    list?.map((one) => ({ ...one, start: at(one.start), end: at(one.end) }))
  const furniture = moved(options.furniture)
  const passages = moved(options.passages)
  return { ...options, from: at(options.from ?? 0), ...(furniture && { furniture }), ...(passages && { passages }) }
}

function readComposed(text: string, options: ReadOptions): Result<Reading> {
  const facts = options.facts ?? {}
  const from = options.from ?? 0
  const pack = packFor(options.packs, facts)
  if (!pack) return { value: { parts: [emptyPart(text, facts)] }, issues: [noPack(facts)] }
  const tokens = scan(text, pack.lexicon)
  const cleaned = clean(tokens, { from, facts, furniture: options.furniture ?? [] }, pack.clean)
  const names = resolve(tokens, pack.names, options.frameworks, facts.date?.value)
  const read = cleaned.value.parts.map((part) =>
    readPart({ tokens, pack, part, names: names.value, frameworks: options.frameworks }),
  )
  const { value: parts, issues } = readPassages(
    text,
    read.map(({ value }) => value),
    options,
  )
  const [first, ...others] = parts
  return {
    value: { parts: [first!, ...others] },
    issues: [...cleaned.issues, ...names.issues, ...read.flatMap((one) => one.issues), ...issues],
  }
}

/** Reads the passages in other languages that hold whole sentences, each by the pack of its language. */
function readPassages(text: string, parts: readonly Part[], options: ReadOptions): Result<readonly Part[]> {
  const read = [...parts]
  const issues: Issue[] = []
  for (const passage of options.passages ?? []) {
    const at = passage.whole ? partOf(read, passage) : undefined
    if (at === undefined) continue
    const facts = { ...read[at]!.facts, language: { value: passage.language, by: 'recognised' as const } }
    const pack = packFor(options.packs, facts)
    const found = pack && readPassage(text.slice(passage.start, passage.end), { pack, facts, options })
    if (found) issues.push(...found.issues)
    read[at] = withPassage(text, read[at]!, passage, found?.value)
  }
  return { value: read, issues }
}

interface PassageInput {
  readonly pack: LanguagePack
  readonly facts: DocumentFacts
  readonly options: ReadOptions
}

function readPassage(text: string, { pack, facts, options }: PassageInput): Result<Part> {
  const tokens = scan(text, pack.lexicon)
  const { value: names } = resolve(tokens, pack.names, options.frameworks, facts.date?.value)
  const part = { start: 0, end: text.length, embedded: false, facts, furniture: [], without: [] }
  return readPart({ tokens, pack, part, names, frameworks: options.frameworks })
}

const packFor = (packs: readonly LanguagePack[], facts: DocumentFacts): LanguagePack | undefined =>
  facts.language ? packs.find(({ tag }) => facts.language!.value.toLowerCase().startsWith(tag)) : packs[0]

const emptyPart = (text: string, facts: DocumentFacts): Part => ({
  start: 0,
  end: text.length,
  embedded: false,
  facts,
  sections: [],
  furniture: [],
  provisions: [],
  mentions: [],
})

const noPack = (facts: DocumentFacts): Issue => ({
  code: 'pipeline/language',
  severity: 'warning',
  message: `No language pack reads "${facts.language?.value ?? 'und'}"`,
  hint: 'The text is kept and searchable; give the language if it was recognised wrongly',
})

const holds = (span: Span, name: Span): boolean => name.start >= span.start && name.end <= span.end

interface PartInput {
  readonly tokens: Tokens
  readonly pack: LanguagePack
  readonly part: CleanPart
  readonly names: readonly Named[]
  readonly frameworks: readonly Framework[]
}

function readPart({ tokens, pack, part, names, frameworks }: PartInput): Result<Part> {
  const { value: cut, issues } = segment(tokens, part, pack.segment)
  const inside = names.filter((name) => holds(part, name) && !part.without.some((span) => holds(span, name)))
  const context = { tokens, ...cut, names: inside, facts: part.facts, frameworks }
  const drafts = pack.provisions(context)
  const provisions = assemble(drafts.value, { ...context, topics: pack.topics })
  const mentions = inside.map(({ first: _f, last: _l, parties: _p, ...mention }) => mention)
  return {
    value: {
      start: part.start,
      end: part.end,
      embedded: part.embedded,
      facts: part.facts,
      furniture: part.furniture,
      sections: cut.sections,
      provisions,
      mentions,
    },
    issues: [...issues, ...drafts.issues],
  }
}
