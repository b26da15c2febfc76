import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type GapList } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Choice, Choices } from '../components/choices.tsx'
import { Day } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, thingPath } from '../reader/address.ts'
import { GAP } from '../words/change.ts'
import type { Route } from './+types/gaps.ts'

type Gap = GapList['rows'][number]
const KINDS = Object.keys(GAP) as Gap['gap'][]

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const gap = KINDS.filter((kind) => params.getAll('gap').includes(kind))
  const asOf = params.get('asOf')
  const { sort: _sort, order: _order, repeats: _repeats, ...query } = readQuery(params)
  return context.get(apiContext).gaps({ ...query, ...(gap.length > 0 ? { gap } : {}), ...(asOf ? { asOf } : {}) })
}

export default function Gaps({ loaderData: { on, rows, counts, next } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Gaps`}
      lead={t`What seems to be missing, with what shows it. Silence here is that of the documents in the register, no more.`}
      json={apiPath('gaps', params)}
      noticed={rows.map(({ provision }) => provision)}
    >
      <ChangeTabs />
      <form className="list-search">
        <label className="inline">
          <Trans>As it stood on</Trans>
          <input name="asOf" type="date" defaultValue={params.get('asOf') ?? on} />
        </label>
        <button type="submit">
          <Trans>Show</Trans>
        </button>
      </form>
      <Choices label={t`Gaps shown`}>
        {KINDS.map((kind) => (
          <Choice key={kind} name="gap" value={kind}>
            {i18n._(GAP[kind].word)}: {i18n.number(counts[kind])}
          </Choice>
        ))}
      </Choices>
      <ol className="trace">
        {rows.map((row) => (
          <GapEntry key={`${row.gap} ${row.mechanism?.id ?? row.provision.id}`} row={row} />
        ))}
      </ol>
      <Pager next={next} />
    </Page>
  )
}

function GapEntry({ row: { gap, provision, since, mechanism, evidence, absentFrom } }: { readonly row: Gap }) {
  const { i18n } = useLingui()
  return (
    <li>
      <p className="trace-head">
        {since ? <Day day={since} /> : <Trans>Date not known</Trans>}
        <span className="relation">{i18n._(GAP[gap].word)}</span>
        {mechanism ? <Link to={thingPath(mechanism.id)}>{mechanism.name}</Link> : null}
      </p>
      <ProvisionEntry provision={provision} item="shown">
        <p className="small">{i18n._(GAP[gap].meaning)}</p>
        {absentFrom.length > 0 ? (
          <p className="small">
            <Trans>Not in:</Trans>{' '}
            {absentFrom.map((document, at) => (
              <span key={document.id}>
                {at > 0 ? '; ' : ''}
                <Link to={documentPath(document.id)} lang={document.language}>
                  {document.title}
                </Link>
              </span>
            ))}
          </p>
        ) : null}
        {evidence.length > 0 ? (
          <details>
            <summary>
              <Trans>Where it was promised before</Trans>
            </summary>
            {evidence.map((before) => (
              <ProvisionEntry key={before.id} provision={before} />
            ))}
          </details>
        ) : null}
      </ProvisionEntry>
    </li>
  )
}
