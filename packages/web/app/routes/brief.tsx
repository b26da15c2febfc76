import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type Brief as BriefOf, type ProvisionRow } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Day } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { PromiseFilters } from '../components/promise-filters.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, thingPath } from '../reader/address.ts'
import { DIFFERENCE, GAP } from '../words/change.ts'
import type { Route } from './+types/brief.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { kind: _kind, sort: _sort, order: _order, repeats: _repeats, cursor: _cursor, ...filters } = readQuery(params)
  const [asOf, since] = [params.get('asOf'), params.get('since')]
  const api = context.get(apiContext)
  const query = { ...filters, ...(asOf ? { asOf } : {}), ...(since ? { since } : {}) }
  const [brief, { facets }] = await Promise.all([api.brief(query), api.items({ ...filters, limit: 1 })])
  return { brief, facets }
}

export default function Brief({ loaderData: { brief, facets } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const { on, since, due, overdue, fresh, stronger, weaker, silent, documents } = brief
  return (
    <Page
      title={t`Brief`}
      lead={t`What to know before a meeting: what is due and overdue, what is new, stronger or weaker, and what has fallen silent.`}
      json={apiPath('brief', params)}
      noticed={documents}
    >
      <ChangeTabs />
      <PromiseFilters facets={facets}>
        <label className="inline">
          <Trans>As it stood on</Trans>
          <input name="asOf" type="date" defaultValue={params.get('asOf') ?? on} />
        </label>
        <label className="inline">
          <Trans>New since</Trans>
          <input name="since" type="date" defaultValue={params.get('since') ?? since} />
        </label>
      </PromiseFilters>
      <p className="downloads">
        <a href={apiPath('brief.md', params)} download>
          <Trans>Download this brief as Markdown</Trans>
        </a>
      </p>
      <Part title={t`Due`} part={due} id="due">
        {due.rows.map(({ provision }) => (
          <ProvisionEntry key={provision.id} provision={provision} item="shown" />
        ))}
      </Part>
      <Part title={t`Overdue`} part={overdue} id="overdue">
        {overdue.rows.map(({ provision }) => (
          <ProvisionEntry key={provision.id} provision={provision} item="shown" />
        ))}
      </Part>
      <Part title={t`New`} part={fresh} id="new">
        {fresh.rows.map((provision) => (
          <ProvisionEntry key={provision.id} provision={provision} item="shown" />
        ))}
      </Part>
      <Part title={t`Stronger`} part={stronger} id="stronger">
        {stronger.rows.map((row) => (
          <Shift key={`${row.a.id} ${row.b.id}`} row={row} />
        ))}
      </Part>
      <Part title={t`Weaker`} part={weaker} id="weaker">
        {weaker.rows.map((row) => (
          <Shift key={`${row.a.id} ${row.b.id}`} row={row} />
        ))}
      </Part>
      <Part title={t`Silent`} part={silent} id="silent">
        {silent.rows.map((row) => (
          <Silence key={`${row.gap} ${row.mechanism?.id ?? row.provision.id}`} row={row} />
        ))}
      </Part>
    </Page>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly part: { readonly rows: readonly unknown[]; readonly total: number }
  readonly children: ReactNode
}

function Part({ id, title, part: { rows, total }, children }: PartProps) {
  const { i18n } = useLingui()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({i18n.number(total)})
      </h2>
      {total === 0 ? (
        <p>
          <Trans>Nothing.</Trans>
        </p>
      ) : null}
      {children}
      {rows.length < total ? (
        <p className="small">
          <Plural value={total - rows.length} one="# more is not shown" other="# more are not shown" />
        </p>
      ) : null}
    </section>
  )
}

function Shift({ row: { a, b, reasons } }: { readonly row: BriefOf['stronger']['rows'][number] }) {
  const { i18n } = useLingui()
  const [first] = reasons
  return (
    <ProvisionEntry provision={b} item="shown">
      {first ? (
        <p className="small">
          {i18n._(DIFFERENCE[first.of])}: {first.earlier ?? '–'} → {first.later ?? '–'}
        </p>
      ) : null}
      <Before provision={a} />
    </ProvisionEntry>
  )
}

function Before({ provision }: { readonly provision: ProvisionRow }) {
  return (
    <details>
      <summary>
        <Trans>Before</Trans>
      </summary>
      <ProvisionEntry provision={provision} />
    </details>
  )
}

function Silence({ row }: { readonly row: BriefOf['silent']['rows'][number] }) {
  const { i18n } = useLingui()
  const { gap, provision, since, mechanism, absentFrom } = row
  return (
    <ProvisionEntry provision={provision} item="shown">
      <p className="small">
        {i18n._(GAP[gap].meaning)}
        {mechanism ? (
          <>
            {' · '}
            <Link to={thingPath(mechanism.id)}>{mechanism.name}</Link>
          </>
        ) : null}
        {since ? (
          <>
            {' · '}
            <Day day={since} />
          </>
        ) : null}
        {absentFrom.map((document) => (
          <span key={document.id}>
            {' · '}
            <Trans>Not in:</Trans>{' '}
            <Link to={documentPath(document.id)} lang={document.language}>
              {document.title}
            </Link>
          </span>
        ))}
      </p>
    </ProvisionEntry>
  )
}
