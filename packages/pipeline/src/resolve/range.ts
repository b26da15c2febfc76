import { HAN, PUNCTUATION } from '../text/index.ts'
import { foldWord } from './fold.ts'
import { closesQuote, isClitic, markAt, opensQuote, type View } from './view.ts'

/** The words of a range of tokens as a key: without brackets, marks and the rules' silent words. */
export function foldKey(view: View, first: number, last: number): string {
  const { text, start, end, word, kind } = view.tokens
  let key = ''
  for (let at = first; at < last; at++) {
    if (kind[at] === PUNCTUATION) {
      if (markAt(view, at) === 40) while (at < last && markAt(view, at) !== 41) at++
      continue
    }
    if (isClitic(view, at)) continue
    const id = word[at]!
    const folded = id === 0 ? foldWord(text.slice(start[at], end[at]), view.rules) : view.rules.foldOf[id]!
    if (folded) key = key && !(kind[at] === HAN && kind[at - 1] === HAN) ? `${key}-${folded}` : key + folded
  }
  return key
}

/** White space that is not one blank. */
const SPACED = /[^\S ]| {2}/u

/** Name to show for a range: the text with white space made single and outer marks left out. */
export function shownName(view: View, first: number, last: number): string {
  let from = first
  const to = last
  while (from < to - 1 && opensQuote(view, from) && !closes(view, from + 1, to - 1)) from++
  const { text, start, end } = view.tokens
  const name = text.slice(start[from], end[to - 1])
  return SPACED.test(name) ? name.replace(/\s+/gu, ' ') : name
}

/** Whether a quotation that opens before a range also closes inside it. */
function closes(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (closesQuote(view, at)) return true
  return false
}
