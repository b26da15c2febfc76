import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { Summary } from '../api.ts'
import { FURNITURE } from '../words/documents.ts'

/** What of the captured texts was not coded, and why. */
export function LeftOut({ summary }: { readonly summary: Summary }) {
  const { i18n } = useLingui()
  const { leftOut, outdated, unlinked } = summary
  return (
    <section>
      <h2>
        <Trans>Left out, and why</Trans>
      </h2>
      {leftOut.length > 0 ? (
        <dl className="left-out">
          {leftOut.map(({ reason, count }) => (
            <div key={reason}>
              <dt>{FURNITURE[reason] ? i18n._(FURNITURE[reason]) : reason}</dt>
              <dd>{i18n.number(count)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>
          <Trans>Nothing was left out.</Trans>
        </p>
      )}
      <p>
        <Trans>
          Passages that are not the text itself stay in the reader, greyed, each with its reason. What was noticed and
          could not be dealt with is listed under <Link to="/issues">issues</Link>.
        </Trans>
      </p>
      {outdated ? (
        <p>
          <Plural
            value={outdated}
            one="# document was read by an older version of the rules."
            other="# documents were read by an older version of the rules."
          />{' '}
          <Link to="/reread">
            <Trans>What newer rules would change</Trans>
          </Link>
        </p>
      ) : null}
      {unlinked ? (
        <p>
          <Plural value={unlinked} one="# document is not linked yet." other="# documents are not linked yet." />
        </p>
      ) : null}
    </section>
  )
}
