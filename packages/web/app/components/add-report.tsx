import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { AddReport as Report } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { ADDED } from '../words/documents.ts'

/** What became of each file and page that was handed in. */
export function AddReport({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <section className="add-report" role="status">
      <h2>
        <Trans>What became of them</Trans>
      </h2>
      <ul>
        {reports.map((report) => (
          <li key={report.source} className={`report-${report.status}`}>
            <Outcome report={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ report }: { readonly report: Report }) {
  const { i18n } = useLingui()
  const { source, id, status, reason, provisions, commitments, version, changes, embedded = [] } = report
  return (
    <>
      <strong>{i18n._(ADDED[status])}:</strong> {id ? <Link to={documentPath(id)}>{source}</Link> : source}
      {version !== undefined && changes ? (
        <>
          {' · '}
          <Trans>
            version {version}: {changes.added} new, {changes.removed} gone, {changes.reworded} reworded
          </Trans>
        </>
      ) : null}
      {provisions === undefined ? null : (
        <>
          {' · '}
          <Plural value={provisions} one="# provision" other="# provisions" />
          {' · '}
          <Plural value={commitments ?? 0} one="# commitment" other="# commitments" />
        </>
      )}
      {reason ? <span className="reason"> · {reason}</span> : null}
      {embedded.length > 0 ? (
        <ul>
          {embedded.map((document) => (
            <li key={document.id}>
              <Trans>Found inside it:</Trans> <Link to={documentPath(document.id)}>{document.title}</Link>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
