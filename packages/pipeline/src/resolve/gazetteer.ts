import type { Framework, ThingType } from '../model/index.ts'
import { CAPITAL, HAN, lexicon, NUMBER, plainUnit, scan, type Tokens, UPPER, unmarked } from '../text/index.ts'
import { type Known, type KnownName, namesOf } from './framework-names.ts'
import { perFrameworks } from './per-frameworks.ts'
import { isAscii, isSame, isSamePlain } from './same-word.ts'

/** A name cut into words, ready to compare. */
interface Entry {
  known: Known
  /** Its tokens among those of all names, without quotation marks. */
  readonly words: readonly number[]
  /** Bit n: word n of the name stands in capitals throughout ("UN"). */
  readonly capitals: number
}

/** The names of a set of frameworks by their first words; only those that a text may hold are made ready. */
export interface Gazetteer {
  /** All names, one behind the other. */
  readonly tokens: Tokens
  /** First and last token (behind it) of each name, in the order of `names`. */
  readonly bounds: Int32Array
  readonly names: readonly KnownName[]
  /** One more than the latest name with the same slot of its first word, by slot; and then the one before, by name. */
  readonly latest: Int32Array
  readonly before: Int32Array
  /** Made when first asked for, by slot: the longest names first. */
  readonly entries: Map<number, readonly Entry[]>
  /** Persons by the first and the last word of their names, . */
  readonly persons: () => ReadonlyMap<string, readonly Known[]>
}

export interface Match {
  readonly known: Known
  /** Token behind the name. */
  readonly last: number
}

const NO_WORDS = lexicon([])
const SLOTS = 1 << 14

/** Where words with these letters and this length are kept, whatever their case and marks. */
function slotOf({ text, start, end }: Tokens, at: number): number {
  const from = start[at]!
  const length = end[at]! - from
  const first = plainUnit(text.charCodeAt(from))
  const second = length > 1 ? plainUnit(text.charCodeAt(from + 1)) : 0
  const last = plainUnit(text.charCodeAt(from + length - 1))
  return (first * 2713 + second * 331 + last * 37 + length) % SLOTS
}

/** The gazetteer of these frameworks in the language of the rules. */
export const gazetteer = perFrameworks((frameworks: readonly Framework[], { language }: { language: string }) => {
  const names = namesOf(frameworks, language)
  const tokens = scan(names.map(([name]) => name).join('\n'), NO_WORDS)
  const bounds = boundsOf(names, tokens)
  const latest = new Int32Array(SLOTS)
  const before = new Int32Array(names.length)
  for (let n = 0; n < names.length; n++) {
    const at = wordFrom(tokens, bounds[n]!)
    if (at >= bounds[n + 1]!) continue
    const slot = slotOf(tokens, at)
    before[n] = latest[slot]!
    latest[slot] = n + 1
  }
  let persons: ReadonlyMap<string, readonly Known[]> | undefined
  const byWord = (): ReadonlyMap<string, readonly Known[]> => {
    persons ??= personsByWord(names)
    return persons
  }
  return { tokens, bounds, names, latest, before, entries: new Map(), persons: byWord } satisfies Gazetteer
})

/** First token of each name, and the end. */
function boundsOf(names: readonly KnownName[], { start, count }: Tokens): Int32Array {
  const bounds = new Int32Array(names.length + 1)
  let offset = 0
  let at = 0
  names.forEach(([name], n) => {
    while (at < count && start[at]! < offset) at++
    bounds[n] = at
    offset += name.length + 1
  })
  bounds[names.length] = count
  return bounds
}

const isQuote = (unit: number): boolean =>
  unit === 34 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb
const unitAt = ({ text, start }: Tokens, at: number): number => text.charCodeAt(start[at]!)

/** The first token from here on that is no quotation mark. */
function wordFrom(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.count && isQuote(unitAt(tokens, at))) at++
  return at
}

function personsByWord(names: readonly KnownName[]): Map<string, Known[]> {
  const persons = new Map<string, Known[]>()
  for (const [name, known] of names) {
    if (known.type !== 'person') continue
    const words = name.split(' ')
    for (const word of [words[0]!, words.at(-1)!].flatMap((one) => [one, unmarked(one)])) {
      const sharing = persons.get(word) ?? []
      if (!sharing.includes(known)) persons.set(word, [...sharing, known])
    }
  }
  return persons
}

/** The names whose first word may stand at a token: the longest first, then in the order of the frameworks. */
function entriesAt(gazetteer: Gazetteer, slot: number): readonly Entry[] {
  const made = gazetteer.entries.get(slot)
  if (made) return made
  const entries: Entry[] = []
  const numbers: number[] = []
  for (let n = gazetteer.latest[slot]! - 1; n >= 0; n = gazetteer.before[n]! - 1) numbers.push(n)
  for (const n of numbers.reverse()) addEntry(gazetteer, entries, n)
  entries.sort((a, b) => b.words.length - a.words.length)
  gazetteer.entries.set(slot, entries)
  return entries
}

