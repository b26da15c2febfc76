import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Form, Link, redirect, useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { RereadingEntry } from '../components/rereading-entry.tsx'
import { ReviewTabs } from '../components/review-tabs.tsx'
import { apiPath } from '../filters/filters.ts'
import type { Route } from './+types/reread.ts'

const AT_ONCE = 10

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return context.get(apiContext).rereadings({ limit: AT_ONCE, ...(cursor ? { cursor } : {}) })
}

export async function action({ context }: Route.ActionArgs) {
  await context.get(apiContext).reread()
  return redirect('/review')
}

export default function Reread({ loaderData: { rows, total, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`New rules`}
      lead={t`What a new version of the rules, language packs or frameworks would change, text by text. Nothing changes before somebody says so; decisions are laid over what is suggested then.`}
      json={apiPath('reread', params)}
    >
      <ReviewTabs />
      {total === 0 ? (
        <p>
          <Trans>Every text was read by the rules of now.</Trans>
        </p>
      ) : (
        <>
          <p className="total">
            <Plural value={total} one="# text was read by older rules" other="# texts were read by older rules" />
          </p>
          {rows.map((row) => (
            <RereadingEntry key={row.documentId} row={row} />
          ))}
          <Pager next={next} />
          <Form method="post">
            <button type="submit" className="primary">
              <Trans>Read all of them again</Trans>
            </button>
          </Form>
        </>
      )}
      <p className="small">
        <Trans>
          Decisions whose suggestion is no longer made wait under <Link to="/review">review</Link>, with what is nearest
          now.
        </Trans>
      </p>
    </Page>
  )
}
