import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Form, useSearchParams } from 'react-router'
import type { Facets } from '../api.ts'
import { PILLAR } from '../words/codebook.ts'
import { valueName } from '../words/filters.ts'
import { ActiveFilters } from './active-filters.tsx'
import { inOrder } from './facets.tsx'
import { WordsField } from './words-field.tsx'

const NAMES = ['pillar', 'by', 'bindingness', 'due', 'mechanism', 'document', 'review']

interface PromiseFiltersProps {
  /** What there is to choose from. */
  readonly facets: Facets
  /** Fields of the page's own, before the button. */
  readonly children?: ReactNode
}

/** Words, pillar and party of promises, and what the page adds; filters that have no field here stay as they are. */
export function PromiseFilters({ facets, children }: PromiseFiltersProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const { by: parties = [] } = facets
  const kept = NAMES.filter((name) => name !== 'pillar' && name !== 'by')
  return (
    <>
      <Form className="list-search" key={params.toString()} aria-label={t`Words and filters`}>
        <WordsField />
        <select name="pillar" defaultValue={params.get('pillar') ?? ''} aria-label={t`Pillar`}>
          <option value="">{t`Every pillar`}</option>
          {Object.entries(PILLAR).map(([pillar, { word }]) => (
            <option key={pillar} value={pillar}>
              {i18n._(word)}
            </option>
          ))}
        </select>
        <select name="by" defaultValue={params.get('by') ?? ''} aria-label={t`By`}>
          <option value="">{t`Every party`}</option>
          {inOrder('by', parties, i18n).map((party) => (
            <option key={party.value} value={party.value}>
              {valueName('by', party, i18n)}
            </option>
          ))}
        </select>
        {kept.flatMap((name) =>
          params
            .getAll(name)
            .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        {children}
        <button type="submit">
          <Trans>Show</Trans>
        </button>
      </Form>
      <ActiveFilters names={NAMES} facets={facets} />
    </>
  )
}
