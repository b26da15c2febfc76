import { SIMPLIFIED, TRADITIONAL } from './generated/simplified.ts'

/** A closed list of words with what is known of each, looked up without making a string. */
export interface Lexicon {
  /** Id of the word at a range of folded code units (`lowerUnit`) that have this hash; 0 where the list does not hold it. */
  readonly find: (units: Uint16Array, start: number, end: number, hash: number) => number
  /** Id of a word given as a string; 0 where the list does not hold it. */
  readonly idOf: (word: string) => number
  /** What is known of a word, by id: the bits that the pack gave, 0 for id 0. */
  readonly bits: Int32Array
  /** The words, lower case, by id; '' for id 0. */
  readonly words: readonly string[]
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** Simplified forms of traditional characters by code unit; 0 where a character stands for itself. */
const simplified = new Uint16Array(0x10000)
const simple = [...SIMPLIFIED]
for (const [n, character] of [...TRADITIONAL].entries())
  if (character.length === 1 && simple[n]!.length === 1) simplified[character.charCodeAt(0)] = simple[n]!.charCodeAt(0)

/** Lower case of code units, found when first asked for; 0 is not yet known. */
const lowered = new Uint16Array(0x10000)

function learnLower(unit: number): number {
  const found = findLower(unit)
  lowered[unit] = found
  return found
}

/**
 * Lower case of a code unit, in ASCII, Latin-1 and the Vietnamese letters, and the simplified form of a traditional
 * Chinese character; any other unit stays as it is. One unit for one, so that offsets hold.
 */
export const lowerUnit = (unit: number): number => lowered[unit]! || learnLower(unit)

function findLower(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 32
  const pairs =
    (unit >= 0x100 && unit <= 0x137) || (unit >= 0x14a && unit <= 0x177) || (unit >= 0x1ea0 && unit <= 0x1ef9)
  if (pairs && unit % 2 === 0) return unit + 1
  if (unit === 0x1a0 || unit === 0x1af) return unit + 1
  if (unit >= 0x3400) return simplified[unit]! || unit
  return unit === 0x2019 ? 39 : unit
}

/** A text with each of its units as `lowerUnit` has it; of the same length. */
export function foldUnits(text: string): string {
  let at = 0
  while (at < text.length && lowerUnit(text.charCodeAt(at)) === text.charCodeAt(at)) at++
  let folded = text.slice(0, at)
  for (; at < text.length; at++) folded += String.fromCharCode(lowerUnit(text.charCodeAt(at)))
  return folded
}

/** One step of the hash over lower-case code units (FNV-1a, 32 bits). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME)
export const HASH_SEED = SEED

/** The folded code units of the word that is asked about, from the start. */
let asked = new Uint16Array(64)

/** Folds a word into `asked`; gives back its hash. */
function ask(word: string): number {
  if (word.length > asked.length) asked = new Uint16Array(word.length * 2)
  let hash = SEED
  for (let at = 0; at < word.length; at++) {
    asked[at] = lowerUnit(word.charCodeAt(at))
    hash = hashUnit(hash, asked[at]!)
  }
  return hash
}

/** Builds a lexicon. Words are folded to lower case; bits of a word given twice are joined. */
export function lexicon(entries: Iterable<readonly [word: string, bits: number]>): Lexicon {
  // Names of fields are strings that the engine keeps once: comparing them later is comparing two addresses.
  const known: Record<string, number> = Object.create(null)
  for (const [word, bits] of entries) {
    const lower = foldUnits(word.toLowerCase())
    known[lower] = (known[lower] ?? 0) | bits
  }
  const words = ['', ...Object.keys(known).filter(Boolean)]
  const bits = Int32Array.from(words, (word) => known[word] ?? 0)
  bits[0] = 0
  const find = finderOf(words)
  const idOf = (word: string): number => find(asked, 0, word.length, ask(word))
  return { find, idOf, bits, words }
}

/** An open hash table over words, which compares code units in columns and makes no string. */
function finderOf(words: readonly string[]): Lexicon['find'] {
  if (words.length === 1) return () => 0
  let size = 16
  while (size < words.length * 3) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  const hashes = new Int32Array(words.length)
  const from = new Int32Array(words.length + 1)
  for (let id = 0; id < words.length; id++) from[id + 1] = from[id]! + words[id]!.length
  const known = new Uint16Array(from[words.length]!)
  for (let id = 1; id < words.length; id++) {
    const hash = ask(words[id]!)
    for (let n = from[id]!; n < from[id + 1]!; n++) known[n] = asked[n - from[id]!]!
    hashes[id] = hash
    let slot = hash & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = id
  }
  return (units, start, end, hash) => {
    for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
      const id = table[slot]!
      if (hashes[id] === hash && isSame(units, start, end, known, from[id]!, from[id + 1]!)) return id
    }
    return 0
  }
}

function isSame(a: Uint16Array, start: number, end: number, b: Uint16Array, from: number, to: number): boolean {
  if (end - start !== to - from) return false
  for (let n = 0; n < end - start; n++) if (a[start + n] !== b[from + n]) return false
  return true
}
