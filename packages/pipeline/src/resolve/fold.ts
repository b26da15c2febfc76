import {
  closesQuote,
  isApostrophe,
  isClitic,
  isHyphen,
  isNumber,
  isWord,
  markAt,
  opensQuote,
  type View,
} from './view.ts'

const strip = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** A word as it stands in a key: lower case, without marks, one spelling for all of its own. */
export function foldWord(word: string, spellings: Readonly<Record<string, string>>): string {
  const plain = strip(word.toLowerCase().replaceAll('’', "'"))
  return Object.hasOwn(spellings, plain) ? spellings[plain]! : plain
}

/** The words of a range of tokens as they stand in a key: without brackets, marks and the rules' silent words. */
export function foldWords(view: View, first: number, last: number): string[] {
  const words: string[] = []
  const { text, start, end } = view.tokens
  for (let at = first; at < last; at++) {
    if (markAt(view, at) === 40) {
      while (at < last && markAt(view, at) !== 41) at++
      continue
    }
    if (isClitic(view, at) || isApostrophe(view, at) || isHyphen(view, at) || !(isWord(view, at) || isNumber(view, at)))
      continue
    const word = foldWord(text.slice(start[at], end[at]), view.rules.spellings)
    if (word && !view.rules.silent.includes(word)) words.push(word)
  }
  return words
}

export const slug = (words: readonly string[]): string => words.join('-').replace(/[^\p{L}\p{N}-]/gu, '')

/** Name to show for a range: the text with white space made single and outer marks left out. */
export function shownName(view: View, first: number, last: number): string {
  let from = first
  const to = last
  while (from < to - 1 && opensQuote(view, from) && !range(view, from + 1, to - 1)) from++
  const { text, start, end } = view.tokens
  return text.slice(start[from], end[to - 1]).replace(/\s+/gu, ' ')
}

/** Whether a quotation that opens before a range also closes inside it. */
function range(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (closesQuote(view, at)) return true
  return false
}
