import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { ProvisionEntry } from '../components/provision-entry.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { ThingList } from '../components/thing-list.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { noticedDocuments } from '../noticed.ts'
import type { Route } from './+types/search.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { words, ...query } = readQuery(new URL(request.url).searchParams)
  if (!words) return undefined
  const api = context.get(apiContext)
  const found = await api.search(words, query)
  return { ...found, noticed: found.things.length > 0 ? await noticedDocuments(api) : [] }
}

export default function Search({ loaderData: found }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const words = params.get('q')?.trim() ?? ''
  return (
    <Page
      title={words ? t`Search: ${words}` : t`Search`}
      heading={<Trans>Search</Trans>}
      lead={t`In every provision and every name, whatever the marks or the Chinese script: dong dang finds Đồng Đăng.`}
      {...(words ? { json: apiPath('search', params) } : {})}
      noticed={found ? [...found.rows.map(({ provision }) => provision), ...found.noticed] : []}
    >
      <SearchForm />
      {found ? <Found words={words} found={found} /> : null}
    </Page>
  )
}

type Found = NonNullable<Route.ComponentProps['loaderData']>

function Found({ words, found: { rows, total, next, things } }: { readonly words: string; readonly found: Found }) {
  return (
    <>
      {things.length > 0 ? (
        <section>
          <h2>
            <Trans>Found by name</Trans>
          </h2>
          <ThingList things={things} />
        </section>
      ) : null}
      <section>
        <h2>
          <Trans>Found in the provisions</Trans>
        </h2>
        <p className="total" role="status">
          <Plural value={total} one="# provision" other="# provisions" />
        </p>
        {rows.length > 0 ? (
          rows.map(({ provision, marks }) => (
            <ProvisionEntry key={provision.id} provision={provision} marks={marks} item="shown" />
          ))
        ) : (
          <p>
            <Trans>
              No provision holds all of these words: {words}. Try fewer of them, or{' '}
              <Link to="/provisions">filter the provisions</Link>.
            </Trans>
          </p>
        )}
        <Pager next={next} />
      </section>
    </>
  )
}
