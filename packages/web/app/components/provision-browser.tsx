import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Facets as FacetCounts } from '../api.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Downloads } from './downloads.tsx'
import { Facets } from './facets.tsx'
import { Pager } from './pager.tsx'

interface ProvisionBrowserProps {
  readonly what: 'items' | 'provisions'
  readonly filters: readonly string[]
  readonly page: {
    readonly total: number
    readonly next?: string | undefined
    readonly facets: FacetCounts
  }
  /** The table of the page's rows. */
  readonly children: ReactNode
}

/** A table between its filters and its downloads. */
export function ProvisionBrowser({ what, filters, page, children }: ProvisionBrowserProps) {
  return (
    <div className="with-facets">
      <Facets names={filters} facets={page.facets} keep={['sort', 'order']} />
      <div>
        <ActiveFilters names={filters} facets={page.facets} />
        <p className="total" role="status">
          {what === 'items' ? (
            <Plural value={page.total} one="# register item" other="# register items" />
          ) : (
            <Plural value={page.total} one="# provision" other="# provisions" />
          )}
        </p>
        {page.total > 0 ? children : <NothingFound />}
        <Pager next={page.next} />
        <Downloads what={what} total={page.total} />
      </div>
    </div>
  )
}

function NothingFound() {
  return (
    <p>
      <Trans>
        Nothing in the register fits all of these filters. Take one away, or <Link to="?">remove them all</Link>.
      </Trans>
    </p>
  )
}
