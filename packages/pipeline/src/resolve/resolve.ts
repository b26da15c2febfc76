import type { Framework, Named, Result } from '../model/index.ts'
import type { Tokens } from '../text/index.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { gazetteer } from './gazetteer.ts'
import { phrasesOf } from './heads.ts'
import { keysOf } from './keys.ts'
import { findKnown, type KnownAt } from './known.ts'
import { namePersons } from './learn.ts'
import { placesOf } from './places.ts'
import type { NameRules } from './rules.ts'
import { type View, viewOf } from './view.ts'

/**
 * Every name in a text, in order of their start: those that the frameworks know, persons by their posts, and
 * mechanisms, instruments, projects, places and events by the nouns that head their names. `date` (ISO 8601) is
 * the day of the text.
 */
export function resolve(
  tokens: Tokens,
  rules: NameRules,
  frameworks: readonly Framework[],
  date?: string,
): Result<readonly Named[]> {
  const names = gazetteer(frameworks, rules)
  const view = viewOf(tokens, rules)
  const known = findKnown(view, names)
  const persons = namePersons(view, known, { names, date })
  const phrases = phrasesOf(view)
  const found = [...known, ...persons, ...keysOf(view, phrases, frameworks), ...placesOf(view, phrases)]
  const named = [...found, ...abbreviationsOf(view, found)].map((one) => toNamed(view, one))
  return { value: widest(named.sort((a, b) => a.start - b.start || b.end - a.end)), issues: [] }
}

/** Of two mentions of one thing, one inside the other, the longer stands for both. */
function widest(named: readonly Named[]): Named[] {
  const ends = new Map<string, number>()
  return named.filter(({ key, end }) => {
    if (end <= (ends.get(key) ?? 0)) return false
    ends.set(key, end)
    return true
  })
}

const MARKED: readonly Named['type'][] = ['instrument', 'mechanism']

/** A name with the marks around it, where they are part of it. */
function withMarks({ tokens, rules }: View, { known, first, last }: KnownAt): KnownAt {
  if (!rules.marks || first === 0 || last >= tokens.count || !MARKED.includes(known.type)) return { known, first, last }
  const around = tokens.text[tokens.start[first - 1]!]! + tokens.text[tokens.start[last]!]!
  return rules.marks.includes(around) ? { known, first: first - 1, last: last + 1 } : { known, first, last }
}

function toNamed(view: View, one: KnownAt): Named {
  const { tokens } = view
  const { known, first, last } = withMarks(view, one)
  const start = tokens.start[first]!
  const end = tokens.end[last - 1]!
  const { type, key, name, parties } = known
  return { type, key, name, parties, first, last, start, end, quote: tokens.text.slice(start, end) }
}
