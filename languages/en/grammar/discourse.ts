import { isAdopted, type ReadingContext } from '@servanda/pipeline'
import { homesOf } from './homes.ts'
import { hostParties, officeParties, publisherParties } from './publisher.ts'
import { rolesOf } from './roles.ts'
import type { Discourse } from './subject.ts'
import { titleOrganisation, titleParties, titleSpeaker } from './title-parties.ts'
import type { Words } from './words.ts'

/** Four parties or more, one behind the other in the first sentences: those who speak. */
function listedParties({ names, sentences, tokens }: ReadingContext): readonly string[] {
  const last = sentences[2]?.last ?? sentences.at(-1)?.last ?? 0
  let run: string[] = []
  let best: string[] = []
  let behind = -1
  for (const name of names) {
    if (name.first >= last) break
    if (name.type !== 'party' || name.parties.length !== 1) continue
    if (name.first < behind) continue
    if (behind >= 0 && !isListed(tokens.text.slice(tokens.end[behind - 1]!, name.start))) run = []
    run.push(name.parties[0]!)
    if (run.length > best.length) best = [...run]
    behind = name.last
  }
  return [...new Set(best)].sort()
}

/** What may stand between two parties of a list: commas, "and the", names that no framework knows. */
const isListed = (between: string): boolean =>
  between.length < 60 &&
  /^[\s,]/.test(between) &&
  between.split(/[\s,]+/).every((word) => word === '' || /^(?:and|the|of|\p{Lu}\S*)$/u.test(word))

/** "Member States of the Volta Basin Union": the organisation in whose name its members speak in the first sentences. */
function memberUnion({ tokens, sentences, frameworks, facts }: ReadingContext, own: boolean): string | undefined {
  const [first, second = first] = sentences
  if (!first || !second) return undefined
  const opening = tokens.text.slice(tokens.start[first.first], tokens.end[second.last - 1])
  const name = MEMBERS.exec(opening)?.[1]
  if (!name || !(own || facts.title?.value.toLowerCase().includes(name.toLowerCase()))) return undefined
  return titleOrganisation(name, frameworks) ?? name
}

const MEMBERS =
  /\b[Mm]ember\s+(?:[Ss]tates|[Cc]ountries|[Ee]conomies)\s+of\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’-]*\s+)(?:(?:of|for|the|and)\s+(?=\p{Lu}|the)|\p{Lu}[\p{L}'’-]*\s*)*\p{Lu}[\p{L}'’-]*)/u

const SPOKEN = new Set(['speech', 'message', 'article'])

/** The party whose speech a document is: that of the first person named in it. */
function monologueOf(context: ReadingContext): readonly string[] {
  const { facts, names } = context
  if (!facts.genre || !SPOKEN.has(facts.genre.value)) return []
  const publisher = publisherParties(context)
  if (publisher.length === 1) return publisher
  const title = facts.title?.value ?? ''
  const speaker = titleSpeaker(title, context.frameworks)
  if (speaker) return [speaker]
  const host = / by /u.test(title) ? hostParties(context) : []
  if (host.length === 1) return host
  return names.find(({ type, parties }) => type === 'person' && parties.length === 1)?.parties ?? []
}

/** Whether a document is the words of those that it names, and not a report of them. */
export const isOwnText = ({ facts }: ReadingContext): boolean => isAdopted(facts.genre?.value)

/** A title of those who met, be it in their chair's name. */
const STATES = /\b(?:statement|declaration|communiqu[eé]|conclusions|outcome|resolution|summary)\b/iu

/** The parties that a document speaks for: those of its title or first sentences, else the two most named. */
export function discourseOf(context: ReadingContext, words: Words): Discourse {
  const nobody = { single: [], it: [], plural: [], asks: false, speaker: [], roles: rolesOf(words), author: ['author'] }
  const listed = listedParties(context)
  const title = context.facts.title?.value ?? ''
  const states = isOwnText(context) || STATES.test(title)
  const titled = titleParties(title, context.frameworks)
  const union = titled.length < 2 ? memberUnion(context, states) : undefined
  if (listed.length > 3 || union)
    return { ...nobody, all: union ? [union] : listed, home: [], monologue: [], homes: new Map() }
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
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = ranked.slice(0, 2).map(([party]) => party)
  const organisation = titled.length || !states ? undefined : titleOrganisation(title, context.frameworks)
  const all = titled.length ? titled : organisation ? [organisation] : most.sort()
  return {
    ...nobody,
    all,
    home: officeParties(context),
    monologue: monologueOf(context),
    homes: homesOf(context, all),
  }
}
