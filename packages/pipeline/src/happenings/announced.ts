import { findPhrases, type PlainWord, plainWords } from '../text/index.ts'
import type { Happenings } from './happenings.ts'

/** Words between a number and what it counts, at most: "45 bilateral cooperation documents". */
const NEAR = 6
/** Characters of a number written in Han characters, at most: 四十五. */
const LONGEST = 4
const LEAST = 2

/** How many signed texts a clause announces: the number in front of a word for them ("45 bilateral documents"). */
export function announcedIn(quote: string, { sets, numberOf }: Happenings): number | undefined {
  const words = plainWords(quote)
  const nouns = findPhrases(words, sets).map(({ first }) => first)
  for (let n = 0; n < words.length; n++) {
    const found = numberAt(words, n, numberOf)
    if (!found || found.count < LEAST) continue
    if (nouns.some((noun) => noun >= found.behind && noun < found.behind + NEAR)) return found.count
  }
  return undefined
}

/** A name as a text prints it: with a capital or a title mark. */
const PROPER = /^[\p{Lu}\p{Lt}《「『“"]/u

/** Whether words for a text name it, and not only count or sort such texts: "cooperation documents" names none. */
export const namesText = (name: string, { sets }: Happenings): boolean =>
  PROPER.test(name) || findPhrases(plainWords(name), sets).length === 0

function numberAt(words: readonly PlainWord[], at: number, numberOf: Happenings['numberOf']) {
  for (let length = LONGEST; length > 0; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || run.some(({ start }, i) => i > 0 && start !== run[i - 1]!.end)) continue
    const count = numberOf(run.map(({ word }) => word).join(''))
    if (count !== undefined) return { count, behind: at + length }
  }
  return undefined
}
