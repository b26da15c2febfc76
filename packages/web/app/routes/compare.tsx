import { Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import { apiContext, type Comparison, type DocumentRow } from '../api.ts'
import { ComparisonTable } from '../components/comparison-table.tsx'
import { Page } from '../components/page.tsx'
import type { Route } from './+types/compare.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const params = new URL(request.url).searchParams
  const [a, b] = [params.get('a') ?? '', params.get('b') ?? '']
  const { rows: documents } = await api.documents({ limit: 1000 })
  const comparison = a && b ? await api.compare(a, b) : undefined
  return { documents, a, b, comparison }
}

export default function Compare({ loaderData: { documents, a, b, comparison } }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Two documents side by side`}
      lead={t`What the later one says beside the earlier, and which words made it so.`}
      json={comparison ? `/api/compare?${new URLSearchParams({ a, b })}` : '/api/documents'}
      noticed={comparison ? [comparison.a, comparison.b] : documents}
      width="wide"
    >
      <Form className="add-form">
        <Choice name="a" label={t`One document`} documents={documents} chosen={a} />
        <Choice name="b" label={t`Another document`} documents={documents} chosen={b} />
        <button type="submit">
          <Trans>Compare</Trans>
        </button>
      </Form>
      {comparison?.across ? (
        <p>
          <Trans>
            The two are in different languages: provisions are paired by names, numbers, dates and order. Where they
            part, the documents decide, not this table.
          </Trans>
        </p>
      ) : null}
      {comparison ? <ComparisonTable comparison={comparison as Comparison} /> : null}
    </Page>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly documents: readonly DocumentRow[]
  readonly chosen: string
}

function Choice({ name, label, documents, chosen }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} required>
        <option value="" />
        {documents.map(({ id, date, title }) => (
          <option key={id} value={id}>
            {[date, title].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}
