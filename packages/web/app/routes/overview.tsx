import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import { apiContext } from '../api.ts'
import { DocumentTable } from '../components/document-table.tsx'
import { GettingStarted } from '../components/getting-started.tsx'
import { ItemList } from '../components/item-list.tsx'
import { LeftOut } from '../components/left-out.tsx'
import { Page } from '../components/page.tsx'
import { Division, SummaryFigures, SummaryLead } from '../components/summary.tsx'
import { ThingList } from '../components/thing-list.tsx'
import { KIND, PILLAR } from '../words/codebook.ts'
import type { Route } from './+types/overview.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [summary, mechanisms, due] = await Promise.all([
    api.summary(),
    api.things('mechanism', { limit: 8 }),
    api.items({ due: ['date'], sort: 'due', order: 'desc', limit: 5 }),
  ])
  return { summary, mechanisms, due }
}

export default function Overview({ loaderData: { summary, mechanisms, due } }: Route.ComponentProps) {
  const { t } = useLingui()
  if (summary.documents === 0) return <GettingStarted />
  return (
    <Page
      title={t`What is in the register`}
      lead={<SummaryLead summary={summary} />}
      json="/api/summary"
      noticed={summary.notices.map((notice) => ({ notice }))}
    >
      <SummaryFigures summary={summary} />
      <div className="columns">
        <Division
          caption={t`Provisions by kind`}
          filter="kind"
          counts={summary.byKind}
          words={KIND}
          of={summary.provisions}
        />
        <Division
          caption={t`Provisions by pillar`}
          filter="pillar"
          counts={summary.byPillar}
          words={PILLAR}
          of={summary.provisions}
        />
      </div>
      <section>
        <h2>
          <Trans>Commitments with a date, the latest first</Trans>
        </h2>
        <ItemList items={due.rows} />
        <p>
          <Link to="/register?due=date&sort=due&order=desc">
            <Trans>All {due.total} with a date</Trans>
          </Link>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Mechanisms named most often</Trans>
        </h2>
        <ThingList things={mechanisms.rows} />
        <p>
          <Link to="/mechanisms">
            <Trans>All {mechanisms.total} mechanisms</Trans>
          </Link>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Documents</Trans>
        </h2>
        <DocumentTable documents={summary.byDocument} />
      </section>
      <LeftOut summary={summary} />
    </Page>
  )
}
