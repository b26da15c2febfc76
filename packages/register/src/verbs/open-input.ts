import type { Refusal } from '@servanda/readers'
import { sha256 } from '../identity.ts'
import { type Capture, captureOf, type FetchedPage, type Input } from '../reading/index.ts'
import type { PageTable } from '../store/schema.ts'
import type { AddReport } from '../verbs.ts'
import { contentOf } from './content.ts'
import type { Keeping } from './keep.ts'
import { findOriginal, type Same } from './same.ts'

/** An input as a reader took its text from it, or why there is none to read. */
export type Opened = { readonly input: Input } & (
  | { readonly report: AddReport }
  | { readonly refusal: Refusal; readonly status?: 'skipped' }
  /** A page that is as it was. */
  | { readonly same: PageTable }
  /** The very file is in the register. */
  | { readonly before: Same }
  | Captured
)

interface Captured {
  readonly capture: Capture
  readonly bytes: Uint8Array
  readonly page?: FetchedPage
  /** The document that it is, where nobody has looked yet for others of its text. */
  readonly ungrouped?: Same
}

/** Never rejects, on any input. */
export async function openInput(keeping: Keeping, input: Input): Promise<Opened> {
  const { context, pages } = keeping
  const content = await contentOf(context.store, pages, input)
  if (!('bytes' in content)) return { input, ...content }
  const { name, bytes, page, type } = content
  const before = page ? undefined : await readBefore(keeping, input.source, bytes)
  if (before?.grouped) return { input, before }
  const media = page?.headers['content-type'] ?? type
  const { capture, refusal } = await captureOf(bytes, { name, ...(media ? { type: media } : {}) })
  if (refusal) return { input, refusal }
  return { input, capture, bytes, ...(page ? { page } : {}), ...(before ? { ungrouped: before } : {}) }
}

/** The document of this very file; undefined where there is none. */
async function readBefore({ context, originals }: Keeping, source: string, bytes: Uint8Array) {
  const hash = sha256(bytes)
  return originals.has(hash) ? findOriginal(context.store, hash, source) : undefined
}
