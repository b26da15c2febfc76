import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { isAddress, type Pages, pagesFrom, shownAddress } from '../reading/index.ts'
import type { FeedTable } from '../store/schema.ts'
import type { AddReport, WatchOptions } from '../verbs.ts'
import { add } from './add.ts'

/**
 * Reads what feeds announce. A report for each page that is new, that has changed in what it provides, or that could
 * not be read; those that say what they said are counted and not reported.
 *
 * @param asked addresses of feeds; all that were read before unless told
 * @throws ServandaError `feed-address` where one is no address, or none was read before.
 */
export async function* watch(
  context: Context,
  asked: readonly string[],
  options: WatchOptions = {},
): AsyncGenerator<AddReport> {
  const feeds = asked.length > 0 ? asked : await readBefore(context)
  const wrong = feeds.find((feed) => !isAddress(feed))
  if (wrong !== undefined) {
    throw new ServandaError('feed-address', `"${wrong}" is no address of a feed; give one as https://example.org/feed`)
  }
  for (const feed of feeds) {
    if (options.signal?.aborted) return
    const source = shownAddress(feed)
    const entries = await announced(context, { feed, source }, options)
    if ('status' in entries) {
      yield entries
      continue
    }
    const counts = { feed: source, entries: entries.length, added: 0, changed: 0, unchanged: 0, failed: 0 }
    for await (const report of add(context, entries, options)) {
      counts[outcomeOf(report)]++
      if (outcomeOf(report) !== 'unchanged') yield report
    }
    options.onFeed?.(counts)
  }
}

async function readBefore({ store }: Context): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('feed').select('url').orderBy('url').execute()
  if (rows.length > 0) return rows.map(({ url }) => url)
  throw new ServandaError(
    'feed-address',
    'no feed was read before; give the address of one as https://example.org/feed',
  )
}

function outcomeOf({ status, version, changes }: AddReport): 'added' | 'changed' | 'unchanged' | 'failed' {
  if (status === 'failed' || status === 'skipped') return 'failed'
  if (status === 'new') return 'added'
  if (version === undefined) return status
  const { added = 0, removed = 0, reworded = 0 } = changes ?? {}
  return added + removed + reworded > 0 ? 'changed' : 'unchanged'
}

interface Feed {
  readonly feed: string
  readonly source: string
}

/** What a feed announces now, or announced last where it has not changed since; or why it cannot be read. */
async function announced({ store }: Context, { feed, source }: Feed, options: WatchOptions) {
  const known = await store.db.selectFrom('feed').selectAll().where('url', '=', source).executeTakeFirst()
  const pages: Pages = await pagesFrom(options.allowHosts)
  try {
    const { page, refusal } = await pages.fetch({ url: feed, source }, known)
    if (refusal) return failed(source, refusal.reason)
    const found = page ? pages.entries(page) : { entries: JSON.parse(known!.entries) as readonly string[] }
    if (found.refusal) return failed(source, found.refusal.reason)
    const row: FeedTable = {
      url: source,
      entries: JSON.stringify(found.entries),
      checked: page?.fetched ?? new Date().toISOString(),
      etag: page ? (page.headers.etag ?? null) : known!.etag,
      last_modified: page ? (page.headers['last-modified'] ?? null) : known!.last_modified,
    }
    await store.write({ rows: { feed: [row] } })
    return found.entries
  } finally {
    await pages.close()
  }
}

const failed = (source: string, reason: string): AddReport => ({ source, status: 'failed', reason })
