import { type Cleaned, type CleanPart, clean, type DocumentFacts, type Issue, lexicon, scan } from '@servanda/pipeline'
import { clean as rules } from './words.ts'

/** What the stage makes of a text. */
export function cleaned(
  text: string,
  facts: DocumentFacts = {},
  from = 0,
): Cleaned & { readonly issues: readonly Issue[] } {
  const { value, issues } = clean(scan(text, lexicon([])), { from, facts }, rules)
  return { ...value, issues }
}

/** Furniture of a part as pairs of reason and words. */
export const furnitureOf = (text: string, { furniture }: CleanPart): [string, string][] =>
  furniture.map(({ why, start, end }) => [why, text.slice(start, end)])

/** What is left of the whole captured text without furniture and embedded documents. */
export function textOf(text: string, { furniture, without }: CleanPart): string {
  const holes = [...furniture, ...without].sort((a, b) => b.start - a.start)
  return holes.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text).trim()
}
