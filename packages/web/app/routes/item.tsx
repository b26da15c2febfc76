import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { redirect } from 'react-router'
import { apiContext } from '../api.ts'
import { enterForm } from '../assessments.ts'
import { enterBelonging, saysBelonging } from '../belonging.ts'
import { AssessForms } from '../components/assess-forms.tsx'
import { BelongingForms } from '../components/belonging-forms.tsx'
import { Citation } from '../components/citation.tsx'
import { Days } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { ProvisionDetail } from '../components/provision-detail.tsx'
import { Quote } from '../components/quote.tsx'
import { StatusPanel } from '../components/status-panel.tsx'
import { Trace } from '../components/trace.tsx'
import type { Route } from './+types/item.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const item = await api.item(params.id)
  return { ...item, record: await api.itemStatus(item.id) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const [api, form] = [context.get(apiContext), await request.formData()]
  if (saysBelonging(form)) {
    return redirect(`/items/${encodeURIComponent(await enterBelonging(api, params.id, form))}`)
  }
  await enterForm(api, params.id, form)
  return redirect(`/items/${encodeURIComponent(params.id)}#status`)
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
        <BelongingForms item={item} />
      </section>
      <StatusPanel status={item.record} />
      <AssessForms status={item.record} />
      <Citation provision={provision} />
    </Page>
  )
}
