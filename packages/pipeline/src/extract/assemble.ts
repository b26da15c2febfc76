import type { Named, Provision, Quote, Sentence } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import type { Draft, Range } from './draft.ts'
import { pillarReader } from './pillars.ts'
import type { Topics } from './topics.ts'

export interface Assembly {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly names: readonly Named[]
  readonly topics: Topics
}

/** Makes provisions of drafts: quotes, pillars, sections, names, repeats. Quotes are the text at their span. */
export function assemble(drafts: readonly Draft[], assembly: Assembly): Provision[] {
  const pillars = pillarReader(drafts, assembly)
  const things = thingReader(assembly.names)
  const earlier = new Map<string, number>()
  return ordered(drafts).map((draft) => {
    const { tokens } = assembly
    const quote = quoteOf(tokens, draft)
    const folded = fold(quote.quote)
    const repeats = draft.heading ? undefined : earlier.get(folded)
    if (!draft.heading && repeats === undefined && folded.length > 40) earlier.set(folded, quote.start)
    const section = assembly.sentences[draft.sentence]?.section
    return {
      ...quote,
      kind: draft.kind,
      by: draft.by,
      ...(draft.bindingness ? { bindingness: draft.bindingness } : {}),
      pillar: pillars(draft),
      ...(draft.due ? { due: draft.due } : {}),
      mechanisms: things(draft, 'mechanism'),
      instruments: things(draft, 'instrument'),
      ...part(tokens, 'condition', draft.condition),
      ...part(tokens, 'purpose', draft.purpose),
      ...part(tokens, 'detail', draft.detail),
      ...part(tokens, 'effect', draft.effect),
      ...(draft.heading ? { heading: true as const } : {}),
      ...(section ? { section } : {}),
      rule: draft.rule,
      ...(repeats === undefined ? {} : { repeats }),
    }
  })
}

const ordered = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ first, last }) => last > first).sort((a, b) => a.first - b.first || b.last - a.last)

function quoteOf(tokens: Tokens, { first, last }: Range): Quote {
  const start = tokens.start[first]!
  const end = tokens.end[last - 1]!
  return { start, end, quote: tokens.text.slice(start, end) }
}

const part = <Name extends string>(tokens: Tokens, name: Name, range: Range | undefined): { [K in Name]?: Quote } =>
  (range ? { [name]: quoteOf(tokens, range) } : {}) as { [K in Name]?: Quote }

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** The mechanisms or instruments named in a draft, or in front of its subject for the first of that subject's; each widest mention once. */
function thingReader(names: readonly Named[]): (draft: Draft, type: Named['type']) => Quote[] {
  const byType = {
    mechanism: names.filter(({ type }) => type === 'mechanism'),
    instrument: names.filter(({ type }) => type === 'instrument'),
  }
  const fronts = new Map<Range, Draft>()
  return (draft, type) => {
    if (draft.front && !fronts.has(draft.front)) fronts.set(draft.front, draft)
    const front = draft.front && fronts.get(draft.front) === draft ? draft.front : undefined
    const list = type === 'mechanism' ? byType.mechanism : byType.instrument
    return [...within(list, front), ...within(list, draft)].map(({ start, end, quote }) => ({ start, end, quote }))
  }
}

function within(names: readonly Named[], range: Range | undefined): Named[] {
  if (!range) return []
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < range.first) low = middle + 1
    else high = middle
  }
  const found: Named[] = []
  for (let n = low; n < names.length && names[n]!.first < range.last; n++)
    if (names[n]!.last <= range.last) found.push(names[n]!)
  return found.filter(
    (name) =>
      !found.some(
        (other) =>
          other !== name &&
          other.first <= name.first &&
          other.last >= name.last &&
          other.last - other.first > name.last - name.first,
      ),
  )
}
