import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type Timeline as TimelineOf } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Choice, Choices } from '../components/choices.tsx'
import { Days } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { PromiseFilters } from '../components/promise-filters.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, thingPath } from '../reader/address.ts'
import { HAPPENING } from '../words/time.ts'
import type { Route } from './+types/timeline.ts'

type Row = TimelineOf['rows'][number]
const HAPPENINGS = Object.keys(HAPPENING) as Row['happening'][]

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { kind: _kind, sort: _sort, order: _order, repeats: _repeats, cursor, ...filters } = readQuery(params)
  const happening = HAPPENINGS.filter((one) => params.getAll('happening').includes(one))
  const days = ['from', 'to'].flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))
  const api = context.get(apiContext)
  const [page, { facets }] = await Promise.all([
    api.timeline({
      ...filters,
      ...Object.fromEntries(days),
      ...(cursor ? { cursor } : {}),
      ...(happening.length > 0 ? { happening } : {}),
    }),
    api.items({ limit: 1 }),
  ])
  return { page, facets }
}

export default function Timeline({ loaderData: { page, facets } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const { rows, counts, next } = page
  return (
    <Page
      title={t`Timeline`}
      lead={t`Visits, talks, messages and signings, with the documents that they come from and the words that report them.`}
      json={apiPath('timeline', params)}
      noticed={rows.flatMap(({ documents }) => documents)}
    >
      <ChangeTabs />
      <PromiseFilters facets={facets}>
        <label className="inline">
          <Trans>From</Trans>
          <input name="from" type="date" defaultValue={params.get('from') ?? ''} />
        </label>
        <label className="inline">
          <Trans>To</Trans>
          <input name="to" type="date" defaultValue={params.get('to') ?? ''} />
        </label>
      </PromiseFilters>
      <Choices label={t`Events shown`}>
        {HAPPENINGS.map((one) => (
          <Choice key={one} name="happening" value={one}>
            {i18n._(HAPPENING[one])}: {i18n.number(counts[one])}
          </Choice>
        ))}
      </Choices>
      <ol className="trace">
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      <Pager next={next} />
    </Page>
  )
}

function Entry({ row }: { readonly row: Row }) {
  const { i18n } = useLingui()
  const { happening, from, to, parties, title, thing, documents, told, sources } = row
  return (
    <li>
      <p className="trace-head">
        <Days from={from} to={to} />
        <span className="relation">{i18n._(HAPPENING[happening])}</span>
        {thing && title ? <Link to={thingPath(thing)}>{title}</Link> : null} <Parties of={parties} />
      </p>
      {sources ? <p className="small">{sources.join('; ')}</p> : null}
      <ul className="small">
        {documents.map(({ id, title: name, language }) => (
          <li key={id}>
            <Link to={documentPath(id)} lang={language}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {told.length > 0 ? (
        <details>
          <summary>
            <Trans>What reports it</Trans>
          </summary>
          {told.map((provision) => (
            <ProvisionEntry key={provision.id} provision={provision} />
          ))}
        </details>
      ) : null}
    </li>
  )
}
