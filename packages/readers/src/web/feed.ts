import { parseFeed } from 'feedsmith'
import type { Refusal } from '../reader.ts'

const MOST_BYTES = 5 * 1024 * 1024
const MOST_ENTRIES = 500

export type FeedResult =
  | { readonly entries: readonly string[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly entries?: undefined }

/**
 * The addresses of what an RSS, Atom, RDF or JSON feed announces, each once, in its order; at most the first 500.
 * An entry without an address announces nothing that could be read. Never throws, on any bytes.
 */
export function entriesOf(bytes: Uint8Array, url: string): FeedResult {
  if (bytes.length > MOST_BYTES) {
    return { refusal: { code: 'feed/too-large', reason: `is larger than ${MOST_BYTES / 1024 / 1024} MB, no feed is` } }
  }
  try {
    const links = linksIn(parseFeed(new TextDecoder().decode(bytes)))
    const addresses = links.flatMap((link) => (link ? (URL.parse(link, url)?.href ?? []) : []))
    return { entries: [...new Set(addresses)].slice(0, MOST_ENTRIES) }
  } catch {
    return { refusal: { code: 'feed/format', reason: 'is no RSS, Atom or JSON feed; add a page with servanda add' } }
  }
}

function linksIn(parsed: ReturnType<typeof parseFeed>): readonly (string | undefined)[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(
        ({ links = [] }) => links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      )
    case 'json':
      return (parsed.feed.items ?? []).map(({ url }) => url)
    case 'rss':
      return (parsed.feed.items ?? []).map(
        ({ link, guid }) => link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      )
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link }) => link)
  }
}
