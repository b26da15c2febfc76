import { useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { ItemTable } from '../components/item-table.tsx'
import { Page } from '../components/page.tsx'
import { ProvisionBrowser } from '../components/provision-browser.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import type { Route } from './+types/register.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).items(readQuery(new URL(request.url).searchParams))
}

export default function Register({ loaderData: page }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Register`}
      lead={t`Every commitment as it lives across the documents: who, how firmly, through which mechanism, by when.`}
      json={apiPath('items', params)}
      noticed={page.rows.map(({ provision }) => provision)}
      width="wide"
    >
      <ProvisionBrowser
        what="items"
        filters={['pillar', 'bindingness', 'by', 'due', 'mechanism', 'document']}
        page={page}
      >
        <ItemTable items={page.rows} />
      </ProvisionBrowser>
    </Page>
  )
}
