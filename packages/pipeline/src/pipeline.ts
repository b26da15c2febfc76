import { assemble, topics } from './extract/index.ts'
import type { LanguagePack } from './language-pack.ts'
import type { DocumentFacts, Framework, Furniture, Issue, Named, Part, Reading, Result } from './model/index.ts'
import { resolve } from './resolve/index.ts'
import { segment } from './segment/segment.ts'
import { scan, type Tokens } from './text/index.ts'

export interface ReadOptions {
  readonly packs: readonly LanguagePack[]
  readonly frameworks: readonly Framework[]
  /** What is known beforehand; wins over what the text says of itself where `by` is `given`. */
  readonly facts?: DocumentFacts
  /** Where the text itself begins, behind a front-matter header. UTF-16 code units. */
  readonly from?: number
}

interface CleanPart {
  readonly start: number
  readonly end: number
  readonly embedded: boolean
  readonly facts: DocumentFacts
  readonly furniture: readonly Furniture[]
}

/**
 * Everything the pipeline finds in one captured text. Never throws, on any text; the same input gives the
 * same output.
 */
export function read(text: string, options: ReadOptions): Result<Reading> {
  const facts = options.facts ?? {}
  const from = options.from ?? 0
  const pack = packFor(options.packs, facts)
  if (!pack) return { value: { parts: [emptyPart(text, facts)] }, issues: [noPack(facts)] }
  const tokens = scan(text, pack.lexicon)
  const parts: CleanPart[] = [{ start: 0, end: text.length, embedded: false, facts, furniture: from > 0 ? [{ start: 0, end: from, why: 'header' }] : [] }]
  const names = resolve(tokens, pack.names, options.frameworks, facts.date?.value)
  const read = parts.map((part) => readPart({ tokens, pack, part, names: names.value, frameworks: options.frameworks }))
  const [first, ...others] = read.map(({ value }) => value)
  return {
    value: { parts: [first!, ...others] },
    issues: [...names.issues, ...read.flatMap(({ issues }) => issues)],
  }
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

interface PartInput {
  readonly tokens: Tokens
  readonly pack: LanguagePack
  readonly part: CleanPart
  readonly names: readonly Named[]
  readonly frameworks: readonly Framework[]
}

function readPart({ tokens, pack, part, names, frameworks }: PartInput): Result<Part> {
  const { value: cut, issues } = segment(tokens, part, pack.segment)
  const inside = names.filter(({ start, end }) => start >= part.start && end <= part.end)
  const context = { tokens, ...cut, names: inside, facts: part.facts, frameworks }
  const drafts = pack.provisions(context)
  const provisions = assemble(drafts.value, { ...context, title: part.facts.title?.value, topics: topics(pack.topics) })
  const mentions = inside.map(({ first: _f, last: _l, parties: _p, ...mention }) => mention)
  return {
    value: { ...part, sections: cut.sections, provisions, mentions },
    issues: [...issues, ...drafts.issues],
  }
}
