import { keysOf, type Terms } from '@servanda/pipeline/link'

/**
 * Terms as bytes: the numbers of ids, heads and marks, then in 32 bits each the ids, the weights, the
 * standing weights, the heads, the marks and the pairs, in the order of the machine. A register that moves to a machine of another
 * order is linked again.
 */
export function packTerms({ ids, weights, standing, pairs, heads, marks }: Terms): Uint8Array {
  const packed = new Int32Array(HEADER + ids.length * 3 + heads.length + marks.length + pairs.length)
  const floats = new Float32Array(packed.buffer)
  packed.set([ids.length, heads.length, marks.length])
  packed.set(ids, HEADER)
  floats.set(weights, HEADER + ids.length)
  floats.set(standing, HEADER + ids.length * 2)
  packed.set(heads, HEADER + ids.length * 3)
  packed.set(marks, HEADER + ids.length * 3 + heads.length)
  packed.set(pairs, HEADER + ids.length * 3 + heads.length + marks.length)
  return new Uint8Array(packed.buffer)
}

const HEADER = 3

export function unpackTerms(bytes: Uint8Array): Terms {
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const from = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0
  const packed = new Int32Array(buffer, from, bytes.byteLength >> 2)
  const floats = new Float32Array(buffer, from, bytes.byteLength >> 2)
  const [count, heads, marks] = [packed[0]!, packed[1]!, packed[2]!]
  const behind = HEADER + count * 3
  const weights = floats.subarray(HEADER + count, HEADER + count * 2)
  return {
    ids: packed.subarray(HEADER, HEADER + count),
    weights,
    standing: floats.subarray(HEADER + count * 2, behind),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    heads: packed.subarray(behind, behind + heads),
    marks: packed.subarray(behind + heads, behind + heads + marks),
    pairs: packed.subarray(behind + heads + marks),
  }
}

/** The keys of packed terms, as a JSON list. SQL knows it as `keys`. */
export const keysText = (terms: Uint8Array): string => JSON.stringify([...keysOf(unpackTerms(terms))])