/** Of two things with one name the first keeps it. */
function addEntry({ tokens, bounds, names }: Gazetteer, entries: Entry[], n: number): void {
  const [, known] = names[n]!
  const words: number[] = []
  let capitals = 0
  for (let at = bounds[n]!; at < bounds[n + 1]!; at++) {
    if (isQuote(unitAt(tokens, at))) continue
    const short = tokens.end[at]! - tokens.start[at]! < 6 && words.length < 31
    if (short && tokens.flags[at]! & UPPER) capitals |= 1 << words.length
    words.push(at)
  }
  const namesake = entries.find(
    (one) => one.words.length === words.length && words.every((word, i) => isSame(tokens, word, tokens, one.words[i]!)),
  )
  if (!namesake) entries.push({ known, words, capitals })
  else if (known.use === 'seat') namesake.known = { ...namesake.known, parties: known.parties, use: 'seat' }
}

const isAny = (): boolean => true
const isParty = ({ type }: Known): boolean => type === 'party'

/** The longest name that begins at a token. Quotation marks and an abbreviation in brackets may stand inside it. */
export const matchAt = (gazetteer: Gazetteer, tokens: Tokens, at: number): Match | undefined =>
  longest(gazetteer, tokens, at, isAny)

/** The longest name of a state that begins at a token, be it the start of a longer name of something else. */
export const partyAt = (gazetteer: Gazetteer, tokens: Tokens, at: number): Match | undefined =>
  longest(gazetteer, tokens, at, isParty)

const HELD: readonly ThingType[] = ['party', 'organisation', 'place', 'project', 'mechanism', 'instrument']
const isHeld = ({ type }: Known): boolean => HELD.includes(type)

/** The longest name that begins at a token inside a longer name, which ends at another. */
export const heldAt = (
  gazetteer: Gazetteer,
  tokens: Tokens,
  { at, before }: { at: number; before: number },
): Match | undefined => longest(gazetteer, tokens, at, isHeld, before)

/** A name begins with a capital, a number or a Han character. */
const mayBegin = ({ flags, kind }: Tokens, at: number): boolean =>
  (flags[at]! & CAPITAL) !== 0 || kind[at] === NUMBER || kind[at] === HAN

/** The longest name of an accepted kind that begins at a token and ends before another. A person is found without the marks of the name too, unless another name fits letter by letter. */
function longest(
  gazetteer: Gazetteer,
  tokens: Tokens,
  at: number,
  accepts: (known: Known) => boolean,
  before = tokens.count + 1,
): Match | undefined {
  if (!mayBegin(tokens, at)) return undefined
  const slot = slotOf(tokens, at)
  if (gazetteer.latest[slot] === 0) return undefined
  let plain: Match | undefined
  let longestPlain = 0
  for (const entry of entriesAt(gazetteer, slot)) {
    const { known, words } = entry
    if (plain && words.length < longestPlain) break
    if (!accepts(known)) continue
    const last = endOf(gazetteer, tokens, at, entry)
    if (last > 0 && last < before) return { known, last }
    if (plain || known.type !== 'person') continue
    const plainLast = endOf(gazetteer, tokens, at, entry, true)
    if (plainLast === 0 || plainLast >= before) continue
    plain = { known, last: plainLast }
    longestPlain = words.length
  }
  return plain
}

/**
 * Token behind a name that begins at a token; 0 where it does not stand there. `plain` lets words of the text in plain
 * letters stand for words with marks.
 */
function endOf(
  { tokens: names }: Gazetteer,
  tokens: Tokens,
  at: number,
  { words, capitals }: Entry,
  plain = false,
): number {
  let next = at
  for (let n = 0; n < words.length; n++) {
    if (n > 0) next = skip(tokens, next)
    if (next >= tokens.count) return 0
    const word = words[n]!
    if (
      !isSame(names, word, tokens, next) &&
      !(plain && isAscii(tokens, next) && isSamePlain(names, word, tokens, next))
    )
      return 0
    if (n < 31 && capitals & (1 << n) && !(tokens.flags[next]! & UPPER)) return 0
    next++
  }
  return next
}

/** Past a quotation mark or a bracket of up to three tokens. */
function skip(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return at
  const unit = unitAt(tokens, at)
  if (isQuote(unit)) return at + 1
  if (unit !== 40) return at
  for (let close = at + 2; close < Math.min(at + 5, tokens.count); close++)
    if (unitAt(tokens, close) === 41) return close + 1
  return at
}
