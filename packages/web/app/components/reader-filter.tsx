import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { Kind, ProvisionRow } from '../api.ts'
import { KIND } from '../words/codebook.ts'

interface ReaderFilterProps {
  readonly codings: readonly ProvisionRow[]
  /** The kinds that are shown; none means all. */
  readonly kinds: readonly string[]
}

/** Shows one kind of provision in the text, or all; the legend of the marks at the same time. */
export function ReaderFilter({ codings, kinds }: ReaderFilterProps) {
  const { t, i18n } = useLingui()
  const of = (wanted: Kind) => codings.filter(({ kind }) => kind === wanted).length
  return (
    <nav className="reader-filter choices" aria-label={t`Kinds shown in the text`}>
      <Link to="?" preventScrollReset aria-current={kinds.length === 0 ? 'true' : undefined}>
        <Trans>All kinds</Trans> <span className="number">{i18n.number(codings.length)}</span>
      </Link>
      {(Object.keys(KIND) as Kind[]).map((kind) => (
        <Link
          key={kind}
          to={`?kind=${kind}`}
          preventScrollReset
          aria-current={kinds.includes(kind) ? 'true' : undefined}
          title={i18n._(KIND[kind].meaning)}
        >
          <span className={`legend kind-${kind}`}>{i18n._(KIND[kind].word)}</span>{' '}
          <span className="number">{i18n.number(of(kind))}</span>
        </Link>
      ))}
    </nav>
  )
}
