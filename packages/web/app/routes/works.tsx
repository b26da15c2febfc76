import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { WorkGroup } from '../components/work-group.tsx'
import { apiPath } from '../filters/filters.ts'
import type { Route } from './+types/works.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return context.get(apiContext).works(cursor ? { cursor } : {})
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const words = (field: string): string => String(form.get(field) ?? '').trim()
  const reason = words('reason')
  return context.get(apiContext).decideWork({
    document: words('document'),
    other: words('other'),
    verdict: words('verdict') === 'apart' ? 'apart' : 'same',
    ...(reason ? { reason } : {}),
  })
}

export default function Works({ loaderData: { rows, total, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Works`}
      lead={t`Texts that several documents carry: copies, versions, excerpts, translations. Found by their words, names and numbers; a person confirms them or tells them apart.`}
      json={apiPath('works', params)}
      noticed={rows.flatMap(({ documents }) => documents)}
    >
      <p className="total">
        <Plural value={total} _0="No two documents carry one text" one="# work" other="# works" />
      </p>
      {rows.map((work) => (
        <WorkGroup key={work.id} work={work} />
      ))}
      <Pager next={next} />
      <p className="hint">
        <Trans>Two documents of one text that were not found: “servanda same” ties them together.</Trans>
      </p>
    </Page>
  )
}
