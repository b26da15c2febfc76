import {
  type Draft,
  type LanguagePack,
  nameRules,
  nameWords,
  type ReadingContext,
  type Result,
} from '@servanda/pipeline'
import { clean } from './clean/words.ts'
import { draftsOf } from './grammar/drafts.ts'
import { frameTables } from './grammar/frames.ts'
import { buildLexicon } from './lexicon.ts'
import { names } from './names/index.ts'
import { OPERATORS } from './rules/index.ts'
import { segment } from './segment/words.ts'
import { TOPICS } from './topics/words.ts'

const lexicon = buildLexicon(
  OPERATORS.flatMap(({ verbs }) => verbs ?? []),
  [nameWords(names).map((word) => [word, 0] as const)],
)
const tables = frameTables(OPERATORS)

export const en: LanguagePack = {
  tag: 'en',
  version: '1',
  lexicon,
  clean,
  segment,
  names: nameRules(names, lexicon),
  topics: TOPICS,
  rules: OPERATORS,
  provisions: (context: ReadingContext): Result<readonly Draft[]> => draftsOf(context, lexicon, tables),
}
