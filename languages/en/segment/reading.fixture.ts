import { lexicon, type SegmentPart, type Segments, type Sentence, scan, segment, type Tokens } from '@servanda/pipeline'
import { segment as rules } from './words.ts'

/** What the stage makes of a text, with each sentence's own words. */
export interface Cut extends Segments {
  readonly tokens: Tokens
  readonly quotes: readonly string[]
}

export function cut(text: string, part: Partial<SegmentPart> = {}): Cut {
  const tokens = scan(text, lexicon([]))
  const { value } = segment(tokens, { start: 0, end: text.length, furniture: [], ...part }, rules)
  return { ...value, tokens, quotes: value.sentences.map((one) => quoteOf(tokens, one)) }
}

/** The sentences that have a role, as the text writes them. */
export const withRole = ({ sentences, quotes }: Cut, role: Sentence['role']): string[] =>
  quotes.filter((_, n) => sentences[n]!.role === role)

const quoteOf = ({ text, start, end }: Tokens, { first, last }: Sentence): string =>
  text.slice(start[first], end[last - 1])
