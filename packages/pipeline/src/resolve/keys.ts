import type { Framework } from '../model/index.ts'
import { frameworkKeys } from './framework-keys.ts'
import type { Phrase } from './heads.ts'
import type { KnownAt } from './known.ts'
import { type Pair, pairAt } from './pair.ts'
import { foldKey, shownName } from './range.ts'
import { classBits } from './rules.ts'
import type { Known } from './trie.ts'
import { is, isCapital, isNumber, isWord, type View } from './view.ts'

/** A phrase with the words of its key, behind its type. */
interface Folded {
  readonly phrase: Phrase
  /** Words up to the head. */
  readonly core: string
  /** Words of the whole. */
  readonly full: string
  readonly head: string
}

/** Names each phrase: the same key for the same thing, whichever of its forms the text uses. */
export function keysOf(view: View, phrases: readonly Phrase[], frameworks: readonly Framework[]): KnownAt[] {
  const known = frameworkKeys(frameworks, view.rules)
  const folded = foldAll(view, phrases)
  const longer = longForms(folded)
  const shown = new Map<string, Known>()
  const recent = new Map<string, Folded>()
  const named: { readonly phrase: Phrase; readonly key: string }[] = []
  for (const one of folded) {
    const whole = one.phrase.bare ? recent.get(one.head) : one
    if (!whole) continue
    const full = longer.get(whole.full) ?? whole.full
    const thing = known.get(full) ?? (whole.core === full ? undefined : known.get(whole.core))
    const key = thing?.key ?? `found:${full.replace(' ', '/')}`
    const before = shown.get(key)
    const { type, first, last } = whole.phrase
    if (!before || (!thing && lengthOf(view, whole.phrase) > before.name.length)) {
      const name = thing?.name ?? shownName(view, first, last)
      shown.set(key, { type, key, name, parties: [], use: 'name' })
    }
    if (isCapital(view, one.phrase.core - 1)) recent.set(one.head, whole)
    named.push({ phrase: one.phrase, key })
  }
  return named.map(({ phrase, key }) => ({ known: shown.get(key)!, first: phrase.first, last: phrase.last }))
}

const lengthOf = ({ tokens }: View, { first, last }: Phrase): number => tokens.end[last - 1]! - tokens.start[first]!

const PAIRED = ['mechanism', 'instrument']

/** Folds all phrases that no known name heads. The pair's own names in front are left out: those of the text's one pair. */
function foldAll(view: View, phrases: readonly Phrase[]): Folded[] {
  const fresh = phrases.filter((phrase) => isFresh(view, phrase))
  const pairs = fresh.map(({ type, first, last }) => (PAIRED.includes(type) ? pairAt(view, first, last) : undefined))
  const oneOnly = new Set(pairs.flatMap((pair) => pair?.parties ?? [])).size === 1
  return fresh.map((phrase, n) => foldPhrase(view, phrase, oneOnly ? pairs[n] : undefined))
}

/** Whether no known name heads a phrase; inside one of another type, "hotline" in a hotline agreement, it stands too. */
function isFresh({ owner }: View, { type, first, core, head }: Phrase): boolean {
  const known = owner[core - 1]
  if (!known) return true
  const held = known.type === 'instrument' || known.type === 'mechanism'
  return held && known.type !== type && !head.capital && owner[first] === known && type !== 'organisation'
}

function foldPhrase(view: View, phrase: Phrase, pair: Pair | undefined): Folded {
  const first = pair?.last ?? phrase.first
  const key = (from: number, to: number): string => `${phrase.type} ${foldKey(view, from, to)}`
  const core = key(first, phrase.core)
  const head = key(phrase.core - 1, phrase.core)
  if (phrase.last === phrase.core) return { phrase, core, full: core, head }
  const plain = !isCapital(view, phrase.core - 1) && hasOwnWords(view, first, phrase.core - phrase.head.words.length)
  return { phrase, core, full: plain ? core : key(first, phrase.last), head }
}

const PLAIN = classBits('adjective', 'series', 'manner', 'leading')

/** Whether words stand before the head that tell it from others of its sort. */
function hasOwnWords(view: View, first: number, head: number): boolean {
  let own = 0
  for (let at = first; at < head; at++) if ((isWord(view, at) && !is(view, at, PLAIN)) || isNumber(view, at)) own++
  return own > 1
}

/** A form without complement stands for the one long form with the same words up to the head. */
function longForms(folded: readonly Folded[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string | undefined>()
  for (const { phrase, core, full } of folded) {
    if (phrase.bare || core === full) continue
    longer.set(core, longer.has(core) && longer.get(core) !== full ? undefined : full)
  }
  return new Map([...longer].flatMap(([core, full]) => (full === undefined ? [] : [[core, full]])))
}
