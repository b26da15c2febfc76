import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import type { Facets } from '../api.ts'
import { without } from '../filters/filters.ts'
import { FILTER_NAME, valueName } from '../words/filters.ts'

/** The filters at work, each with a link that takes it away. */
export function ActiveFilters({ names, facets }: { readonly names: readonly string[]; readonly facets: Facets }) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const words = params.get('q')
  const active = names.flatMap((name) => params.getAll(name).map((value) => ({ name, value })))
  if (active.length === 0 && !words) return null
  return (
    <ul className="active-filters" aria-label={t`Filters at work`}>
      {words ? (
        <li>
          <Link to={without(params, 'q', words)} preventScrollReset>
            <Trans>Words: {words}</Trans> <Remove />
          </Link>
        </li>
      ) : null}
      {active.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <Link to={without(params, name, value)} preventScrollReset>
            {i18n._(FILTER_NAME[name]!)}: {valueName(name, labelled(facets, name, value), i18n)} <Remove />
          </Link>
        </li>
      ))}
      <li>
        <Link to="?" preventScrollReset>
          <Trans>Remove all</Trans>
        </Link>
      </li>
    </ul>
  )
}

function Remove() {
  return (
    <>
      <span aria-hidden="true">×</span>
      <span className="visually-hidden">
        <Trans>(remove)</Trans>
      </span>
    </>
  )
}

const labelled = (facets: Facets, name: string, value: string) =>
  facets[name]?.find((known) => known.value === value) ?? { value }
