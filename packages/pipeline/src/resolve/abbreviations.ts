import { UPPER } from '../text/index.ts'
import type { Known } from './framework-names.ts'
import type { KnownAt } from './known.ts'
import { has, markAt, type View } from './view.ts'

const textAt = ({ tokens }: View, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])

/** Abbreviations that the text gives in brackets in or behind a name, wherever else they stand. */
export function abbreviationsOf(view: View, found: readonly KnownAt[]): KnownAt[] {
  const given = new Map<string, Known>()
  for (const { known, first, last } of found)
    for (let at = first + 1; at <= last; at++)
      if (markAt(view, at) === 40 && has(view, at + 1, UPPER) && markAt(view, at + 2) === 41)
        given.set(textAt(view, at + 1), known)
  return given.size ? mentionsOf(view, found, given) : []
}

function mentionsOf(view: View, found: readonly KnownAt[], given: ReadonlyMap<string, Known>): KnownAt[] {
  const inside = new Uint8Array(view.tokens.count)
  for (const { first, last } of found) inside.fill(1, first, last)
  const mentions: KnownAt[] = []
  for (let at = 0; at < view.tokens.count; at++) {
    if (!has(view, at, UPPER) || view.owner[at] || inside[at]) continue
    const known = given.get(textAt(view, at))
    if (known) mentions.push({ known, first: at, last: at + 1 })
  }
  return mentions
}
