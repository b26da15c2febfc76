import {
  conceptsOf,
  type Draft,
  happeningsOf,
  type LanguagePack,
  livesOf,
  nameRules,
  nameWords,
  type ReadingContext,
  type Result,
  topics,
  topicWords,
  wordingOf,
} from '@servanda/pipeline'
import { clean } from './clean/words.ts'
import { CONCEPTS } from './concepts.ts'
import { JOINTS } from './formulations/words.ts'
import { draftsOf, type Grammar } from './grammar/drafts.ts'
import { frameTables } from './grammar/frames.ts'
import { HAPPENINGS } from './happenings/words.ts'
import { buildLexicon, lemmasOf } from './lexicon.ts'
import { rootOf } from './link/root.ts'
import { WORDING } from './link/words.ts'
import { LIVES } from './lives/words.ts'
import { names } from './names/index.ts'
import { OPERATORS } from './rules/index.ts'
import { segment } from './segment/words.ts'
import { timeWords } from './time/words.ts'
import { TOPICS } from './topics/words.ts'

const known = (words: readonly string[]): (readonly [string, number])[] => words.map((word) => [word, 0] as const)
const lexicon = buildLexicon(
  OPERATORS.flatMap(({ verbs }) => verbs ?? []),
  [
    known(nameWords(names)),
    known(OPERATORS.flatMap(({ adjectives, nouns }) => [...(adjectives ?? []), ...(nouns ?? [])])),
    known(topicWords(TOPICS)),
    known(timeWords()),
  ],
)
const grammar: Grammar = { lexicon, lemmas: lemmasOf(lexicon), tables: frameTables(OPERATORS) }

export const en: LanguagePack = {
  tag: 'en',
  version: '1',
  lexicon,
  clean,
  segment,
  names: nameRules(names, lexicon),
  topics: topics(TOPICS, lexicon),
  wording: wordingOf(WORDING),
  joints: JOINTS,
  lives: livesOf(LIVES),
  happenings: happeningsOf(HAPPENINGS),
  concepts: conceptsOf(CONCEPTS, rootOf),
  rules: OPERATORS,
  provisions: (context: ReadingContext): Result<readonly Draft[]> => draftsOf(context, grammar),
}
