import type { Bindingness, Due, Kind, Pillar } from '../model/index.ts'
import type { Concept } from './concepts.ts'

/** What of a provision does not depend on its language. */
export interface Parallel {
  readonly quote: string
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Pick<Due, 'kind' | 'raw' | 'from' | 'to'>
  /** What it names that a framework knows, with the words that name it. */
  readonly names: readonly NamedThing[]
  /** Its numbers, as `numbersIn` gives them. */
  readonly numbers: readonly string[]
  /** The concepts that its words stand for. */
  readonly concepts?: readonly Concept[]
}

export interface NamedThing {
  readonly key: string
  readonly quote: string
}

/** A provision, or two that follow each other, as the scores need them. */
export interface Traits {
  readonly first: Parallel
  /** Names, numbers and dates, which are the same in every language. */
  readonly anchors: ReadonlySet<string>
  /** UTF-16 code units. */
  readonly length: number
  readonly count: number
}

/** Marks an anchor that is only a concept. */
const CONCEPT = '~'
export const isConcept = (anchor: string): boolean => anchor.startsWith(CONCEPT)

const anchorsOf = ({ names, numbers, due, concepts = [] }: Parallel): readonly string[] => [
  ...names.map(({ key }) => key),
  ...numbers.map((number) => `#${number}`),
  ...concepts.map((concept) => CONCEPT + concept),
  ...(due?.from ? [`@${due.from}/${due.to}`] : []),
]

export const traitsOf = (...provisions: readonly Parallel[]): Traits => ({
  first: provisions[0]!,
  anchors: new Set(provisions.flatMap(anchorsOf)),
  length: provisions.reduce((sum, { quote }) => sum + quote.length, 0),
  count: provisions.length,
})

/** How much each anchor tells: the rarer in both documents, the more. */
export type Weights = ReadonlyMap<string, number>

/** Weights by inverse document frequency, each provision being a document (Spärck Jones 1972); 0 to 1. */
export function weightsOf(all: readonly Traits[]): Weights {
  const counts = new Map<string, number>()
  for (const { anchors } of all) for (const one of anchors) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = Math.log(1 + all.length)
  return new Map([...counts].map(([one, count]) => [one, Math.log(1 + all.length / count) / most] as const))
}
