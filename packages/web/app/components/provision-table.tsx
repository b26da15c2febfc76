import { Trans, useLingui } from '@lingui/react/macro'
import type { ProvisionRow } from '../api.ts'
import { ProvisionCells, ProvisionHeadings, Where } from './provision-cells.tsx'
import { Quote } from './quote.tsx'
import { SortHeader } from './sort-header.tsx'
import { KindTag } from './terms.tsx'

export function ProvisionTable({ provisions }: { readonly provisions: readonly ProvisionRow[] }) {
  const { t } = useLingui()
  return (
    <table className="rows">
      <thead>
        <tr>
          <SortHeader by="document">
            <Trans>Provision</Trans>
          </SortHeader>
          <th scope="col">
            <Trans>Kind</Trans>
          </th>
          <ProvisionHeadings />
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <tr key={provision.id}>
            <td className="main-cell">
              <Quote text={provision.quote} language={provision.language} />
              <Where provision={provision} />
            </td>
            <td data-label={t`Kind`}>
              <KindTag kind={provision.kind} />
            </td>
            <ProvisionCells provision={provision} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
