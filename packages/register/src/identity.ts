import { createHash, randomUUIDv7 } from 'node:crypto'
import { fold, foldWords } from './search/fold.ts'

/** SHA-256 in hex of bytes, or of a text as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** An id that nobody else makes; ids of later milliseconds sort behind those of earlier ones. */
export const newId = (): string => randomUUIDv7()

/**
 * A thing's key as an id that fits into an address: `mechanism/steering-committee` is `mechanism.steering-committee`.
 * Keys with other characters are folded and end in a piece of their hash, so that no two keys share an id.
 */
export function thingId(key: string): string {
  const plain = key.replaceAll(/[/:]/g, '.')
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(plain)) return plain
  const words = fold(plain)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60)
  return `${words}-${sha256(key).slice(0, 10)}`
}

/** The id of the item that commitments with these words are mentions of: the same in every register. */
export const itemId = (quote: string): string => `i${sha256(foldWords(quote)).slice(0, 20)}`

export const provisionId = (documentId: string, n: number): string => `${documentId}.${n}`

/** The document and number in a provision's id. */
export function partsOfProvisionId(id: string): { readonly documentId: string; readonly n: number } | undefined {
  const match = /^([^.]+)\.(\d{1,9})$/.exec(id)
  return match ? { documentId: match[1]!, n: Number(match[2]) } : undefined
}
