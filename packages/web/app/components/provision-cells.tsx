import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ProvisionRow } from '../api.ts'
import { numberOf, readerPath } from '../reader/address.ts'
import { Day } from './days.tsx'
import { DueTime } from './due-time.tsx'
import { Names, Parties } from './names.tsx'
import { SortHeader } from './sort-header.tsx'
import { Firmness, PillarTag } from './terms.tsx'

/** The headings of `ProvisionCells`. */
export function ProvisionHeadings() {
  return (
    <>
      <th scope="col">
        <Trans>By</Trans>
      </th>
      <SortHeader by="bindingness">
        <Trans>How firmly</Trans>
      </SortHeader>
      <SortHeader by="pillar">
        <Trans>Pillar</Trans>
      </SortHeader>
      <SortHeader by="due">
        <Trans>By when</Trans>
      </SortHeader>
      <th scope="col">
        <Trans>Through</Trans>
      </th>
    </>
  )
}

/** Who, how firmly, on what, by when, through which mechanism: the cells that tables of provisions share. */
export function ProvisionCells({ provision }: { readonly provision: ProvisionRow }) {
  const { t } = useLingui()
  const { by, bindingness, pillar, due, mechanisms, language } = provision
  return (
    <>
      <td data-label={t`By`}>
        <Parties of={by} />
      </td>
      <td data-label={t`How firmly`}>{bindingness ? <Firmness bindingness={bindingness} /> : null}</td>
      <td data-label={t`Pillar`}>
        <PillarTag pillar={pillar} />
      </td>
      <td data-label={t`By when`}>{due ? <DueTime due={due} language={language} /> : null}</td>
      <td data-label={t`Through`} lang={language}>
        <Names of={mechanisms} />
      </td>
    </>
  )
}

/** The document that a provision stands in, its number there and the day. */
export function Where({ provision }: { readonly provision: ProvisionRow }) {
  return (
    <span className="small where">
      {provision.documentDate ? <Day day={provision.documentDate} /> : null}
      <Link to={readerPath(provision)}>
        <Trans>
          No. {numberOf(provision)}, {provision.documentTitle}
        </Trans>
      </Link>
    </span>
  )
}
