import { readFile, stat } from 'node:fs/promises'
import type { Refusal } from '@servanda/readers'
import { type FetchedPage, type Input, type Pages, whyNot } from '../reading/index.ts'
import type { PageTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { AddReport } from '../verbs.ts'

/** The bytes of an input, or why there are none to read. */
export type Content =
  | { readonly name: string; readonly bytes: Uint8Array; readonly page?: FetchedPage; readonly type?: string }
  | { readonly refusal: Refusal; readonly status?: 'skipped' }
  | { readonly report: AddReport }
  /** A page that is as it was. */
  | { readonly same: PageTable }

/** Larger files are not read into memory: a text of states is a few hundred kilobytes at most. */
const MOST_BYTES = 64 * 1024 * 1024
const TOO_LARGE: Refusal = {
  code: 'reader/too-large',
  reason: `is larger than ${MOST_BYTES / 1024 / 1024} MB; split it into documents`,
}

export async function contentOf(store: Store, pages: () => Promise<Pages>, input: Input): Promise<Content> {
  const { source, refused, url, path, bytes } = input
  if (refused) return refusedInput(source, refused)
  if (url !== undefined) return pageAt(store, await pages(), { source, url })
  if (bytes) return { name: source, bytes, ...(input.type ? { type: input.type } : {}) }
  try {
    if ((await stat(path!)).size > MOST_BYTES) return { refusal: TOO_LARGE }
    return { name: source, bytes: await readFile(path!) }
  } catch (error) {
    return { refusal: { code: NOT_TAKEN, reason: whyNot(error as NodeJS.ErrnoException) } }
  }
}

const NOT_TAKEN = 'reader/not-taken'

function refusedInput(source: string, { status, reason, missing }: NonNullable<Input['refused']>): Content {
  if (missing) return { report: { source, status, reason } }
  return { refusal: { code: NOT_TAKEN, reason }, ...(status === 'skipped' ? { status } : {}) }
}

async function pageAt(
  { db }: Store,
  pages: Pages,
  { source, url }: { readonly source: string; readonly url: string },
): Promise<Content> {
  const known = await db.selectFrom('page').selectAll().where('url', '=', source).executeTakeFirst()
  const { page, refusal } = await pages.fetch({ source, url }, known)
  if (refusal) return { refusal }
  if (page) return { name: page.name, bytes: page.bytes, page: known ? { ...page, known } : page }
  return { same: known! }
}
