import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { redirect, useSearchParams } from 'react-router'
import { apiContext, type LogRow } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { UndoForm } from '../components/review-outcome.tsx'
import { ReviewTabs } from '../components/review-tabs.tsx'
import { apiPath } from '../filters/filters.ts'
import { ACTION } from '../words/review.ts'
import type { Route } from './+types/log.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const [cursor, subject] = [params.get('cursor'), params.get('subject')]
  return context.get(apiContext).log({ ...(cursor ? { cursor } : {}), ...(subject ? { subject } : {}) })
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  await context.get(apiContext).undo({ entry: Number(form.get('entry')), last: Number(form.get('last')) })
  return redirect('/log')
}

export default function Log({ loaderData: { rows, total, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Log`}
      lead={t`Who did what, when and why; the latest first. Each entry holds the hash of the one before, so nothing can be changed in silence.`}
      json={apiPath('log', params)}
    >
      <ReviewTabs />
      <p className="total">
        <Plural value={total} one="# entry" other="# entries" />
      </p>
      <ol className="issues" reversed>
        {rows.map((entry) => (
          <LogEntry key={entry.n} entry={entry} />
        ))}
      </ol>
      <Pager next={next} />
    </Page>
  )
}

const UNDOABLE: readonly LogRow['action'][] = ['decide', 'assess', 'evidence', 'search', 'code', 'undo']

function LogEntry({
  entry: { n, at, by, action, subject, reason, before, after, withheld, undoes, hash },
}: {
  readonly entry: LogRow
}) {
  const { i18n } = useLingui()
  return (
    <li id={`entry-${n}`}>
      <p>
        <strong>
          {n} · {i18n._(ACTION[action])}
          {undoes === undefined ? null : ` ${undoes}`}
        </strong>{' '}
        · {by} · <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
        {reason ? <span className="reason"> · {reason}</span> : null}
      </p>
      {withheld ? (
        <p>
          <Trans>What was coded is shown when all coders of the text have finished.</Trans>
        </p>
      ) : (
        <details>
          <summary>
            <Trans>Before and after</Trans>
          </summary>
          <pre className="states">{JSON.stringify({ subject, before, after, hash }, undefined, 1)}</pre>
        </details>
      )}
      {UNDOABLE.includes(action) ? <UndoForm first={n} last={n} /> : null}
    </li>
  )
}
