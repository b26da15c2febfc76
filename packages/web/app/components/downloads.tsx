import { Trans, useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { apiPath, replaced } from '../filters/filters.ts'

const FORMATS = [
  { format: 'csv', name: 'CSV' },
  { format: 'jsonl', name: 'JSON Lines' },
  { format: 'md', name: 'Markdown' },
]

interface DownloadsProps {
  /** What the API calls the rows: items, provisions, documents, mechanisms. */
  readonly what: string
  readonly total: number
  /** Filters that the page itself sets, beside those of its address. */
  readonly fixed?: Readonly<Record<string, string>>
}

/** The rows of the table, all pages of them, as files. */
export function Downloads({ what, total, fixed = {} }: DownloadsProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const query = new URLSearchParams(replaced(params, fixed))
  if (total === 0) return null
  return (
    <p className="downloads">
      <Trans>Download these {i18n.number(total)} rows:</Trans>{' '}
      {FORMATS.map(({ format, name }) => (
        <a key={format} href={apiPath(`export/${what}.${format}`, query)} download title={t`Download as ${name}`}>
          {name}
        </a>
      ))}
    </p>
  )
}
