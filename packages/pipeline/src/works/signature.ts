/** Words in a row that count as one shingle. */
const SHINGLE = 5
const BANDS = 16
const ROWS = 4

const PRIME = 0x01000193
const BASIS = 0x811c9dc5

/** FNV-1a over the UTF-16 code units of a word. */
function hashOf(word: string): number {
  let hash = BASIS
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Hashes of every five words in a row, in their order; of fewer words, of all of them. 32-bit unsigned. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(words.length)
  for (let at = 0; at < words.length; at++) hashes[at] = hashOf(words[at]!)
  const found = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1))
  for (let at = 0; at < found.length; at++) {
    let hash = BASIS
    for (let n = at; n < Math.min(at + SHINGLE, hashes.length); n++) hash = mixed(Math.imul(hash, 31) + hashes[n]!)
    found[at] = hash
  }
  return found
}

/**
 * Sixteen numbers of a text's MinHash signature: one permutation, its 64 bins taken four to a band, each band with its
 * place mixed in. Texts that share a number are likely near-copies: of two with seven tenths of their shingles in
 * common, 98 in 100 do; of two with a fifth, 3 in 100. None for a text without words.
 *
 * @see Broder, On the resemblance and containment of documents (1997); Li, Owen, Zhang, One permutation hashing (2012)
 */
export function bandsOf(shingles: Iterable<number>): readonly number[] {
  const least = new Float64Array(BANDS * ROWS).fill(Number.POSITIVE_INFINITY)
  for (const shingle of shingles) {
    const hash = mixed(shingle)
    const bin = hash % least.length
    if (hash < least[bin]!) least[bin] = hash
  }
  if (!least.some(Number.isFinite)) return []
  const filled = least.map((hash, bin) => (Number.isFinite(hash) ? hash : borrowed(least, bin)))
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band
    for (const one of filled.subarray(band * ROWS, (band + 1) * ROWS)) hash = mixed(Math.imul(hash, 31) + one)
    return hash
  })
}

/** What the next bin that is not empty holds, mixed with how far away it is. */
function borrowed(least: Float64Array, bin: number): number {
  for (let away = 1; ; away++) {
    const hash = least[(bin + away) % least.length]!
    if (Number.isFinite(hash)) return mixed(hash ^ Math.imul(away, 0x9e3779b9))
  }
}
