import {
  conceptsOf,
  type Draft,
  happeningsOf,
  type LanguagePack,
  lexicon,
  livesOf,
  nameRules,
  nameWords,
  type ReadingContext,
  type Result,
  topics,
  topicWords,
} from '@servanda/pipeline'
import { clean } from './clean/words.ts'
import { CONCEPTS } from './concepts.ts'
import { draftsOf } from './grammar/drafts.ts'
import { HAPPENINGS } from './happenings/words.ts'
import { LIVES } from './lives/words.ts'
import { names } from './names/names.ts'
import { OPERATORS } from './rules/index.ts'
import { segment } from './segment/words.ts'
import { TOPICS } from './topics/words.ts'

/** The characters that names and topics are made of. Words of the grammar are found in the text itself. */
const known = lexicon([...nameWords(names), ...topicWords(TOPICS)].map((word) => [word, 0] as const))

export const zh: LanguagePack = {
  tag: 'zh',
  version: '1',
  lexicon: known,
  clean,
  segment,
  names: nameRules(names, known),
  topics: topics(TOPICS, known),
  lives: livesOf(LIVES),
  happenings: happeningsOf(HAPPENINGS),
  concepts: conceptsOf(CONCEPTS),
  rules: OPERATORS,
  provisions: (context: ReadingContext): Result<readonly Draft[]> => draftsOf(context),
}
