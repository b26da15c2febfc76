import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { ActiveFilters } from '../components/active-filters.tsx'
import { AddDocuments } from '../components/add-documents.tsx'
import { AddReport } from '../components/add-report.tsx'
import { DocumentTable } from '../components/document-table.tsx'
import { Downloads } from '../components/downloads.tsx'
import { Facets } from '../components/facets.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { apiPath, readDocumentQuery } from '../filters/filters.ts'
import type { Route } from './+types/documents.ts'

const FILTERS = ['language', 'genre']

export async function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).documents(readDocumentQuery(new URL(request.url).searchParams))
}

export async function action({ context, request }: Route.ActionArgs) {
  return context.get(apiContext).add(await request.formData())
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
      {actionData ? <AddReport reports={actionData.reports} /> : null}
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
        </div>
      </div>
    </Page>
  )
}
