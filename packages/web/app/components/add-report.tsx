import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { AddReport as Report } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { ADDED, WORK_RELATION } from '../words/documents.ts'
import { WorkVerdict } from './work-group.tsx'

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

/** Of which text it seems to be: a question to a person, once the document is kept. */
function SameText({ same }: { readonly same: NonNullable<Report['sameAs']>[number] }) {
  const { i18n } = useLingui()
  const { document, id, title, language, relation, reason, languages = 0 } = same
  return (
    <div className="same-text">
      <p>
        <Trans>The same text as</Trans>{' '}
        <Link to={documentPath(id)} lang={language}>
          {title}
        </Link>
        ? {i18n._(WORK_RELATION[relation])} · <span className="reason">{reason}</span>
        {languages > 2 ? (
          <>
            {' · '}
            <Plural value={languages} one="# language with it" other="# languages with it" />
          </>
        ) : null}
      </p>
      {document ? <WorkVerdict document={document} other={id} /> : null}
    </div>
  )
}

function Outcome({ report }: { readonly report: Report }) {
  const { i18n } = useLingui()
  const { source, id, status, reason, provisions, commitments, version, changes, embedded = [], sameAs = [] } = report
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
      {sameAs.map((same) => (
        <SameText key={`${same.document} ${same.id}`} same={same} />
      ))}
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
