import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type CalendarPage } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Choice, Choices } from '../components/choices.tsx'
import { Days } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { PromiseFilters } from '../components/promise-filters.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, itemPath, readerPath, thingPath } from '../reader/address.ts'
import { CALENDAR, CONVENTION } from '../words/time.ts'
import type { Route } from './+types/calendar.ts'

type Row = CalendarPage['rows'][number]
const ENTRIES = Object.keys(CALENDAR) as Row['entry'][]

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { kind: _kind, sort: _sort, order: _order, repeats: _repeats, cursor, ...filters } = readQuery(params)
  const entry = ENTRIES.filter((one) => params.getAll('entry').includes(one))
  const days = ['asOf', 'from', 'to'].flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))
  const api = context.get(apiContext)
  const query = {
    ...filters,
    ...Object.fromEntries(days),
    ...(cursor ? { cursor } : {}),
    ...(entry.length > 0 ? { entry } : {}),
    ...(params.get('overdue') === 'true' ? { overdue: true } : {}),
  }
  const [page, { facets }] = await Promise.all([api.calendar(query), api.items({ ...filters, limit: 1 })])
  return { page, facets }
}

export default function Calendar({ loaderData: { page, facets } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const { on, rows, counts, next } = page
  return (
    <Page
      title={t`Calendar`}
      lead={t`Deadlines, meetings and anniversaries. Whole days from the first to the last that a text allows; what it leaves open is not made into a day.`}
      json={apiPath('calendar', params)}
      noticed={rows.flatMap(({ provision, document }) => provision ?? document ?? [])}
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
        <label className="inline">
          <Trans>As it stood on</Trans>
          <input name="asOf" type="date" defaultValue={params.get('asOf') ?? on} />
        </label>
      </PromiseFilters>
      <Choices label={t`Entries shown`}>
        {ENTRIES.map((entry) => (
          <Choice key={entry} name="entry" value={entry}>
            {i18n._(CALENDAR[entry])}: {i18n.number(counts[entry])}
          </Choice>
        ))}
        <Choice name="overdue" value="true">
          <Trans>Overdue</Trans>
        </Choice>
      </Choices>
      <p className="downloads">
        <a href={apiPath('calendar.ics', withoutPage(params))} download>
          <Trans>Take these days into another calendar (iCalendar)</Trans>
        </a>
      </p>
      <ol className="trace">
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      <Pager next={next} />
    </Page>
  )
}

function withoutPage(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params)
  rest.delete('cursor')
  return rest
}

function Entry({ row }: { readonly row: Row }) {
  const { i18n } = useLingui()
  const { entry, from, to, overdue, convention, years, provision, sources } = row
  return (
    <li>
      <p className="trace-head">
        <Days from={from} to={to} />
        <span className="relation">{i18n._(CALENDAR[entry])}</span>
        {overdue ? (
          <span className="relation">
            <Trans>Overdue</Trans>
          </span>
        ) : null}
      </p>
      <p>
        <Title row={row} />
        {years === undefined ? null : (
          <>
            {' · '}
            <Plural value={years} one="# year" other="# years" />
          </>
        )}
      </p>
      <p className="small">
        {provision ? (
          <>
            <Parties of={provision.by} />
            {' · '}
          </>
        ) : null}
        {provision?.due ? (
          <>
            <q lang={provision.language}>{provision.due.raw}</q>{' '}
          </>
        ) : null}
        {i18n._(CONVENTION[convention])}
        {provision ? (
          <>
            {' · '}
            <Link to={readerPath(provision)} lang={provision.language}>
              {provision.documentTitle}
            </Link>
          </>
        ) : null}
        {sources ? ` · ${sources.join('; ')}` : null}
      </p>
    </li>
  )
}

function Title({ row: { title, thing, provision, document } }: { readonly row: Row }) {
  if (thing) return <Link to={thingPath(thing)}>{title}</Link>
  if (document)
    return (
      <Link to={documentPath(document.id)} lang={document.language}>
        {title}
      </Link>
    )
  if (!provision?.itemId) return <>{title}</>
  return (
    <Link to={itemPath(provision.itemId)} lang={provision.language}>
      {title}
    </Link>
  )
}
