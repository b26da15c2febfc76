import { Trans, useLingui } from '@lingui/react/macro'
import { THING_TABLES } from '@servanda/server/client'
import { Form, NavLink, type RouterContextProvider, useSearchParams } from 'react-router'
import { apiContext, type ThingType } from '../api.ts'
import { apiPath } from '../filters/filters.ts'
import { noticedDocuments } from '../noticed.ts'
import { THING_MEANING, THINGS } from '../words/things.ts'
import { Downloads } from './downloads.tsx'
import { Page } from './page.tsx'
import { Pager } from './pager.tsx'
import { ThingList } from './thing-list.tsx'
import { WordsField } from './words-field.tsx'

/** One page of the things of a type, as the address asks for it. */
export async function thingsOf(
  type: ThingType,
  { context, request }: { context: Readonly<RouterContextProvider>; request: Request },
) {
  const params = new URL(request.url).searchParams
  const words = params.get('q')?.trim()
  const cursor = params.get('cursor')
  const api = context.get(apiContext)
  const page = await api.things(type, {
    ...(type === 'mechanism' ? { life: true } : {}),
    ...(words ? { words } : {}),
    ...(cursor ? { cursor } : {}),
  })
  return { ...page, noticed: page.total > 0 ? await noticedDocuments(api) : [] }
}

export function ThingsPage({
  type,
  page,
}: {
  readonly type: ThingType
  readonly page: Awaited<ReturnType<typeof thingsOf>>
}) {
  const { i18n } = useLingui()
  const [params] = useSearchParams()
  const words = params.get('q') ?? ''
  return (
    <Page
      title={i18n._(THINGS[type].many)}
      lead={i18n._(THING_MEANING[type])}
      json={apiPath(`things/${type}`, params)}
      noticed={page.noticed}
    >
      <ThingTypes />
      <Form className="list-search">
        <WordsField key={words}>
          <Trans>Names</Trans>
        </WordsField>
        <button type="submit">
          <Trans>Find by name</Trans>
        </button>
      </Form>
      <p className="total" role="status">
        {i18n._(THINGS[type].many)}: {i18n.number(page.total)}
      </p>
      {page.total > 0 ? <ThingList things={page.rows} /> : <NoThings isSearch={words !== ''} />}
      <Pager next={page.next} />
      <Downloads what={THING_TABLES[type]} total={page.total} />
    </Page>
  )
}

function NoThings({ isSearch }: { readonly isSearch: boolean }) {
  return (
    <p>
      {isSearch ? (
        <Trans>No name holds these words. Try fewer of them, or search the provisions.</Trans>
      ) : (
        <Trans>The documents in the register name none.</Trans>
      )}
    </p>
  )
}

/** The types of things that documents name, and the sets in which texts were signed. */
export function ThingTypes() {
  const { t, i18n } = useLingui()
  return (
    <nav className="tabs" aria-label={t`What the documents name`}>
      {Object.entries(THINGS).map(([type, { many }]) => (
        <NavLink key={type} to={type === 'mechanism' ? '/mechanisms' : `/things/${type}`}>
          {i18n._(many)}
        </NavLink>
      ))}
      <NavLink to="/signed-sets">
        <Trans>Signed sets</Trans>
      </NavLink>
    </nav>
  )
}
