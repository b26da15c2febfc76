import type { I18n } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Form, useSearchParams, useSubmit } from 'react-router'
import type { Facets as FacetCounts, FacetValue } from '../api.ts'
import { localeOf } from '../days.ts'
import { asked } from '../filters/filters.ts'
import { FILTER_NAME, valueName } from '../words/filters.ts'

interface FacetsProps {
  /** The filters to offer, in order. */
  readonly names: readonly string[]
  readonly facets: FacetCounts
  /** Fields of the address that are no filter and stay as they are. */
  readonly keep?: readonly string[]
}

/** Words and filters of a table. With script a tick counts at once; without, the button sends them all. */
export function Facets({ names, facets, keep = [] }: FacetsProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const submit = useSubmit()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void submit(asked(event.currentTarget), { preventScrollReset: true })
  }
  return (
    <Form className="facets" onSubmit={send} aria-label={t`Words and filters`}>
      {keep.map((name) => {
        const value = params.get(name)
        return value ? <input key={name} type="hidden" name={name} value={value} /> : null
      })}
      <label className="words-field">
        <Trans>Words</Trans>
        <input key={params.get('q')} type="search" name="q" defaultValue={params.get('q') ?? ''} />
      </label>
      <details className="facets-fold">
        <summary>
          <Trans>Filters</Trans>
        </summary>
        {names.map((name) => (
          <Facet key={name} name={name} values={facets[name] ?? []} ticked={params.getAll(name)} />
        ))}
      </details>
      <button type="submit">
        <Trans>Show</Trans>
      </button>
    </Form>
  )
}

const SHOWN = 7

interface FacetProps {
  readonly name: string
  readonly values: readonly FacetValue[]
  readonly ticked: readonly string[]
}

function Facet({ name, values, ticked }: FacetProps) {
  const { i18n } = useLingui()
  const absent = ticked.filter((value) => !values.some((known) => known.value === value))
  const all = inOrder(name, [...values, ...absent.map((value) => ({ value, count: 0 }))], i18n)
  if (all.length === 0) return null
  const isFirst = (value: FacetValue, place: number) => place < SHOWN || ticked.includes(value.value)
  const rest = all.filter((value, place) => !isFirst(value, place))
  return (
    <fieldset>
      <legend>{i18n._(FILTER_NAME[name]!)}</legend>
      {all.filter(isFirst).map((value) => (
        <Choice key={value.value} {...{ name, value, ticked }} />
      ))}
      {rest.length > 0 ? (
        <details>
          <summary>
            <Trans>{rest.length} more</Trans>
          </summary>
          {rest.map((value) => (
            <Choice key={value.value} {...{ name, value, ticked }} />
          ))}
        </details>
      ) : null}
    </fieldset>
  )
}

/** Parties stand in the order of the reader's language, whatever their numbers. */
export function inOrder(name: string, values: readonly FacetValue[], i18n: I18n): readonly FacetValue[] {
  if (name !== 'by') return values
  const { compare } = new Intl.Collator(localeOf(i18n.locale))
  return values.toSorted((a, b) => compare(valueName(name, a, i18n), valueName(name, b, i18n)))
}

interface ChoiceProps {
  readonly name: string
  readonly value: FacetValue
  readonly ticked: readonly string[]
}

function Choice({ name, value, ticked }: ChoiceProps) {
  const { i18n } = useLingui()
  const isTicked = ticked.includes(value.value)
  return (
    <label className="choice">
      <input
        key={String(isTicked)}
        type="checkbox"
        name={name}
        value={value.value}
        defaultChecked={isTicked}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
      <span>{valueName(name, value, i18n)}</span>
      <span className="number">{i18n.number(value.count)}</span>
    </label>
  )
}
