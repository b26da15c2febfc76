import type { Range } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { phraseTable } from './nearby.ts'
import { skipAdverbs } from './verb-form.ts'
import { COMMA, has, mark, type Words } from './words.ts'

/** What hangs on the end of a provision, as ranges of tokens inside its span. */
export interface Tails {
  readonly condition?: Range | undefined
  readonly purpose?: Range | undefined
  readonly detail?: Range | undefined
  readonly effect?: Range | undefined
}

const TAILS = phraseTable<keyof Tails>({
  condition: `subject to, as appropriate, where appropriate, if, provided that, when conditions, on condition,
    to the extent, in accordance with, on the basis of`,
  purpose: `with a view to, in order to, so as to, so that, with the aim of, aimed at, aiming to, for the purpose of`,
  detail: 'including, such as, especially, particularly, in particular, namely',
})

/** The tails of a predicate: each runs to the next comma-set tail or the end of the span. */
export function tailsOf(words: Words, head: number, last: number): Tails | undefined {
  let tails: { -readonly [Name in keyof Tails]: Tails[Name] } | undefined
  let open: keyof Tails | undefined
  let first = head
  for (let at = head + 1; at < last; at++) {
    const name = tailAt(words, at, last, head)
    if (name === undefined || name === open || tails?.[name]) continue
    tails ??= { condition: undefined, purpose: undefined, detail: undefined, effect: undefined }
    if (open) tails[open] = rangeTo(words, first, at)
    open = name
    first = at
  }
  if (tails && open) tails[open] = rangeTo(words, first, last)
  return tails
}

const rangeTo = (words: Words, first: number, last: number): Range => ({
  first,
  last: mark(words, last - 1) === COMMA ? last - 1 : last,
})

function tailAt(words: Words, at: number, last: number, head: number): keyof Tails | undefined {
  if (words.bits[at] === 0 && mark(words, at) !== 0) return undefined
  const phrase = TAILS.at(words.tokens, at, words.tokens.count)
  if (phrase) return phrase.value
  const behindComma = mark(words, at - 1) === COMMA
  if (behindComma && has(words, skipAdverbs(words, at, last), is.ING)) return 'effect'
  if (has(words, at, is.TO) && at > head + 2 && has(words, skipAdverbs(words, at + 1, last), is.BASE)) return 'purpose'
  return undefined
}
