import type { ThingType } from '../model/index.ts'
import type { Named, Word } from './terms.ts'
import { hashOf } from './wording.ts'

/** Sorts of things that are one or another, never about one another; places and organisations are where and with whom. */
const SORTS: readonly ThingType[] = ['person', 'mechanism', 'instrument', 'project']
const ORDINAL = SORTS.length
/** What is denied and what is not; every provision has one of them. */
const VOICE = ORDINAL + 1
/** Whose community it is: of all people, or of the parties alone. */
const COMMUNITY = VOICE + 1
const SORT_BITS = 7
/** Words among which the first of a provision deny it. */
const FIRST = 4

/** "75th", "1st": a number that says which one. */
const isOrdinal = ({ number, text }: Word): boolean => number && /^\d+(st|nd|rd|th)$/.test(text)

/** The known persons, bodies, texts and projects that a provision names, the ordinals in it, and whether it denies: 29 bits of a hash, 3 of the sort. */
export function marksOf(words: readonly Word[], names: readonly Named[]): Int32Array {
  const named = names.flatMap(({ key, known }) =>
    known && SORTS.includes(known) ? [markOf(key, SORTS.indexOf(known))] : [],
  )
  const ordinals = words.filter(isOrdinal).map(({ text }) => markOf(text, ORDINAL))
  const voice = markOf(words.slice(0, FIRST).some(({ denies }) => denies) ? 'denied' : 'said', VOICE)
  return Int32Array.from(new Set([...named, ...ordinals, voice, ...communitiesOf(words)])).sort()
}

/** Words after "community" within which a text says that it is one of all people. */
const NEAR = 8

function communitiesOf(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ scope }, at) =>
    scope === 'community'
      ? [
          markOf(
            words.slice(at + 1, at + 1 + NEAR).some((word) => word.scope === 'everybody') ? 'of all' : 'of the parties',
            COMMUNITY,
          ),
        ]
      : [],
  )
}

const markOf = (key: string, sort: number): number => (hashOf(key) & ~SORT_BITS) | sort

/** Whether both have marks of one sort and not one in common: two persons, two treaties, the 75th and the 80th. */
export function doClash(a: Int32Array, b: Int32Array): boolean {
  let both = 0
  let shared = 0
  for (const mark of a) {
    for (const other of b) {
      if ((mark & SORT_BITS) !== (other & SORT_BITS)) continue
      both |= 1 << (mark & SORT_BITS)
      if (mark === other) shared |= 1 << (mark & SORT_BITS)
    }
  }
  return both !== shared
}
