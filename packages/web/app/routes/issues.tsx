import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type IssueRow } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { apiPath } from '../filters/filters.ts'
import { noticedDocuments } from '../noticed.ts'
import { documentPath } from '../reader/address.ts'
import { SEVERITY } from '../words/documents.ts'
import type { Route } from './+types/issues.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  const api = context.get(apiContext)
  const page = await api.issues(cursor ? { cursor } : {})
  const documents = page.rows.flatMap(({ documentId }) => documentId ?? [])
  return { ...page, noticed: await noticedDocuments(api, documents) }
}

export default function Issues({ loaderData: { rows, total, next, noticed } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Issues`}
      lead={t`What was noticed while reading and could not be dealt with. Nothing is dropped in silence.`}
      json={apiPath('issues', params)}
      noticed={noticed}
    >
      <p className="total">
        <Plural value={total} _0="No issues" one="# issue" other="# issues" />
      </p>
      <ul className="issues">
        {rows.map((issue) => (
          <Issue key={issue.id} issue={issue} />
        ))}
      </ul>
      <Pager next={next} />
    </Page>
  )
}

function Issue({ issue: { severity, message, hint, code, source, documentId } }: { readonly issue: IssueRow }) {
  const { i18n } = useLingui()
  return (
    <li className={`severity-${severity}`}>
      <p>
        <strong>{i18n._(SEVERITY[severity])}:</strong> {message}
        {hint ? (
          <>
            {'. '}
            <Trans>What to do: {hint}</Trans>
          </>
        ) : null}
      </p>
      <p className="small">
        {documentId ? <Link to={documentPath(documentId)}>{source}</Link> : source} · <code>{code}</code>
      </p>
    </li>
  )
}
