import type { Named, ReadingContext } from '@servanda/pipeline'
import { publisherParties } from './publisher.ts'
import { speakerHomes } from './transcript.ts'

/** Parties of persons, by key. */
export type Homes = ReadonlyMap<string, readonly string[]>

/** Words before a name that make it the other side's: "his counterpart Ann Lee", "was received by President Lee". */
const OPPOSITE =
  /\b(?:counterpart|host|hosts|guest|received by|welcomed by|met with|talks with|spoke with|meeting with)\b/u
/** Words behind a name of a party's guest: "Ann Lee paid an official visit to". */
const VISITS = /\b(?:visit to|arrived in|arrives in|travelled to|traveled to|flew to)\s+(?:the\s+)?$/u

/**
 * To which of two parties the persons belong of whom no post tells it: in a transcript by who hosts it, else the first
 * by whose office publishes or by where he goes, and the others by how they are met.
 */
export function homesOf(context: ReadingContext, all: readonly string[]): Homes {
  if (all.length !== 2) return new Map()
  const persons = context.names.filter(({ type }) => type === 'person')
  const taken = new Set(persons.flatMap(({ parties }) => parties))
  const free = all.filter((party) => !taken.has(party))
  const spoken = speakerHomes(context, free)
  if (spoken.size) return spoken
  const unknown = persons.filter(({ parties }) => parties.length === 0)
  const [first] = unknown
  if (!first) return new Map()
  const publisher = publisherParties(context).filter((party) => free.includes(party))
  const own = free.length === 1 ? free : publisher.length === 1 ? publisher : ownOf(context, first, all)
  if (own.length !== 1 || context.facts.genre?.value === 'speech') return new Map()
  const others = all.filter((party) => !own.includes(party))
  const homes = new Map<string, readonly string[]>([[first.key, own]])
  for (const person of unknown) {
    if (homes.has(person.key)) continue
    if (free.length !== 1 && isMet(context, person)) homes.set(person.key, others)
    else if (free.length === 1 || publisher.length === 1) homes.set(person.key, own)
  }
  return homes
}

/** Whose the first person is: of the party that he does not visit. */
function ownOf(context: ReadingContext, first: Named, all: readonly string[]): readonly string[] {
  const { names, tokens } = context
  const visited = names.find(
    (name) =>
      name.type === 'party' &&
      name.first > first.last &&
      name.first < first.last + 24 &&
      VISITS.test(tokens.text.slice(first.end, name.start)),
  )
  return visited ? all.filter((party) => !visited.parties.includes(party)) : []
}

/** Whether the first mention of a person says that he is met by those who were spoken of before. */
function isMet({ names, tokens }: ReadingContext, { key }: Named): boolean {
  const mention = names.find((name) => name.type === 'person' && name.key === key)!
  const from = tokens.start[Math.max(0, mention.first - 7)]!
  return OPPOSITE.test(tokens.text.slice(from, mention.start))
}
