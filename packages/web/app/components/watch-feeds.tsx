import { Plural, Trans } from '@lingui/react/macro'
import { Form, useNavigation } from 'react-router'
import type { FeedReport } from '../api.ts'

/** Reads what feeds announce; works without script. */
export function WatchFeeds() {
  const isSending = useNavigation().formMethod === 'POST'
  return (
    <Form className="add-documents" method="post" action="/documents">
      <h2>
        <Trans>Read feeds</Trans>
      </h2>
      <p>
        <label htmlFor="watch-feeds">
          <Trans>Addresses of feeds (RSS, Atom, JSON), one a line; none: all that were read before</Trans>
        </label>
        <textarea id="watch-feeds" name="feeds" rows={2} aria-describedby="watch-hint" />
      </p>
      <p className="hint" id="watch-hint">
        <Trans>
          What they announce is added where it is new; a page that has changed in substance becomes a new version of its
          document.
        </Trans>
      </p>
      <p>
        <button type="submit" aria-disabled={isSending}>
          {isSending ? <Trans>Reading…</Trans> : <Trans>Read the feeds</Trans>}
        </button>
      </p>
    </Form>
  )
}

/** What feeds announced, and how much of it was new. */
export function FeedReports({ feeds }: { readonly feeds: readonly FeedReport[] }) {
  return (
    <ul role="status">
      {feeds.map(({ feed, entries, added, changed, unchanged, failed }) => (
        <li key={feed}>
          {feed}: <Plural value={entries} one="# page announced" other="# pages announced" />,{' '}
          <Trans>
            {added} new, {changed} changed, {unchanged} as they were, {failed} not read
          </Trans>
        </li>
      ))}
    </ul>
  )
}
