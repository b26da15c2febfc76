import { Trans, useLingui } from '@lingui/react/macro'
import { Form, Link } from 'react-router'
import { apiContext, type Comparison, type DocumentRow } from '../api.ts'
import { ComparisonTable } from '../components/comparison-table.tsx'
import { Page } from '../components/page.tsx'
import { apiPath } from '../filters/filters.ts'
import { PILLAR } from '../words/codebook.ts'
import type { Route } from './+types/compare.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const params = new URL(request.url).searchParams
  const [a, b] = [params.get('a') ?? '', params.get('b') ?? '']
  const { rows: documents } = await api.documents({ limit: 1000 })
  const [by, pillar] = [params.getAll('by').filter(Boolean), params.getAll('pillar').filter(Boolean)]
  const comparison = a && b ? await api.compare(a, b, { by, pillar }) : undefined
  const { facets } = await api.provisions({ limit: 1, ...(a && b ? { document: [a, b] } : {}) })
  const parties = (facets['by'] ?? []).map(({ value }) => value).sort()
  return { documents, a, b, by, pillar, parties, comparison }
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const { documents, a, b, by, pillar, parties, comparison } = loaderData
  return (
    <Page
      title={t`Two documents side by side`}
      lead={t`What the later one says beside the earlier, and which words made it so.`}
      json={comparison ? apiPath('compare', addressOf(loaderData)) : '/api/documents'}
      noticed={comparison ? [comparison.a, comparison.b] : documents}
      width="wide"
    >
      <Form className="add-form">
        <Choice name="a" label={t`One document`} documents={documents} chosen={a} />
        <Choice name="b" label={t`Another document`} documents={documents} chosen={b} />
        <label>
          <Trans>By</Trans>
          <select name="by" defaultValue={by[0] ?? ''}>
            <option value="">{t`Every party`}</option>
            {parties.map((party) => (
              <option key={party} value={party}>
                {party}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Trans>Pillar</Trans>
          <select name="pillar" defaultValue={pillar[0] ?? ''}>
            <option value="">{t`Every pillar`}</option>
            {Object.entries(PILLAR).map(([name, { word }]) => (
              <option key={name} value={name}>
                {i18n._(word)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">
          <Trans>Compare</Trans>
        </button>
      </Form>
      <p>
        <Link to="/topics">
          <Trans>All documents by topic</Trans>
        </Link>
      </p>
      {comparison?.across ? (
        <p>
          <Trans>
            The two are in different languages: provisions are paired by names, numbers, dates, subjects and order.
            Where they part, the documents decide, not this table.
          </Trans>
        </p>
      ) : null}
      {comparison ? <ComparisonTable comparison={comparison as Comparison} /> : null}
    </Page>
  )
}

/** The same question as the API's. */
function addressOf({ a, b, by, pillar }: Route.ComponentProps['loaderData']): URLSearchParams {
  const many = [...by.map((party) => ['by', party]), ...pillar.map((one) => ['pillar', one])]
  return new URLSearchParams([['a', a], ['b', b], ...many])
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
