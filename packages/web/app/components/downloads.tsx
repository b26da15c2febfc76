import { Trans, useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiPath } from '../filters/filters.ts'

const FORMATS = [
  { format: 'csv', name: 'CSV' },
  { format: 'jsonl', name: 'JSON Lines' },
  { format: 'md', name: 'Markdown' },
]

interface ExportLinksProps {
  /** What the API calls the rows: items, provisions, documents, mechanisms. */
  readonly what: string
  readonly query: URLSearchParams
}

/** The rows that a query shows, all pages of them, as files. */
export function ExportLinks({ what, query }: ExportLinksProps) {
  const { t } = useLingui()
  return FORMATS.map(({ format, name }) => (
    <a key={format} href={apiPath(`export/${what}.${format}`, query)} download title={t`Download as ${name}`}>
      {name}
    </a>
  ))
}

/** The rows of the table that the address shows, as files. */
export function Downloads({ what, total }: { readonly what: string; readonly total: number }) {
  const { i18n } = useLingui()
  const [params] = useSearchParams()
  if (total === 0) return null
  const query = new URLSearchParams(params)
  query.delete('cursor')
  return (
    <p className="downloads">
      <Trans>Download these {i18n.number(total)} rows:</Trans> <ExportLinks what={what} query={query} />
    </p>
  )
}
