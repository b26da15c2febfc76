import { Trans, useLingui } from '@lingui/react/macro'
import { isRouteErrorResponse, Link } from 'react-router'
import { problemOf } from '../problem.ts'

/** What went wrong, and what to do next. */
export function Problem({ error }: { readonly error: unknown }) {
  const { t } = useLingui()
  const { status, detail, code } = problemOf(error)
  const isMissing = status === 404
  return (
    <main id="main" tabIndex={-1} className="page problem">
      <title>{isMissing ? t`Not found · Servanda` : t`A problem · Servanda`}</title>
      <header className="page-header">
        <h1>
          {isMissing ? <Trans>There is nothing at this address</Trans> : <Trans>This page could not be shown</Trans>}
        </h1>
        {detail ? <p className="lead">{detail}</p> : null}
      </header>
      {isMissing ? <WhereElse /> : <WhatNext isOurs={!isRouteErrorResponse(error) || status >= 500} />}
      {code ? (
        <p className="small">
          <Trans>Code of the problem:</Trans> <code>{code}</code>
        </p>
      ) : null}
    </main>
  )
}

function WhereElse() {
  return (
    <>
      <p>
        <Trans>The address may be mistyped, or the register that is open now does not hold this record.</Trans>
      </p>
      <ul>
        <li>
          <Link to="/search">
            <Trans>Search for its words</Trans>
          </Link>
        </li>
        <li>
          <Link to="/documents">
            <Trans>Look through the documents</Trans>
          </Link>
        </li>
        <li>
          <Link to="/">
            <Trans>Start from the overview</Trans>
          </Link>
        </li>
      </ul>
    </>
  )
}

function WhatNext({ isOurs }: { readonly isOurs: boolean }) {
  return isOurs ? (
    <p>
      <Trans>
        The register itself is not changed by this. Load the page again; if it fails again, the terminal in which the
        server runs says why, and <code>servanda verify</code> checks the register.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>Go back, change what the line above names, and try again.</Trans>
    </p>
  )
}
