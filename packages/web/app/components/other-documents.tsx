import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { Work } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { WORK_RELATION } from '../words/documents.ts'
import { LanguageName } from './names.tsx'

/** The other documents that carry a document's text, each with what it is beside it where they are tied directly. */
export function OtherDocuments({ of, work }: { readonly of: string; readonly work: Work }) {
  const { i18n } = useLingui()
  const relationTo = (id: string) =>
    work.links.find(({ document, other }) => [document, other].includes(of) && [document, other].includes(id))?.relation
  return (
    <section className="other-documents">
      <h2>
        <Trans>The same text</Trans>
      </h2>
      <ul>
        {work.documents
          .filter(({ id }) => id !== of)
          .map((document) => {
            const relation = relationTo(document.id)
            return (
              <li key={document.id}>
                <Link to={documentPath(document.id)} lang={document.language}>
                  {document.title}
                </Link>{' '}
                <span className="small">
                  {relation ? `${i18n._(WORK_RELATION[relation])} · ` : null}
                  <LanguageName tag={document.language} /> · {document.source}
                </span>
              </li>
            )
          })}
      </ul>
      <p className="small">
        <Link to={`/works#${work.id}`}>
          {work.confirmed ? <Trans>Confirmed by a person</Trans> : <Trans>Confirm it, or tell them apart</Trans>}
        </Link>
      </p>
    </section>
  )
}
