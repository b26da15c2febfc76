import { sha256 } from '../identity.ts'
import type { FetchedPage } from '../reading/index.ts'
import type { PageTable, VisitTable } from '../store/schema.ts'

/** What a server said of a page, to be asked with next time. */
export const pageRow = (documentId: string, { url, fetched, headers }: FetchedPage): PageTable => ({
  url,
  document_id: documentId,
  checked: fetched,
  etag: headers.etag ?? null,
  last_modified: headers['last-modified'] ?? null,
})

/** How version `n` of a document was fetched. */
export const visitRow = (documentId: string, n: number, page: FetchedPage): VisitTable => ({
  document_id: documentId,
  n,
  url: page.url,
  final_url: page.finalUrl,
  fetched: page.fetched,
  headers: JSON.stringify(page.headers),
  original_hash: sha256(page.bytes),
})
