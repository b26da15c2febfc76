import { CAPITAL_RIVAL, type Head, RIVAL } from './rules.ts'
import { is, isCapital, type View } from './view.ts'

const NO_HEADS: readonly Head[] = []

function standsAt(view: View, at: number, { words, capital }: Head): boolean {
  if (capital && !isCapital(view, at)) return false
  const { word, count } = view.tokens
  if (at + words.length > count) return false
  for (let n = 0; n < words.length; n++) if (word[at + n] !== words[n]) return false
  return true
}

/** Heads that stand at a token, longest first. */
export function headsAt(view: View, at: number): readonly Head[] {
  const heads = view.rules.headsAt.get(view.tokens.word[at]!) ?? NO_HEADS
  for (const one of heads) if (!standsAt(view, at, one)) return heads.filter((head) => standsAt(view, at, head))
  return heads
}

/** Whether a mechanism or instrument of its own begins at a token, which ends the complement of another. */
export const isRival = (view: View, at: number): boolean =>
  is(view, at, isCapital(view, at) ? RIVAL | CAPITAL_RIVAL : RIVAL) && headsAt(view, at).length > 0
