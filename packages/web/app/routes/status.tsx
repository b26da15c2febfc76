import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiContext, type StatusSummary } from '../api.ts'
import { ItemList } from '../components/item-list.tsx'
import { Page } from '../components/page.tsx'
import { apiPath } from '../filters/filters.ts'
import { STATUS } from '../words/status.ts'
import type { Route } from './+types/status.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).status(new URL(request.url).searchParams.get('asOf') || undefined)
}

export default function Status({ loaderData: summary }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const { on, items, unseen, differ, overdue, differing, unlooked } = summary
  return (
    <Page
      title={t`Status`}
      lead={t`What each assessor says of what was promised. Nobody’s view is merged into another’s.`}
      json={apiPath('status', params)}
      noticed={[...differing, ...unlooked].map(({ provision }) => provision)}
    >
      <form className="list-search">
        <label className="inline">
          <Trans>As it was known on</Trans>
          <input name="asOf" type="date" defaultValue={params.get('asOf') ?? ''} />
        </label>
        <button type="submit">
          <Trans>Show</Trans>
        </button>
      </form>
      <p className="total">
        <Trans>On {on}, of</Trans> <Plural value={items} one="# item" other="# items" />:{' '}
        <Plural value={unseen} one="# that nobody has looked at" other="# that nobody has looked at" />
        {', '}
        <Plural value={differ} one="# on which assessors differ" other="# on which assessors differ" />
        {', '}
        <Plural value={overdue} one="# overdue" other="# overdue" />
      </p>
      <SpreadTable summary={summary} />
      {differing.length > 0 ? (
        <section>
          <h2>
            <Trans>Where assessors differ</Trans>
          </h2>
          <ItemList items={differing} />
        </section>
      ) : null}
      {unlooked.length > 0 ? (
        <section>
          <h2>
            <Trans>What nobody has looked at</Trans>
          </h2>
          <ItemList items={unlooked} />
        </section>
      ) : null}
    </Page>
  )
}

function SpreadTable({ summary: { byAssessor, items } }: { readonly summary: StatusSummary }) {
  const { i18n } = useLingui()
  if (byAssessor.length === 0) return null
  const shown = (Object.keys(STATUS) as (keyof typeof STATUS)[]).filter((status) =>
    byAssessor.some(({ statuses }) => statuses[status] !== undefined),
  )
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Assessor</Trans>
          </th>
          {shown.map((status) => (
            <th key={status} scope="col">
              {i18n._(STATUS[status])}
            </th>
          ))}
          <th scope="col">
            <Trans>Of all</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {byAssessor.map(({ assessor, statuses }) => (
          <tr key={assessor}>
            <th scope="row">{assessor}</th>
            {shown.map((status) => (
              <td key={status}>{i18n.number(statuses[status] ?? 0)}</td>
            ))}
            <td>{i18n.number(items)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
