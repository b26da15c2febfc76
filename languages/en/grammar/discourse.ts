import type { ReadingContext } from '@servanda/pipeline'
import type { Discourse } from './subject.ts'

/** Four parties or more, one behind the other in the first sentences: those who speak. */
function listedParties({ names, sentences, tokens }: ReadingContext): readonly string[] {
  const last = sentences[2]?.last ?? sentences.at(-1)?.last ?? 0
  let run: string[] = []
  let best: string[] = []
  let behind = -1
  for (const name of names) {
    if (name.type !== 'party' || name.first >= last || name.parties.length !== 1) continue
    if (behind >= 0 && name.first - behind > 5) run = []
    if (name.first < behind) continue
    const between = behind >= 0 && tokens.text.slice(tokens.end[behind - 1]!, name.start)
    if (between && !/^[,\s]*(?:and)?[,\s]*(?:the)?[\s\p{Lu}\p{L}]*$/u.test(between)) run = []
    run.push(name.parties[0]!)
    if (run.length > best.length) best = [...run]
    behind = name.last
  }
  return [...new Set(best)].sort()
}

/** Between two parties, persons of whom nothing is told belong to the one that no other person belongs to. */
function homesOf({ names }: ReadingContext, all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  if (all.length !== 2) return new Map()
  const persons = names.filter(({ type }) => type === 'person')
  const taken = new Set(persons.flatMap(({ parties }) => parties))
  const free = all.filter((party) => !taken.has(party))
  if (free.length !== 1) return new Map()
  return new Map(persons.filter(({ parties }) => parties.length === 0).map(({ key }) => [key, free]))
}

const SPOKEN = new Set(['speech', 'message', 'article'])

/** The party whose speech a document is: that of the first person named in it. */
function monologueOf({ facts, names }: ReadingContext): readonly string[] {
  if (!facts.genre || !SPOKEN.has(facts.genre.value)) return []
  return names.find(({ type, parties }) => type === 'person' && parties.length === 1)?.parties ?? []
}

/** The parties that a document speaks for: those of its title or first sentences, else the two most named. */
export function discourseOf(context: ReadingContext): Discourse {
  const listed = listedParties(context)
  if (listed.length > 3) return { all: listed, single: [], plural: [], speaker: [], monologue: [], homes: new Map(), author: ['author'] }
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
  const all = ranked
    .slice(0, 2)
    .map(([party]) => party)
    .sort()
  return { all, single: [], plural: [], speaker: [], monologue: monologueOf(context), homes: homesOf(context, all), author: ['author'] }
}
