import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { replaced, type Sort } from '../filters/filters.ts'

/** A column's heading whose link sorts by it; the other way round when it does already. */
export function SortHeader({ by, children }: { readonly by: Sort; readonly children: ReactNode }) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const isSorted = params.get('sort') === by
  const isDown = isSorted && params.get('order') === 'desc'
  const next = isSorted && !isDown ? 'desc' : 'asc'
  return (
    <th scope="col" aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}>
      <Link
        className="sort"
        to={replaced(params, { sort: by, order: next })}
        preventScrollReset
        title={next === 'asc' ? t`Sort ascending` : t`Sort descending`}
      >
        {children}
        <span className="sort-arrow" aria-hidden="true">
          {isSorted ? (isDown ? '↓' : '↑') : '↕'}
        </span>
      </Link>
    </th>
  )
}
