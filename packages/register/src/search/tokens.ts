import { stemmer } from 'stemmer'
import { type Letters, type Run, runsOf } from './runs.ts'

/** A searchable piece of a text. `start` and `end` are UTF-16 code units in the text as it was given. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text into the terms that the index holds: English stems, folded words of other languages, and of every
 * run of Han characters its overlapping pairs and its last character, so that each single character is the
 * beginning of a term. Text and query go through this one function.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (const run of joinAcronyms(runsOf(text), text)) {
    if (run.han) pushPairs(found, run.characters)
    else if (!isPossessive(run.word, text)) found.push(wordToken(run.word))
  }
  return found
}

/** What an index holds of a text: its terms, one space between them. SQL knows it as `terms`. */
export const termsOf = (text: string): string =>
  PLAIN.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf).join(' ') : joined(tokens(text))

/** Without marks, acronyms and possessives, so that every run of letters and digits is a term. */
const PLAIN = /^[\x20-\x26\x28-\x2d\x2f-\x7e\t\n\r]*$/

const joined = (found: readonly Token[]): string => found.map(({ term }) => term).join(' ')

const ACRONYM_PART = /^[a-z]$/

/** "U.S." and "US" are one term. */
function joinAcronyms(runs: readonly Run[], text: string): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && !last.han && !run.han && goesOn(last.word, run.word, text)) {
      const { letters, start } = last.word
      joined[joined.length - 1] = {
        han: false,
        word: { letters: letters + run.word.letters, start, end: run.word.end },
      }
    } else joined.push(run)
  }
  return joined
}

const goesOn = (before: Letters, part: Letters, text: string): boolean =>
  part.letters.length === 1 &&
  ACRONYM_PART.test(part.letters) &&
  text.slice(before.end, part.start) === '.' &&
  isAcronym(before, text)

const isAcronym = (word: Letters, text: string): boolean =>
  ACRONYM_PART.test(word.letters) || /^\p{L}(\.\p{L})+$/u.test(text.slice(word.start, word.end))

const isPossessive = (word: Letters, text: string): boolean =>
  word.letters === 's' && /['’]/.test(text.charAt(word.start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(word.start - 2))

const wordToken = ({ letters, start, end }: Letters): Token => ({ term: stemOf(letters), start, end })

const stems = new Map<string, string>()

function stemOf(letters: string): string {
  const known = stems.get(letters)
  if (known !== undefined) return known
  const stem = /^[a-z]{3,}$/.test(letters) ? stemmer(letters) : letters
  if (stems.size < 100_000) stems.set(letters, stem)
  return stem
}

function pushPairs(found: Token[], characters: readonly Letters[]): void {
  for (const [n, { letters, start, end }] of characters.entries()) {
    const next = characters[n + 1]
    found.push(next ? { term: letters + next.letters, start, end: next.end } : { term: letters, start, end })
  }
}
