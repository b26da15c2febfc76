import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

export function Count({ of }: { readonly of: number }) {
  const { i18n } = useLingui()
  return <>{i18n.number(of)}</>
}

export interface Bar {
  readonly key: string
  readonly label: ReactNode
  readonly count: number
  readonly to: string
}

/** How a whole divides: each part with its number, and a bar as long as its share. */
export function Bars({
  caption,
  of,
  bars,
}: {
  readonly caption: string
  readonly of: number
  readonly bars: readonly Bar[]
}) {
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <tbody>
        {bars.map(({ key, label, count, to }) => (
          <tr key={key}>
            <th scope="row">
              <Link to={to}>{label}</Link>
            </th>
            <td className="number">
              <Count of={count} />
            </td>
            <td className="bar" aria-hidden="true">
              <svg width="100%" height="10" aria-hidden="true">
                <rect width={`${(100 * count) / Math.max(of, 1)}%`} height="10" className={`part-${key}`} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
