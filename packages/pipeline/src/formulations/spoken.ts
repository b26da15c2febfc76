import type { Span } from '../model/index.ts'
import { HAN, JOINED, LINE, lexicon, PUNCTUATION, scan } from '../text/index.ts'

/** What is known of the words of a language: equal ids mean one thing, and idle words weigh nothing. */
export interface Terms {
  readonly termOf: (word: string) => { readonly id: number; readonly weight: number }
  /** Idle words that do not cut a phrase; where a language names none, no idle word does. */
  readonly joints?: readonly string[]
}

/** A content word of a document. Offsets are UTF-16 code units into the captured text. */
export interface Spoken extends Span {
  readonly id: number
  readonly weight: number
  readonly word: string
  /** Counts the sentences of the document; a phrase ends with its sentence. */
  readonly sentence: number
  /** Place among all words of the document, idle ones too. */
  readonly at: number
  /** An idle word that cuts phrases stands between the content word before and this one. */
  readonly cut: boolean
}

const NO_WORDS = lexicon([])
const ENDS = new Set([...',.!?;:()[]"“”«»—–•，、。！？；：（）《》'])

/** The content words of a stretch of a text, in order; compounds with hyphens are one word, and Han characters go in pairs. */
export function spokenIn(text: string, span: Span, terms: Terms): readonly Spoken[] {
  const { count, start, end, kind, flags } = scan(text, NO_WORDS, span.start, span.end)
  const spoken: Spoken[] = []
  const joints = new Set(terms.joints)
  let sentence = 0
  let cut = false
  let at = 0
  for (let n = 0; n < count; ) {
    if ((flags[n]! & LINE) !== 0) sentence++
    if (kind[n] === PUNCTUATION) {
      if (ENDS.has(text.slice(start[n]!, end[n]!))) sentence++
      n++
      continue
    }
    let last = n + 1
    if (kind[n] === HAN && kind[last] === HAN && start[last] === end[n]) last++
    else if (kind[n] !== HAN) while (last < count && (flags[last]! & JOINED) !== 0) last++
    const word = text
      .slice(start[n]!, end[last - 1]!)
      .toLowerCase()
      .replaceAll('\u2019', "'")
    const { id, weight } = terms.termOf(word)
    if (weight > 0) {
      spoken.push({ id, weight, word, start: start[n]!, end: end[last - 1]!, sentence, at, cut })
      cut = false
    } else if (terms.joints && !joints.has(word)) cut = true
    at++
    n = kind[n] === HAN ? n + 1 : last
  }
  return spoken
}
