import { useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { Page } from '../components/page.tsx'
import { ProvisionBrowser } from '../components/provision-browser.tsx'
import { ProvisionTable } from '../components/provision-table.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import type { Route } from './+types/provisions.ts'

const FILTERS = ['kind', 'pillar', 'bindingness', 'by', 'due', 'mechanism', 'document']

export async function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).provisions(readQuery(new URL(request.url).searchParams))
}

export default function Provisions({ loaderData: page }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Provisions`}
      lead={t`Every clause that says one thing which could be true, done or left undone, of every kind.`}
      json={apiPath('provisions', params)}
      noticed={page.rows}
      width="wide"
    >
      <ProvisionBrowser what="provisions" filters={FILTERS} page={page}>
        <ProvisionTable provisions={page.rows} />
      </ProvisionBrowser>
    </Page>
  )
}
