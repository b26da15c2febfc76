import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type FeedReport, type AddReport as Report } from '../api.ts'
import { ActiveFilters } from '../components/active-filters.tsx'
import { AddDocuments } from '../components/add-documents.tsx'
import { AddReport } from '../components/add-report.tsx'
import { DocumentTable } from '../components/document-table.tsx'
import { Downloads } from '../components/downloads.tsx'
import { Facets } from '../components/facets.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { FeedReports, WatchFeeds } from '../components/watch-feeds.tsx'
import { apiPath, readDocumentQuery } from '../filters/filters.ts'
import type { Route } from './+types/documents.ts'

const FILTERS = ['language', 'genre']

export async function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).documents(readDocumentQuery(new URL(request.url).searchParams))
}

interface Done {
  readonly reports: readonly Report[]
  readonly feeds?: readonly FeedReport[]
}

export async function action({ context, request }: Route.ActionArgs): Promise<Done> {
  const form = await request.formData()
  const feeds = form.get('feeds')
  if (typeof feeds !== 'string') return context.get(apiContext).add(form)
  return context.get(apiContext).watch(feeds.split(/\s+/u).filter(Boolean))
}

export default function Documents({ loaderData: { rows, total, next, facets }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Documents`}
      lead={t`The captured texts that the register stands on. A text never changes once it is captured.`}
      json={apiPath('documents', params)}
      noticed={rows}
      width="wide"
    >
      {actionData?.feeds ? <FeedReports feeds={actionData.feeds} /> : null}
      {actionData && actionData.reports.length > 0 ? <AddReport reports={actionData.reports} /> : null}
      <div className="with-facets">
        <Facets names={FILTERS} facets={facets} />
        <div>
          <ActiveFilters names={FILTERS} facets={facets} />
          <p className="total" role="status">
            <Plural value={total} one="# document" other="# documents" />
          </p>
          {rows.length > 0 ? <DocumentTable documents={rows} /> : null}
          {total > 1 ? (
            <p>
              <Link to="/compare">
                <Trans>Compare two documents</Trans>
              </Link>
              {' · '}
              <Link to="/works">
                <Trans>Texts that several documents carry</Trans>
              </Link>
              {' · '}
              <Link to="/topics">
                <Trans>All documents by topic</Trans>
              </Link>
            </p>
          ) : null}
          <Pager next={next} />
          <Downloads what="documents" total={total} />
          <AddDocuments />
          <WatchFeeds />
        </div>
      </div>
    </Page>
  )
}
