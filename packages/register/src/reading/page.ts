import type { Refusal } from '@servanda/readers'
import type { entriesOf, Web } from '@servanda/readers/web'
import { ServandaError } from '../errors.ts'
import type { FeedTable, PageTable } from '../store/schema.ts'

/** A page as it was fetched, before it is read. */
export interface FetchedPage {
  /** The name that it would have as a file. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The address that was asked for, and the one that gave it. */
  readonly url: string
  readonly finalUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly fetched: string
  /** What was known of the address before. */
  readonly known?: PageTable
}

/** What a server said last time, to be asked with again. */
type Known = Pick<PageTable | FeedTable, 'etag' | 'last_modified'>

type PageResult =
  | { readonly page: FetchedPage; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly page?: undefined }
  /** It is as it was. */
  | { readonly page?: undefined; readonly refusal?: undefined }

/** An address as it was written, and as the register keeps it. */
interface Address {
  readonly url: string
  readonly source: string
}

/** Where a register's pages come from. */
export interface Pages {
  /** Fetches one page, unless the server says that it is as it was. Never throws. */
  fetch(address: Address, known: Known | undefined): Promise<PageResult>
  /** The addresses in a feed, or why there are none. Never throws. */
  entries(feed: FetchedPage): ReturnType<typeof entriesOf>
  close(): Promise<void>
}

/** Never kept: it is for the one who asked. */
const PRIVATE = ['set-cookie', 'set-cookie2']

/**
 * Opens the way to the web when the first page is asked for.
 *
 * @throws ServandaError `allow-host` where a place that is to be allowed is none.
 */
export async function pagesFrom(allowHosts: readonly string[] = []): Promise<Pages> {
  const { entriesOf, fileNameOf, openWeb, placeIn } = await import('@servanda/readers/web')
  const allowed = allowHosts.map((written) => {
    const place = placeIn(written)
    if (place) return place
    throw new ServandaError('allow-host', `"${written}" is no place; give HOST:PORT as 127.0.0.1:8080`)
  })
  const web: Web = openWeb({ allowed })
  return {
    async fetch({ url, source }, known) {
      const validators = {
        ...(known?.etag ? { etag: known.etag } : {}),
        ...(known?.last_modified ? { lastModified: known.last_modified } : {}),
      }
      const { page, refusal } = await web.fetch(url, validators)
      if (refusal) return { refusal }
      if (!page) return {}
      const headers = Object.fromEntries(Object.entries(page.headers).filter(([name]) => !PRIVATE.includes(name)))
      return {
        page: {
          name: fileNameOf(page.url),
          bytes: page.bytes,
          url: source,
          finalUrl: page.url,
          headers,
          fetched: new Date().toISOString(),
        },
      }
    },
    entries: ({ bytes, finalUrl }) => entriesOf(bytes, finalUrl),
    close: () => web.close(),
  }
}
