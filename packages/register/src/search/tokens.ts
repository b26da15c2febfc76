import { stemmer } from 'stemmer'
import { foldCharacter } from './fold.ts'

/** A searchable piece of a text. `start` and `end` are UTF-16 code units in the text as it was given. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

interface Word {
  readonly letters: string
  readonly start: number
  readonly end: number
}

const HAN = /^\p{Script=Han}$/u
const WORD = /^[\p{L}\p{N}]$/u
const ACRONYM_PART = /^[a-z]$/

/**
 * Cuts a text into the terms that the index holds: English stems, folded words of other languages, and of every
 * run of Han characters its overlapping pairs and its last character, so that each single character is the
 * beginning of a term. Text and query go through this one function.
 */
export function tokens(text: string): readonly Token[] {
  return runs(text).flatMap((run) => (run.han ? pairs(run.characters) : [wordToken(run.word)]))
}

type Run = { readonly han: true; readonly characters: readonly Word[] } | { readonly han: false; readonly word: Word }

function runs(text: string): Run[] {
  const found: Run[] = []
  let han: Word[] = []
  let word: Word | undefined
  const close = (): void => {
    if (han.length > 0) found.push({ han: true, characters: han })
    if (word) found.push({ han: false, word })
    han = []
    word = undefined
  }
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const form = foldCharacter(character)
    if (form === '' && (word || han.length > 0)) extend(word, han, end, (longer) => (word = longer))
    else {
      for (const letter of form) {
        if (HAN.test(letter)) {
          if (word) close()
          han.push({ letters: letter, start: at, end })
        } else if (WORD.test(letter)) {
          if (han.length > 0) close()
          word = word ? { ...word, letters: word.letters + letter, end } : { letters: letter, start: at, end }
        } else close()
      }
    }
    at = end
  }
  close()
  return joinAcronyms(found, text).filter((run) => run.han || !isPossessive(run.word, text))
}

/** A mark belongs to the character before it. */
function extend(word: Word | undefined, han: Word[], end: number, set: (longer: Word) => void): void {
  if (word) set({ ...word, end })
  else han.push({ ...han.pop()!, end })
}

/** "U.S." and "US" are one term. */
function joinAcronyms(found: readonly Run[], text: string): Run[] {
  const joined: Run[] = []
  for (const run of found) {
    const last = joined.at(-1)
    const together =
      last &&
      !last.han &&
      !run.han &&
      ACRONYM_PART.test(run.word.letters) &&
      text.slice(last.word.end, run.word.start) === '.'
    if (together && isAcronym(last.word, text)) {
      joined.pop()
      joined.push({
        han: false,
        word: { ...last.word, letters: last.word.letters + run.word.letters, end: run.word.end },
      })
    } else joined.push(run)
  }
  return joined
}

const isAcronym = (word: Word, text: string): boolean =>
  ACRONYM_PART.test(word.letters) || /^\p{L}(\.\p{L})+$/u.test(text.slice(word.start, word.end))

const isPossessive = (word: Word, text: string): boolean =>
  word.letters === 's' && /['’]/.test(text.charAt(word.start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(word.start - 2))

const wordToken = (word: Word): Token => ({
  term: /^[a-z]{3,}$/.test(word.letters) ? stemmer(word.letters) : word.letters,
  start: word.start,
  end: word.end,
})

function pairs(characters: readonly Word[]): Token[] {
  return characters.map((character, n) => {
    const next = characters[n + 1]
    return next
      ? { term: character.letters + next.letters, start: character.start, end: next.end }
      : { term: character.letters, start: character.start, end: character.end }
  })
}
