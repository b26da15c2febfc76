import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Form, Link, useNavigation, useSearchParams } from 'react-router'
import { apiContext, type IssueRow } from '../api.ts'
import { AddReport } from '../components/add-report.tsx'
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

export async function action({ context, request }: Route.ActionArgs) {
  const sources = (await request.formData()).getAll('source').filter((one) => typeof one === 'string')
  return context.get(apiContext).retry(sources)
}

export default function Issues({ loaderData: { rows, total, next, noticed }, actionData }: Route.ComponentProps) {
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
      {actionData ? <AddReport reports={actionData.reports} /> : null}
      {rows.some(({ retry }) => retry) ? (
        <Retry>
          <Trans>Try all again that could not be read</Trans>
        </Retry>
      ) : null}
      <ul className="issues">
        {rows.map((issue) => (
          <Issue key={issue.id} issue={issue} />
        ))}
      </ul>
      <Pager next={next} />
    </Page>
  )
}

function Retry({ source, children }: { readonly source?: string; readonly children: ReactNode }) {
  const isSending = useNavigation().formMethod === 'POST'
  return (
    <Form method="post" className="retry">
      {source === undefined ? null : <input type="hidden" name="source" value={source} />}
      <button type="submit" aria-disabled={isSending}>
        {children}
      </button>
    </Form>
  )
}

function Issue({ issue }: { readonly issue: IssueRow }) {
  const { severity, message, hint, code, source, documentId, at, retry } = issue
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
        {at ? (
          <>
            {' · '}
            <Trans>
              tried <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time>
            </Trans>
          </>
        ) : null}
      </p>
      {retry ? (
        <Retry source={source}>
          <Trans>Try again</Trans>
        </Retry>
      ) : null}
    </li>
  )
}
