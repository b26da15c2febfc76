import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ItemRow } from '../api.ts'
import { itemPath } from '../reader/address.ts'
import { Days } from './days.tsx'
import { ProvisionCells, ProvisionHeadings, Where } from './provision-cells.tsx'
import { Quote } from './quote.tsx'
import { SortHeader } from './sort-header.tsx'

/** The register: a commitment a row, its latest wording standing for it. */
export function ItemTable({ items }: { readonly items: readonly ItemRow[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <SortHeader by="document">
            <Trans>Commitment</Trans>
          </SortHeader>
          <ProvisionHeadings />
          <SortHeader by="date">
            <Trans>Mentions</Trans>
          </SortHeader>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function ItemLine({ item: { id, provision, mentions, firstDate, lastDate } }: { readonly item: ItemRow }) {
  const { t } = useLingui()
  return (
    <tr>
      <td className="main-cell">
        <Link to={itemPath(id)}>
          <Quote text={provision.quote} language={provision.language} />
        </Link>
        <Where provision={provision} />
      </td>
      <ProvisionCells provision={provision} />
      <td data-label={t`Mentions`}>
        <Plural value={mentions} one="# mention" other="# mentions" />
        {firstDate && lastDate ? (
          <span className="small">
            <Days from={firstDate} to={lastDate} />
          </span>
        ) : null}
      </td>
    </tr>
  )
}
