import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import { apiContext } from '../api.ts'
import { Days } from '../components/days.tsx'
import { Life } from '../components/life.tsx'
import { Page } from '../components/page.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { ThingList } from '../components/thing-list.tsx'
import { ThingMentions } from '../components/thing-mentions.tsx'
import { ThingFacts, ThingNames } from '../components/thing-names.tsx'
import { noticedDocuments } from '../noticed.ts'
import { thingPath } from '../reader/address.ts'
import { thingName } from '../thing-name.ts'
import { THINGS } from '../words/things.ts'
import type { Route } from './+types/thing.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const thing = await api.thing(params['*'])
  const documents = thing.mentions.map(({ documentId }) => documentId)
  return { thing, noticed: await noticedDocuments(api, documents) }
}

export default function Thing({ loaderData: { thing, noticed } }: Route.ComponentProps) {
  const { i18n } = useLingui()
  const { type, provisions, parts, partOf } = thing
  return (
    <Page
      title={thingName(thing, i18n.locale)}
      lead={
        <>
          {i18n._(THINGS[type].one)}
          {' · '}
          <Plural value={thing.mentionCount} one="# mention" other="# mentions" />
          {thing.firstDate && thing.lastDate ? (
            <>
              {' · '}
              <Days from={thing.firstDate} to={thing.lastDate} />
            </>
          ) : null}
        </>
      }
      json={`/api/thing/${encodeURIComponent(thing.id)}`}
      noticed={noticed}
    >
      {partOf ? (
        <p>
          <Trans>
            Part of <Link to={thingPath(partOf.id)}>{partOf.name}</Link>
          </Trans>
        </p>
      ) : null}
      <ThingNames names={thing.names} />
      <ThingFacts thing={thing} />
      {thing.life ? <Life life={thing.life} /> : null}
      {parts.length > 0 ? (
        <section>
          <h2>
            <Trans>Its parts</Trans>
          </h2>
          <ThingList things={parts} />
        </section>
      ) : null}
      {provisions.length > 0 ? (
        <section>
          <h2>
            <Trans>Provisions that name it</Trans>
          </h2>
          {provisions.map((provision) => (
            <ProvisionEntry key={provision.id} provision={provision} item="shown" />
          ))}
        </section>
      ) : null}
      <ThingMentions mentions={thing.mentions} total={thing.mentionCount} />
    </Page>
  )
}
