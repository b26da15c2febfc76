import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Form, useSearchParams } from 'react-router'
import { apiContext, type LostRow, type ProvisionQuery } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { Quote } from '../components/quote.tsx'
import { ReviewEntry } from '../components/review-entry.tsx'
import { ReviewOutcome, UndoForm } from '../components/review-outcome.tsx'
import { ReviewTabs } from '../components/review-tabs.tsx'
import { WordsField } from '../components/words-field.tsx'
import { decisionIn } from '../decisions.ts'
import { apiPath, readQuery } from '../filters/filters.ts'
import { KIND } from '../words/codebook.ts'
import type { Route } from './+types/review.ts'

const AT_ONCE = 10

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const query = waitingQuery(request)
  const [queue, lost] = await Promise.all([api.queue({ ...query, limit: AT_ONCE }), api.lost()])
  return { ...queue, lost: lost.rows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { cursor: _, ...filter } = waitingQuery(request)
  return context.get(apiContext).decide(decisionIn(await request.formData(), filter))
}

function waitingQuery(request: Request): ProvisionQuery {
  const { sort: _, order: __, ...query } = readQuery(new URL(request.url).searchParams)
  return query
}

export default function Review({ loaderData: { rows, next, lost }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Review`}
      lead={t`What the rules suggest and nobody has decided. Every decision is in the log and can be taken back.`}
      json={apiPath('review', params)}
      noticed={rows.map(({ provision }) => provision)}
    >
      <ReviewTabs />
      {actionData ? <ReviewOutcome report={actionData} /> : null}
      <Narrow />
      {lost.length > 0 ? <Lost rows={lost} /> : null}
      {rows.length === 0 ? (
        <p>
          <Trans>Nothing waits.</Trans>
        </p>
      ) : (
        <>
          {rows.map((row) => (
            <ReviewEntry key={row.provision.id} row={row} />
          ))}
          <Pager next={next} />
          <Form method="post">
            <button type="submit" name="verdict" value="accepted preview">
              <Trans>Accept all that waits here … (shows them first)</Trans>
            </button>
          </Form>
        </>
      )}
    </Page>
  )
}

function Narrow() {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  return (
    <Form className="list-search">
      <WordsField />
      <select name="kind" defaultValue={params.get('kind') ?? ''} aria-label={t`Kind`}>
        <option value="">{t`Every kind`}</option>
        {Object.entries(KIND).map(([value, { word }]) => (
          <option key={value} value={value}>
            {i18n._(word)}
          </option>
        ))}
      </select>
      <button type="submit">
        <Trans>Show</Trans>
      </button>
    </Form>
  )
}

/** Decisions that wait for a person, since the rules no longer suggest what was decided on. */
function Lost({ rows }: { readonly rows: readonly LostRow[] }) {
  return (
    <section>
      <h2>
        <Plural value={rows.length} one="# decision has lost its place" other="# decisions have lost their place" />
      </h2>
      <ul className="issues">
        {rows.map((row) => (
          <li key={row.subject}>
            <p>
              <Quote text={row.quote} language={row.nearest?.language ?? 'und'} />
            </p>
            {row.nearest ? (
              <p className="small">
                <Trans>Nearest now:</Trans> <Quote text={row.nearest.quote} language={row.nearest.language} />
              </p>
            ) : null}
            <UndoForm first={row.entry} last={row.entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}
