import { keysOf, type Terms } from '@servanda/pipeline/link'

/**
 * Terms as bytes: their number, then in 32 bits each the ids, the weights, the standing weights and the pairs, in the
 * order of the machine. A register that moves to a machine of another order is linked again.
 */
export function packTerms({ ids, weights, standing, pairs }: Terms): Uint8Array {
  const packed = new Int32Array(1 + ids.length * 3 + pairs.length)
  const floats = new Float32Array(packed.buffer)
  packed[0] = ids.length
  packed.set(ids, 1)
  floats.set(weights, 1 + ids.length)
  floats.set(standing, 1 + ids.length * 2)
  packed.set(pairs, 1 + ids.length * 3)
  return new Uint8Array(packed.buffer)
}

export function unpackTerms(bytes: Uint8Array): Terms {
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const from = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0
  const packed = new Int32Array(buffer, from, bytes.byteLength >> 2)
  const floats = new Float32Array(buffer, from, bytes.byteLength >> 2)
  const count = packed[0]!
  const weights = floats.subarray(1 + count, 1 + count * 2)
  return {
    ids: packed.subarray(1, 1 + count),
    weights,
    standing: floats.subarray(1 + count * 2, 1 + count * 3),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    pairs: packed.subarray(1 + count * 3),
  }
}

/** The keys of packed terms, as a JSON list. SQL knows it as `keys`. */
export const keysText = (terms: Uint8Array): string => JSON.stringify([...keysOf(unpackTerms(terms))])
