import { SIMPLIFIED, TRADITIONAL } from './generated/simplified.ts'

/** A closed list of words with what is known of each, looked up without making a string. */
export interface Lexicon {
  /** Id of the word at the range of a text, whatever its case; 0 where the list does not hold it. */
  readonly find: (text: string, start: number, end: number) => number
  /** Id of a word given as a string; 0 where the list does not hold it. */
  readonly idOf: (word: string) => number
  /** What is known of a word, by id: the bits that the pack gave, 0 for id 0. */
  readonly bits: Uint32Array
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

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, lowerUnit(word.charCodeAt(at)))
  return hash
}

/** Builds a lexicon. Words are folded to lower case; bits of a word given twice are joined. */
export function lexicon(entries: Iterable<readonly [word: string, bits: number]>): Lexicon {
  const known = new Map<string, number>()
  for (const [word, bits] of entries) {
    const lower = foldUnits(word.toLowerCase())
    known.set(lower, (known.get(lower) ?? 0) | bits)
  }
  const words = ['', ...known.keys()]
  const bits = Uint32Array.from([0, ...known.values()])
  const find = finderOf(words)
  return { find, idOf: (word) => find(word, 0, word.length), bits, words }
}

/** An open hash table over words, which compares code units in columns and makes no string. */
function finderOf(words: readonly string[]): Lexicon['find'] {
  if (words.length === 1) return () => 0
  let size = 16
  while (size < words.length * 3) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  const hashes = Int32Array.from(words, hashOf)
  const from = new Int32Array(words.length + 1)
  for (let id = 0; id < words.length; id++) from[id + 1] = from[id]! + words[id]!.length
  const units = new Uint16Array(from[words.length]!)
  for (let id = 1; id < words.length; id++) {
    for (let n = 0; n < words[id]!.length; n++) units[from[id]! + n] = words[id]!.charCodeAt(n)
    let slot = hashes[id]! & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = id
  }
  const isSame = (id: number, text: string, start: number, length: number): boolean => {
    const first = from[id]!
    if (from[id + 1]! - first !== length) return false
    for (let n = 0; n < length; n++) if (units[first + n] !== lowerUnit(text.charCodeAt(start + n))) return false
    return true
  }
  return (text, start, end) => {
    let hash = SEED
    for (let at = start; at < end; at++) hash = hashUnit(hash, lowerUnit(text.charCodeAt(at)))
    for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
      const id = table[slot]!
      if (hashes[id] === hash && isSame(id, text, start, end - start)) return id
    }
    return 0
  }
}
