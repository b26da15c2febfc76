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
} from '@servanda/pipeline'
import { clean } from './clean/words.ts'
import { CONCEPTS } from './concepts.ts'
import { draftsOf, type Grammar } from './grammar/drafts.ts'
import { expressionsOf } from './grammar/expressions.ts'
import { HAPPENINGS } from './happenings/words.ts'
import { buildLexicon } from './lexicon.ts'
import { LIVES } from './lives/words.ts'
import { names } from './names/index.ts'
import { OPERATORS } from './rules/index.ts'
import { segment } from './segment/words.ts'
import { TIME_PHRASES, TIME_WORDS } from './time/words.ts'
import { TOPICS } from './topics/words.ts'

const lexicon = buildLexicon(OPERATORS, [...nameWords(names), ...topicWords(TOPICS), ...TIME_WORDS, ...TIME_PHRASES])
const grammar: Grammar = { lexicon, expressions: expressionsOf(OPERATORS, lexicon) }

export const vi: LanguagePack = {
  tag: 'vi',
  version: '1',
  lexicon,
  clean,
  segment,
  names: nameRules(names, lexicon),
  topics: topics(TOPICS, lexicon),
  lives: livesOf(LIVES),
  happenings: happeningsOf(HAPPENINGS),
  concepts: conceptsOf(CONCEPTS),
  rules: OPERATORS,
  provisions: (context: ReadingContext): Result<readonly Draft[]> => draftsOf(context, grammar),
}
