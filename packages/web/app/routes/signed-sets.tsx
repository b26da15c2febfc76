import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type SignedSet } from '../api.ts'
import { Days } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { ThingTypes } from '../components/things-page.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, readerPath, thingPath } from '../reader/address.ts'
import type { Route } from './+types/signed-sets.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { kind: _kind, sort: _sort, order: _order, repeats: _repeats, ...query } = readQuery(params)
  return context.get(apiContext).signedSets(query)
}

export default function SignedSets({ loaderData: { rows, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Signed sets`}
      lead={t`Texts that were signed together: how many were announced, and which of them are named, have their text here, and are in force.`}
      json={apiPath('signed-sets', params)}
      noticed={rows.flatMap(({ accounts }) => accounts.map(({ provision }) => provision))}
    >
      <ThingTypes />
      {rows.length === 0 ? (
        <p>
          <Trans>No document announces a number of signed texts.</Trans>
        </p>
      ) : null}
      <ol className="trace">
        {rows.map((row) => (
          <SetEntry key={row.id} row={row} />
        ))}
      </ol>
      <Pager next={next} />
    </Page>
  )
}

function SetEntry({ row: { announced, from, to, parties, accounts, named, counts } }: { readonly row: SignedSet }) {
  return (
    <li>
      <p className="trace-head">
        <Days from={from} to={to} /> <Parties of={parties} />
      </p>
      <p>
        <Trans>
          {announced} announced, {counts.named} named, {counts.text} with text, {counts.inForce} in force
        </Trans>
      </p>
      {named.length > 0 ? (
        <ul>
          {named.map((text) => (
            <Text key={text.thing} text={text} />
          ))}
        </ul>
      ) : null}
      <details>
        <summary>
          <Plural value={accounts.length} one="# account gives the number" other="# accounts give the number" />
        </summary>
        {accounts.map(({ provision }) => (
          <ProvisionEntry key={provision.id} provision={provision} />
        ))}
      </details>
    </li>
  )
}

function Text({ text: { thing, name, told, sources, text, inForce } }: { readonly text: SignedSet['named'][number] }) {
  return (
    <li>
      <Link to={thingPath(thing)}>{name}</Link>
      <span className="small">
        {told.map((provision) => (
          <span key={provision.id}>
            {' · '}
            <Link to={readerPath(provision)} lang={provision.language}>
              {provision.documentTitle}
            </Link>
          </span>
        ))}
        {sources ? ` · ${sources.join('; ')}` : null}
        {text ? (
          <>
            {' · '}
            <Link to={documentPath(text.id)} lang={text.language}>
              <Trans>Its text</Trans>
            </Link>
          </>
        ) : null}
        {inForce ? (
          <>
            {' · '}
            <Link to={readerPath(inForce)} lang={inForce.language}>
              <Trans>In force</Trans>
            </Link>
          </>
        ) : null}
      </span>
    </li>
  )
}
