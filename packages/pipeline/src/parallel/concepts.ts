import { findPhrases, foldUnits, type Phrases, phrasesOf, plainWords } from '../text/index.ts'

/** Subjects of diplomacy that every language has words for. */
const CONCEPTS = [
  'agriculture',
  'anniversary',
  'army',
  'border',
  'climate',
  'common future',
  'connection',
  'crime',
  'culture',
  'customs',
  'development',
  'digital',
  'diplomacy',
  'economy',
  'education',
  'energy',
  'finance',
  'fisheries',
  'friendship',
  'globalisation',
  'health',
  'independence',
  'innovation',
  'investment',
  'law',
  'media',
  'mission',
  'modernisation',
  'multilateralism',
  'nationalities',
  'navy',
  'neighbour',
  'opening up',
  'order',
  'party',
  'peace',
  'people',
  'port',
  'railway',
  'region',
  'science',
  'sea',
  'security',
  'signing',
  'socialism',
  'solidarity',
  'sovereignty',
  'stability',
  'strategy',
  'struggle',
  'supply chain',
  'support',
  'Taiwan',
  'talks',
  'thanks',
  'theory',
  'tourism',
  'trade',
  'tradition',
  'training',
  'trust',
  'unilateralism',
  'visit',
  'world',
  'youth',
] as const
export type Concept = (typeof CONCEPTS)[number]

/** The words for each concept in one language, in small letters, with commas between. */
export type ConceptWords = Readonly<Record<Concept, string>>
export type Concepts = Phrases<Concept>

export const conceptsOf = (words: ConceptWords, root?: (word: string) => string): Concepts =>
  phrasesOf(
    CONCEPTS.map((concept) => [words[concept], concept] as const),
    root,
  )

/** The concepts that stand in a quote, each once. */
export const conceptsIn = (quote: string, concepts: Concepts): readonly Concept[] => [
  ...new Set(findPhrases(plainWords(foldUnits(quote)), concepts).map(({ value }) => value)),
]
