import type { Framework, Names, ThingType } from '../model/index.ts'
import { lexicon, scan, UPPER } from '../text/index.ts'
import type { Phrase } from './heads.ts'
import type { KnownAt } from './known.ts'
import { foldKey, shownName } from './range.ts'
import { classBits, type NameRules } from './rules.ts'
import { type Gazetteer, gazetteer, type Known, partyAt } from './trie.ts'
import { has, is, isCapital, isHyphen, isNumber, isWord, markAt, type View, viewOf } from './view.ts'

const PLAIN = classBits('adjective', 'series', 'manner', 'leading')

/** A phrase with the words of its key. */
interface Folded {
  readonly phrase: Phrase
  /** Words up to the head. */
  readonly core: string
  /** Words of the whole. */
  readonly full: string
}

/** Names each phrase: the same key for the same thing, whichever of its forms the text uses. */
export function keysOf(view: View, phrases: readonly Phrase[], frameworks: readonly Framework[]): KnownAt[] {
  const known = foldedNames(frameworks, view.rules)
  const folded = phrases.filter((phrase) => !view.owner[phrase.core - 1]).map((phrase) => foldPhrase(view, phrase))
  const fulls = longForms(folded)
  const shown = new Map<string, Known>()
  const recent = new Map<string, Folded>()
  const named: { at: Folded; key: string }[] = []
  for (const one of folded) {
    const whole = one.phrase.bare ? recent.get(`${one.phrase.type} ${one.core}`) : one
    if (!whole) continue
    const full = fulls.get(`${whole.phrase.type} ${whole.full}`) ?? whole.full
    const thing = known.get(`${whole.phrase.type} ${full}`) ?? known.get(`${whole.phrase.type} ${whole.core}`)
    const key = thing?.key ?? `found:${whole.phrase.type}/${full}`
    const name = shownName(view, whole.phrase.first, whole.phrase.last)
    const before = shown.get(key)
    if (!before || (!thing && name.length > before.name.length))
      shown.set(key, thing ?? { type: whole.phrase.type, key, name, parties: [], use: 'name' })
    if (isCapital(view, one.phrase.core - 1))
      for (const head of [headWord(view, one)]) recent.set(`${one.phrase.type} ${head}`, whole)
    named.push({ at: one, key })
  }
  const found = named.map(
    ({ at, key }): KnownAt => ({ known: shown.get(key)!, first: at.phrase.first, last: at.phrase.last }),
  )
  return [...found, ...shortForms(view, found)]
}

const headWord = (view: View, { phrase }: Folded): string => foldKey(view, phrase.core - 1, phrase.core)

function foldPhrase(view: View, phrase: Phrase): Folded {
  const first = behindPair(view, phrase)
  const core = foldKey(view, first, phrase.core)
  const title = isCapital(view, phrase.core - 1)
  const plain = !title && hasOwnWords(view, first, phrase.core - phrase.head.words.length)
  return { phrase, core, full: plain ? core : foldKey(view, first, phrase.last) }
}

/** Whether words stand before the head that tell it from others of its sort. */
function hasOwnWords(view: View, first: number, head: number): boolean {
  let own = 0
  for (let at = first; at < head; at++) if ((isWord(view, at) && !is(view, at, PLAIN)) || isNumber(view, at)) own++
  return own > 1
}

/** Behind "Fiji-Tonga" at the start of a mechanism or instrument, where enough of a name is left. */
function behindPair(view: View, { type, first, last }: Pick<Phrase, 'type' | 'first' | 'last'>): number {
  if (type !== 'mechanism' && type !== 'instrument') return first
  let at = first
  while (at < last && (view.owner[at]?.type === 'party' || (at > first && isHyphen(view, at)))) at++
  const paired = at - first >= 3
  return paired && last - at >= 2 && isWord(view, at) ? at : first
}

/** A form without complement stands for the one long form with the same words up to the head. */
function longForms(folded: readonly Folded[]): Map<string, string> {
  const longer = new Map<string, Set<string>>()
  for (const { phrase, core, full } of folded) {
    if (phrase.bare || core === full) continue
    const id = `${phrase.type} ${core}`
    longer.set(id, (longer.get(id) ?? new Set()).add(full))
  }
  return new Map([...longer].flatMap(([id, fulls]) => (fulls.size === 1 ? [[id, [...fulls][0]!] as const] : [])))
}

const cache = new WeakMap<readonly Framework[], Map<string, Known>>()
const NO_WORDS = lexicon([])
const FOLDED = ['mechanism', 'instrument', 'project', 'event'] as const

/** Mechanisms, instruments, projects and events of the frameworks by type and folded name. */
function foldedNames(frameworks: readonly Framework[], rules: NameRules): ReadonlyMap<string, Known> {
  const before = cache.get(frameworks)
  if (before) return before
  const folded = new Map<string, Known>()
  cache.set(frameworks, folded)
  const names = gazetteer(frameworks, rules.language)
  for (const type of FOLDED)
    for (const thing of frameworks.flatMap((framework) => framework[`${type}s`])) {
      const all = thing.names[rules.language as keyof Names] ?? []
      const known: Known = { type, key: thing.id, name: all[0] ?? thing.id, parties: [], use: 'name' }
      for (const name of all)
        for (const key of keysOfName(name, { type, rules, names })) folded.set(`${type} ${key}`, known)
    }
  return folded
}

interface NameOf {
  readonly type: ThingType
  readonly rules: NameRules
  readonly names: Gazetteer
}

/** A name folded, with and without the pair's names at its start. */
function keysOfName(name: string, { type, rules, names }: NameOf): string[] {
  const tokens = scan(name, NO_WORDS)
  const view = viewOf(tokens, rules)
  for (let at = 0; at < tokens.count; at++) {
    const match = partyAt(names, tokens, at)
    if (match) view.owner.fill(match.known, at, match.last)
  }
  const behind = behindPair(view, { type, first: 0, last: tokens.count })
  return [0, behind].map((first) => foldKey(view, first, tokens.count))
}

/** Abbreviations that the text itself gives in brackets, wherever else they stand. */
function shortForms(view: View, found: readonly KnownAt[]): KnownAt[] {
  const given = new Map<string, Known>()
  for (const { known, first, last } of found)
    for (let at = first; at < last; at++)
      if (markAt(view, at) === 40 && has(view, at + 1, UPPER) && markAt(view, at + 2) === 41)
        given.set(textAt(view, at + 1), known)
  if (!given.size) return []
  const inside = new Uint8Array(view.tokens.count)
  for (const { first, last } of found) inside.fill(1, first, last)
  const short: KnownAt[] = []
  for (let at = 0; at < view.tokens.count; at++) {
    if (!has(view, at, UPPER) || view.owner[at] || inside[at]) continue
    const known = given.get(textAt(view, at))
    if (known) short.push({ known, first: at, last: at + 1 })
  }
  return short
}

const textAt = ({ tokens }: View, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])
