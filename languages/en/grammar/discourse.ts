import { isAdopted, type Names, type ReadingContext } from '@servanda/pipeline'
import type { Discourse } from './subject.ts'
import { titleOrganisation, titleParties, titleSpeaker } from './title-parties.ts'
import { speakerHomes } from './transcript.ts'

/** Four parties or more, one behind the other in the first sentences: those who speak. */
function listedParties({ names, sentences, tokens }: ReadingContext): readonly string[] {
  const last = sentences[2]?.last ?? sentences.at(-1)?.last ?? 0
  let run: string[] = []
  let best: string[] = []
  let behind = -1
  for (const name of names) {
    if (name.type !== 'party' || name.first >= last || name.parties.length !== 1) continue
    if (name.first < behind) continue
    if (behind >= 0 && !isListed(tokens.text.slice(tokens.end[behind - 1]!, name.start))) run = []
    run.push(name.parties[0]!)
    if (run.length > best.length) best = [...run]
    behind = name.last
  }
  return [...new Set(best)].sort()
}

/** The party whose name or seat the publisher's name holds. */
function publisherParties({ facts, frameworks }: ReadingContext): readonly string[] {
  const publisher = facts.publisher?.value
  if (!publisher) return []
  const holds = (names: Names | undefined): boolean =>
    names?.en?.some((name) => name.length > 3 && publisher.includes(name)) ?? false
  const parties = frameworks.flatMap((framework) => framework.parties)
  return parties
    .filter(({ kind, names, demonyms, seats }) => kind === 'state' && (holds(names) || holds(demonyms) || holds(seats)))
    .flatMap(({ names }) => names.en?.[0] ?? [])
}

/** What may stand between two parties of a list: commas, "and the", names that no framework knows. */
const isListed = (between: string): boolean =>
  between.length < 60 &&
  /^[\s,]/.test(between) &&
  between.split(/[\s,]+/).every((word) => word === '' || /^(?:and|the|of|\p{Lu}\S*)$/u.test(word))

/** Between two parties, persons of whom nothing is told belong to the one that no other person belongs to. */
function homesOf(context: ReadingContext, all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { names } = context
  if (all.length !== 2) return new Map()
  const persons = names.filter(({ type }) => type === 'person')
  const taken = new Set(persons.flatMap(({ parties }) => parties))
  const free = all.filter((party) => !taken.has(party))
  const spoken = speakerHomes(context, free)
  if (spoken.size) return spoken
  const publisher = free.length === 2 ? publisherParties(context).filter((party) => free.includes(party)) : free
  if (publisher.length !== 1) return new Map()
  return new Map(persons.filter(({ parties }) => parties.length === 0).map(({ key }) => [key, publisher]))
}

const SPOKEN = new Set(['speech', 'message', 'article'])

/** The party whose speech a document is: that of the first person named in it. */
function monologueOf(context: ReadingContext): readonly string[] {
  const { facts, names } = context
  if (!facts.genre || !SPOKEN.has(facts.genre.value)) return []
  const publisher = publisherParties(context)
  if (publisher.length === 1) return publisher
  const speaker = titleSpeaker(facts.title?.value ?? '', context.frameworks)
  if (speaker) return [speaker]
  return names.find(({ type, parties }) => type === 'person' && parties.length === 1)?.parties ?? []
}

/** Whether a document is the words of those that it names, and not a report of them. */
export const isOwnText = ({ facts }: ReadingContext): boolean => isAdopted(facts.genre?.value)

/** A title of those who met, be it in their chair's name. */
const STATES = /\b(?:statement|declaration|communiqu[eé]|conclusions|outcome|resolution|summary)\b/iu

/** The parties that a document speaks for: those of its title or first sentences, else the two most named. */
export function discourseOf(context: ReadingContext): Discourse {
  const listed = listedParties(context)
  if (listed.length > 3)
    return {
      all: listed,
      single: [],
      it: [],
      plural: [],
      speaker: [],
      monologue: [],
      homes: new Map(),
      author: ['author'],
    }
  const { names, sentences } = context
  const first = sentences[0]?.first ?? 0
  const last = sentences.at(-1)?.last ?? 0
  const counts = new Map<string, number>()
  let n = 0
  for (const name of names) {
    if (name.first < first || name.first >= last || (name.type !== 'party' && name.type !== 'person')) continue
    if (name.parties.length !== 1) continue
    const weight = n++ < 12 ? 3 : 1
    counts.set(name.parties[0]!, (counts.get(name.parties[0]!) ?? 0) + weight)
  }
  const title = context.facts.title?.value ?? ''
  const titled = titleParties(title, context.frameworks)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = ranked.slice(0, 2).map(([party]) => party)
  const states = isOwnText(context) || STATES.test(title)
  const organisation = titled.length || !states ? undefined : titleOrganisation(title, context.frameworks)
  const all = titled.length ? titled : organisation ? [organisation] : most.sort()
  return {
    all,
    single: [],
    it: [],
    plural: [],
    speaker: [],
    monologue: monologueOf(context),
    homes: homesOf(context, all),
    author: ['author'],
  }
}
