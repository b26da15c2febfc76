import type { Lexicon } from '@servanda/pipeline'
import type { Operator } from './grammar/operators.ts'
import { foldedLexicon } from './spelling.ts'
import { FIGURES, FUNCTION_WORDS, GUESTS } from './words/function-words.ts'
import { ADVERBS, EITHER_WORDS, MANNERS, NOUNS, SECTORS, VERBS } from './words/verbs.ts'

const GRAMMAR = [
  ...Object.values(VERBS).flat(),
  ...EITHER_WORDS,
  ...Object.values(ADVERBS).flat(),
  ...MANNERS,
  ...NOUNS,
  ...SECTORS,
  ...GUESTS,
  ...FIGURES,
  ...FUNCTION_WORDS.flatMap(([words]) => words),
]

/** Every syllable that a rule of the pack names. */
export const buildLexicon = (operators: readonly Operator[], more: readonly string[]): Lexicon =>
  foldedLexicon(
    [...GRAMMAR, ...operators.flatMap(({ expressions }) => expressions), ...more].flatMap((one) => one.split(/[\s-]+/)),
  )
