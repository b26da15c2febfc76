import { Trans, useLingui } from '@lingui/react/macro'
import { Form, Link } from 'react-router'
import type { DocumentRow, Work } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { WORK_RELATION } from '../words/documents.ts'
import { Day } from './days.tsx'
import { LanguageName } from './names.tsx'
import { UndoForm } from './review-outcome.tsx'

type Tie = Work['links'][number]

/** The documents that carry one text, and what ties every two of them, for a person to decide on. */
export function WorkGroup({ work }: { readonly work: Work }) {
  const { title, date, documents, links, confirmed } = work
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (
    <section className="work" id={work.id}>
      <h2 lang={documents[0]?.language}>{title}</h2>
      <p className="small">
        {date ? <Day day={date} /> : null} {confirmed ? <Trans>confirmed</Trans> : <Trans>not confirmed yet</Trans>}
      </p>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <Link to={documentPath(document.id)} lang={document.language}>
              {document.title}
            </Link>{' '}
            <span className="small">
              <LanguageName tag={document.language} /> · {document.source}
            </span>
          </li>
        ))}
      </ul>
      <ul className="issues">
        {links.map((tie) => (
          <li key={`${tie.document} ${tie.other}`}>
            <WorkTie tie={tie} byId={byId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WorkTie({ tie, byId }: { readonly tie: Tie; readonly byId: ReadonlyMap<string, DocumentRow> }) {
  const { i18n } = useLingui()
  const { document, other, relation, reason, decision } = tie
  const name = (id: string): string => byId.get(id)?.source ?? id
  return (
    <>
      <p>
        <strong>{relation ? i18n._(WORK_RELATION[relation]) : <Trans>Said by a person</Trans>}</strong>:{' '}
        {name(document)} · {name(other)}
        {reason ? <span className="reason"> · {reason}</span> : null}
      </p>
      {decision ? (
        <>
          <p className="small">
            {decision.verdict === 'same' ? <Trans>One text</Trans> : <Trans>Two texts</Trans>} · {decision.by} ·{' '}
            <time dateTime={decision.at}>{decision.at.slice(0, 16).replace('T', ' ')}</time>
            {decision.reason ? ` · ${decision.reason}` : null}
          </p>
          <UndoForm first={decision.entry} last={decision.entry} />
        </>
      ) : (
        <WorkVerdict document={document} other={other} />
      )}
    </>
  )
}

/** Says of two documents that they carry one text or two; works without script. */
export function WorkVerdict({ document, other }: { readonly document: string; readonly other: string }) {
  const { t } = useLingui()
  return (
    <Form method="post" action="/works" className="verdicts">
      <input type="hidden" name="document" value={document} />
      <input type="hidden" name="other" value={other} />
      <p>
        <button type="submit" name="verdict" value="same" className="primary">
          <Trans>One text</Trans>
        </button>
        <button type="submit" name="verdict" value="apart">
          <Trans>Two texts</Trans>
        </button>
        <input name="reason" aria-label={t`Reason`} placeholder={t`Reason`} />
      </p>
    </Form>
  )
}
