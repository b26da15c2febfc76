import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { DocumentRow } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { GENRE } from '../words/documents.ts'
import { Day } from './days.tsx'
import { Count } from './figures.tsx'
import { LanguageName } from './names.tsx'

export function DocumentTable({ documents }: { readonly documents: readonly DocumentRow[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Document</Trans>
          </th>
          <th scope="col">
            <Trans>Date</Trans>
          </th>
          <th scope="col">
            <Trans>Genre</Trans>
          </th>
          <th scope="col">
            <Trans>Language</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Provisions</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Commitments</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  )
}

function DocumentLine({ document }: { readonly document: DocumentRow }) {
  const { t, i18n } = useLingui()
  const { id, title, language, publisher, genre, date, within, source, provisions, commitments } = document
  return (
    <tr>
      <td className="main-cell">
        <Link to={documentPath(id)} lang={language}>
          {title}
        </Link>
        <span className="small">
          {publisher ? `${publisher} · ` : ''}
          {within ? <Trans>embedded in {source}</Trans> : source}
        </span>
      </td>
      <td data-label={t`Date`}>{date ? <Day day={date} /> : <Unknown />}</td>
      <td data-label={t`Genre`}>{genre ? i18n._(GENRE[genre]) : <Unknown />}</td>
      <td data-label={t`Language`}>
        <LanguageName tag={language} />
      </td>
      <td className="number" data-label={t`Provisions`}>
        <Count of={provisions} />
      </td>
      <td className="number" data-label={t`Commitments`}>
        <Count of={commitments} />
      </td>
    </tr>
  )
}

function Unknown() {
  return (
    <span className="muted">
      <Trans>not known</Trans>
    </span>
  )
}
