import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { atCursor } from '../filters/filters.ts'

/** Onwards through a list, and back to its beginning. */
export function Pager({ next }: { readonly next?: string | undefined }) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const isFirst = !params.has('cursor')
  if (isFirst && !next) return null
  return (
    <nav className="pager" aria-label={t`Pages of the list`}>
      {isFirst ? null : (
        <Link to={atCursor(params, undefined)} rel="first">
          <Trans>Back to the first page</Trans>
        </Link>
      )}
      {next ? (
        <Link to={atCursor(params, next)} rel="next">
          <Trans>Next page</Trans>
        </Link>
      ) : null}
    </nav>
  )
}
