import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ItemStatus } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { BEARING, CAP, GRADE, STATUS } from '../words/status.ts'
import { Day } from './days.tsx'
import { UndoForm } from './review-outcome.tsx'

/** What each assessor says of an item, side by side, and what it rests on. */
export function StatusPanel({ status }: { readonly status: ItemStatus }) {
  const { positions, evidence, against, searches, overdue, differ } = status
  return (
    <section className="status-panel">
      <h2 id="status">
        <Trans>Status</Trans>
      </h2>
      {positions.length === 0 ? <Nobody status={status} /> : <Positions status={status} />}
      {differ ? (
        <p>
          <strong>
            <Trans>The assessors differ.</Trans>
          </strong>
        </p>
      ) : null}
      {overdue ? (
        <p>
          <Trans>The time that the text gives has passed.</Trans>
        </p>
      ) : null}
      {positions.length > 0 ? (
        <p>
          <Trans>Best evidence against it:</Trans> {against ? `“${against.quote}”` : <Trans>none was found.</Trans>}
        </p>
      ) : null}
      {evidence.length > 0 ? <Evidence rows={evidence} /> : null}
      {searches.length > 0 ? <Searches rows={searches} /> : null}
      <History status={status} />
    </section>
  )
}

function Nobody({ status: { status } }: { readonly status: ItemStatus }) {
  return (
    <p>
      {status === 'no evidence' ? (
        <Trans>Somebody has looked for evidence; nobody has assessed it.</Trans>
      ) : (
        <Trans>Unknown: nobody has looked. That says nothing about whether it was done.</Trans>
      )}
    </p>
  )
}

function Positions({ status: { positions } }: { readonly status: ItemStatus }) {
  return (
    <div className="positions">
      {positions.map((position) => (
        <Position key={position.id} position={position} />
      ))}
    </div>
  )
}

function Position({ position }: { readonly position: ItemStatus['positions'][number] }) {
  const { i18n } = useLingui()
  const { assessor, status, said, cap, unsupported, day, reason, evidence } = position
  return (
    <article className="position">
      <h3>{assessor}</h3>
      <p className="position-status">{i18n._(STATUS[status])}</p>
      {said && cap ? (
        <p className="small">
          <Trans>
            Said to be “{i18n._(STATUS[said])}”, but {i18n._(CAP[cap])}
          </Trans>
        </p>
      ) : null}
      <p>{reason}</p>
      <p className="small">
        <Day day={day} /> ·{' '}
        {unsupported ? <Trans>Without evidence</Trans> : <Trans>Pieces of evidence: {evidence.length}</Trans>}
      </p>
    </article>
  )
}

function Evidence({ rows }: { readonly rows: ItemStatus['evidence'] }) {
  const { i18n } = useLingui()
  return (
    <>
      <h3>
        <Trans>Evidence</Trans>
      </h3>
      <ul className="issues">
        {rows.map(({ id, bearing, grade, sides, output, quote, documentId, documentTitle, entry }) => (
          <li key={id}>
            <p>
              <strong>{i18n._(BEARING[bearing])}:</strong> “{quote}”
            </p>
            <p className="small">
              {[i18n._(GRADE[grade]), ...sides, output].filter(Boolean).join(' · ')} ·{' '}
              <Link to={documentPath(documentId)}>{documentTitle}</Link>
            </p>
            <UndoForm first={entry} last={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Searches({ rows }: { readonly rows: ItemStatus['searches'] }) {
  return (
    <ul className="plain">
      {rows.map(({ id, day, place, found, by }) => (
        <li key={id}>
          <Day day={day} />{' '}
          <Trans>
            {by} looked in {place} and found: {found}
          </Trans>
        </li>
      ))}
    </ul>
  )
}

function History({ status: { history } }: { readonly status: ItemStatus }) {
  const { i18n } = useLingui()
  if (history.length === 0) return null
  return (
    <details>
      <summary>
        <Trans>Everything that was said</Trans>
      </summary>
      <ol>
        {history.map(({ id, day, assessor, status, said, reason, entry }) => (
          <li key={id}>
            <Day day={day} /> · {assessor}: {i18n._(STATUS[said ?? status])} · {reason}
            <UndoForm first={entry} last={entry} />
          </li>
        ))}
      </ol>
    </details>
  )
}
