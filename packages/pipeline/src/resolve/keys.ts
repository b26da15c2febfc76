import type { Framework, ThingType } from '../model/index.ts'
import { type Antecedents, recall, remember } from './antecedents.ts'
import { frameworkKeys, likeKnown } from './framework-keys.ts'
import type { Known } from './framework-names.ts'
import type { Phrase } from './heads.ts'
import { HOLDERS, type KnownAt } from './known.ts'
import { type Pair, pairAt } from './pair.ts'
import { foldKey, shownName } from './range.ts'
import { classBits } from './rules.ts'
import { is, isCapital, isNumber, isWord, type View } from './view.ts'

/** A phrase with the words of its key, behind its type. */
interface Folded {
  readonly phrase: Phrase
  /** Words up to the head. */
  readonly core: string
  /** Words of the whole. */
  readonly full: string
  readonly head: string
  /** The known name that heads it, which is a mention already. */
  readonly owner?: Known
}

/** Names each phrase: the same key for the same thing, whichever of its forms the text uses. */
export function keysOf(view: View, phrases: readonly Phrase[], frameworks: readonly Framework[]): KnownAt[] {
  const known = frameworkKeys(frameworks, view.rules)
  const folded = foldAll(view, phrases)
  const longer = longForms(folded)
  const named: Naming = { shown: new Map(), antecedents: new Map() }
  const found: { readonly phrase: Phrase; readonly key: string }[] = []
  for (const one of folded) {
    const title = isCapital(view, one.phrase.at)
    const key = one.owner?.key ?? keyOf(view, one, { known, longer, named, title })
    if (key === undefined) continue
    if (one.owner) named.shown.set(key, { ...one.owner, parties: [] })
    if (title) remember(named.antecedents, one.head, { folded: one.full, key })
    if (!one.owner || (!title && PAIRED.includes(one.owner.type))) found.push({ phrase: one.phrase, key })
  }
  return found.map(({ phrase, key }) => ({ known: named.shown.get(key)!, first: phrase.first, last: phrase.last }))
}

interface Naming {
  /** What each key stands for, under the fullest name so far. */
  readonly shown: Map<string, Known>
  readonly antecedents: Antecedents
}

interface Sources {
  readonly known: ReturnType<typeof frameworkKeys>
  readonly longer: ReadonlyMap<string, string>
  readonly named: Naming
  readonly title: boolean
}

/** Key of a phrase: the framework's, that of the full name that a short form takes up, or its own words. */
function keyOf(view: View, one: Folded, { known, longer, named, title }: Sources): string | undefined {
  const { phrase } = one
  const full = longer.get(one.full) ?? one.full
  const thing = known.byKey.get(full) ?? known.byKey.get(one.core) ?? likeKnown(known, one.head, full)
  const short = title && !thing && phrase.last === phrase.core
  const before = short ? recall(named.antecedents, one.head, one.core) : undefined
  if (before !== undefined) return before
  if (phrase.bare) return undefined
  const key = thing?.key ?? `found:${full.replace(' ', '/')}`
  const shown = named.shown.get(key)
  if (!shown || (!thing && lengthOf(view, phrase) > shown.name.length)) {
    const name = thing?.name ?? shownName(view, phrase.first, phrase.last)
    named.shown.set(key, { type: phrase.type, key, name, parties: [], use: 'name' })
  }
  return key
}

const lengthOf = ({ tokens }: View, { first, last }: Phrase): number => tokens.end[last - 1]! - tokens.start[first]!

const PAIRED: readonly ThingType[] = ['mechanism', 'instrument']

/** Folds all phrases. The pair's own names in front are left out where the text speaks of one pair alone. */
function foldAll(view: View, phrases: readonly Phrase[]): Folded[] {
  const pairs = phrases.map(({ type, first, last }) => (PAIRED.includes(type) ? pairAt(view, first, last) : undefined))
  const oneOnly = new Set(pairs.flatMap((pair) => pair?.parties ?? [])).size === 1
  const folded: Folded[] = []
  phrases.forEach((phrase, n) => {
    const owner = ownerOf(view, phrase)
    if (!owner || owner.type === phrase.type)
      folded.push(foldPhrase(view, phrase, { pair: oneOnly ? pairs[n] : undefined, owner }))
  })
  return folded
}

/** The known name that heads a phrase; none for a phrase of another type inside it, as the hotline in a hotline agreement. */
function ownerOf({ owner }: View, { type, first, at, head }: Phrase): Known | undefined {
  const known = owner[at]
  if (!known || !HOLDERS.includes(known.type) || known.type === type) return known
  return !head.capital && owner[first] === known && PAIRED.includes(type) ? undefined : known
}

interface Reading {
  readonly pair: Pair | undefined
  readonly owner: Known | undefined
}

function foldPhrase(view: View, phrase: Phrase, { pair, owner }: Reading): Folded {
  const key = (from: number, to: number): string => `${phrase.type} ${foldKey(view, from, to)}`
  const head = key(phrase.at, phrase.at + 1)
  const first = pair?.last ?? phrase.first
  const core = key(first, phrase.core)
  if (owner) return { phrase, core, full: `${phrase.type} ${foldKey(view, phrase.first, phrase.last)}`, head, owner }
  if (phrase.last === phrase.core) return { phrase, core, full: core, head }
  const plain = !isCapital(view, phrase.at) && hasOwnWords(view, first, phrase.at + 1 - phrase.head.words.length)
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
  const longer = new Map<string, string>()
  const several = new Set<string>()
  for (const { phrase, core, full } of folded) {
    if (phrase.bare || core === full) continue
    if (longer.has(core) && longer.get(core) !== full) several.add(core)
    longer.set(core, full)
  }
  for (const core of several) longer.delete(core)
  return longer
}
