import { type Token, tokens } from './tokens.ts'

/** What a reader asks for: every phrase must stand in the quote, the terms of one phrase side by side. */
export interface Phrase {
  readonly terms: readonly string[]
  /** The last term may go on: a single Han character finds every word that it is part of. */
  readonly prefix: boolean
}

const SINGLE_HAN = /^\p{Script=Han}$/u
const MOST_PHRASES = 32

/** The phrases in the words of a search. Words in double quotation marks stay together, as runs of Han do. */
export function phrases(words: string): readonly Phrase[] {
  const parts = words.split(/["“”]/u)
  return parts
    .flatMap((part, n) => (n % 2 === 1 ? together(part) : part.split(/\s+/u).flatMap(together)))
    .slice(0, MOST_PHRASES)
}

function together(part: string): Phrase[] {
  const found = tokens(part)
  const terms = found.map((token) => token.term)
  if (terms.length === 0) return []
  if (terms.length === 1) return [{ terms, prefix: SINGLE_HAN.test(terms[0]!) }]
  // the last character of a run is a term of its own only where the run ends, which the words need not know
  const open = SINGLE_HAN.test(terms.at(-1)!) && found.at(-1)!.start < found.at(-2)!.end
  return [{ terms: open ? terms.slice(0, -1) : terms, prefix: false }]
}

export interface Mark {
  readonly start: number
  readonly end: number
}

/** Where the phrases stand in a quote, in order, without overlaps. UTF-16 code units into the quote. */
export function marksIn(quote: string, asked: readonly Phrase[]): readonly Mark[] {
  const found = tokens(quote)
  const marks = asked.flatMap((phrase) => placesOf(phrase, found)).sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last && mark.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else merged.push(mark)
  }
  return merged
}

function placesOf(phrase: Phrase, found: readonly Token[]): Mark[] {
  const marks: Mark[] = []
  for (let n = 0; n + phrase.terms.length <= found.length; n++) {
    const stands = phrase.terms.every((term, i) => {
      const here = found[n + i]!.term
      return phrase.prefix ? here.startsWith(term) : here === term
    })
    if (!stands) continue
    const first = found[n]!
    const last = found[n + phrase.terms.length - 1]!
    marks.push({ start: first.start, end: phrase.prefix ? firstCharacterEnd(first) : last.end })
  }
  return marks
}

/** Of a pair of Han characters that a single one has found, the first is marked. */
const firstCharacterEnd = (token: Token): number => {
  const characters = [...token.term].length
  return characters === 2 ? token.start + Math.round((token.end - token.start) / 2) : token.end
}
