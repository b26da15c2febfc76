import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Days } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { apiPath } from '../filters/filters.ts'
import type { Route } from './+types/occasions.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return context.get(apiContext).occasions(cursor ? { cursor } : {})
}

export default function Occasions({ loaderData: { rows, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Voices`}
      lead={t`Visits, talks and messages that several documents tell of, and what stands in one account and not in another.`}
      json={apiPath('occasions', params)}
      noticed={rows.flatMap(({ documents }) => documents)}
    >
      <ChangeTabs />
      {rows.length === 0 ? (
        <p>
          <Trans>The register holds no two accounts of one occasion.</Trans>
        </p>
      ) : null}
      <ul className="thing-list">
        {rows.map(({ id, from, to, parties, documents }) => (
          <li key={id}>
            <Link to={`/occasions/${encodeURIComponent(id)}`}>
              <Days from={from} to={to} />
            </Link>{' '}
            <Parties of={parties} />
            <ul className="small">
              {documents.map((document) => (
                <li key={document.id} lang={document.language}>
                  {document.title}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Pager next={next} />
    </Page>
  )
}
