import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { apiContext } from '../api.ts'
import { Citation } from '../components/citation.tsx'
import { Days } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { ProvisionDetail } from '../components/provision-detail.tsx'
import { Quote } from '../components/quote.tsx'
import { Trace } from '../components/trace.tsx'
import type { Route } from './+types/item.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).item(params.id)
}

export default function Item({ loaderData: item }: Route.ComponentProps) {
  const { t } = useLingui()
  const { provision, trace, mentions, firstDate, lastDate } = item
  return (
    <Page
      title={t`Register item: ${provision.quote}`}
      heading={<Quote text={provision.quote} language={provision.language} />}
      lead={
        <>
          <Trans>Register item</Trans>
          {' · '}
          <Plural value={mentions} one="# mention" other="# mentions" />
          {firstDate && lastDate ? (
            <>
              {' · '}
              <Days from={firstDate} to={lastDate} />
            </>
          ) : null}
        </>
      }
      json={`/api/items/${encodeURIComponent(item.id)}`}
      noticed={trace.map((mention) => mention.provision)}
    >
      <ProvisionDetail provision={provision} />
      <section>
        <h2>
          <Trans>Where it stands, over time</Trans>
        </h2>
        <Trace trace={trace} />
      </section>
      <Citation provision={provision} />
    </Page>
  )
}
