import { createHash } from 'node:crypto'
import type { Registered } from './document-wording.ts'

const HASH_BITS = 2 ** 28
/** Behind every day that a document can have. */
const UNDATED = 2 ** 20 - 1

/**
 * The place of a provision in the file of keys: 20 bits of its document's day, so that places sort as days do, and 28 of
 * a hash. Should two provisions share one, one is compared more than needed, and nothing else.
 */
export function placeOf({ documentId, n }: Pick<Registered, 'documentId' | 'n'>, date: string | null): number {
  const hash = createHash('sha256').update(`${documentId}.${n}`).digest().readUInt32BE(0) >>> 4
  return dayNumber(date) * HASH_BITS + hash
}

/** Days of 12 months of 31; a date may be a year or a month alone. */
function dayNumber(date: string | null): number {
  const [year = Number.NaN, month = 1, day = 1] = (date ?? '').split('-').map((part) => Number.parseInt(part, 10))
  const number = (year * 12 + month - 1) * 31 + day - 1
  return number >= 0 && number < UNDATED ? number : UNDATED
}
