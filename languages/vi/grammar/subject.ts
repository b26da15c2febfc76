import type { ReadingContext } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Units } from './units.ts'

/** Who has been spoken of, and for whom the document speaks. */
export interface Discourse {
  /** The parties of the document: `hai bên`. */
  readonly all: readonly string[]
  /** Who spoke last, who was the last single subject, and who the last subject of any kind. */
  speaker: readonly string[]
  single: readonly string[]
  last: readonly string[]
}

/** A subject: whose it is, and whether it can act. */
export interface Subject {
  readonly parties: readonly string[]
  readonly acts: boolean
  /** A person or a state, whose words may be reported. */
  readonly speaks: boolean
}

const AMONG_FIRST = 12

/** The two parties that a document speaks most of, those named first weighing more. */
export function discourseOf({ names, sentences }: ReadingContext): Discourse {
  const first = sentences[0]?.first ?? 0
  const last = sentences.at(-1)?.last ?? 0
  const counts = new Map<string, number>()
  let n = 0
  for (const name of names) {
    if (name.first < first || name.first >= last || name.parties.length !== 1) continue
    if (name.type !== 'party' && name.type !== 'person') continue
    counts.set(name.parties[0]!, (counts.get(name.parties[0]!) ?? 0) + (n++ < AMONG_FIRST ? 3 : 1))
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const all = ranked
    .slice(0, 2)
    .map(([party]) => party)
    .sort()
  return { all, speaker: [], single: [], last: [] }
}

const unite = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort()

/** Types of names that tell whose a subject is. */
const WHOSE: ReadonlySet<string> = new Set(['party', 'person', 'organisation', 'place'])

/** The subject in a range of units; undefined where nobody and nothing stands there. */
export function subjectIn(units: Units, first: number, last: number, talk: Discourse): Subject | undefined {
  if (first >= last) return undefined
  let parties: readonly string[] = []
  let head = 0
  let away = false
  let plural = false
  for (let n = first; n < last; n++) {
    const bits = units.bits[n]!
    if (head === 0) head = bits & (is.ACTOR | is.NAME | is.THING | is.BOTH)
    if ((bits & is.AND) !== 0) away = false
    else if ((bits & is.AWAY) !== 0) away = true
    if (away) continue
    if ((bits & is.BOTH) !== 0) {
      parties = talk.all
      plural = true
    }
    const name = units.name[n]
    if (!name || plural) continue
    if (WHOSE.has(name.type)) parties = unite(parties, name.parties)
  }
  const acts = head !== 0 && (head & is.THING) === 0
  if (!acts) return { parties: talk.speaker.length ? talk.speaker : talk.all, acts: false, speaks: false }
  if (parties.length > 0) return { parties, acts, speaks: true }
  const isPronoun = (units.bits[first]! & is.PRONOUN) !== 0 || last - first <= 3
  return { parties: isPronoun && talk.single.length ? talk.single : talk.all, acts, speaks: isPronoun }
}
