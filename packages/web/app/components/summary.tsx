import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Summary } from '../api.ts'
import { Days } from './days.tsx'
import { Bars, Count } from './figures.tsx'

export function SummaryLead({ summary }: { readonly summary: Summary }) {
  const { firstDate, lastDate } = summary
  return (
    <>
      <Plural value={summary.documents} one="# document" other="# documents" />
      {firstDate && lastDate ? (
        <>
          {', '}
          <Days from={firstDate} to={lastDate} />
        </>
      ) : null}
      {'. '}
      <Trans>Every line is quoted from one of them and leads back to its place in the text.</Trans>
    </>
  )
}

/** The register in numbers, each with what it is a part of. */
export function SummaryFigures({ summary }: { readonly summary: Summary }) {
  const { i18n } = useLingui()
  const { documents, provisions, commitments, items, mechanisms } = summary
  return (
    <dl className="figures">
      <Figure name={<Trans>Provisions</Trans>} of={provisions} to="/provisions">
        <Trans>in {i18n.number(documents)} documents</Trans>
      </Figure>
      <Figure name={<Trans>Commitments</Trans>} of={commitments} to="/provisions?kind=commitment">
        <Trans>of {i18n.number(provisions)} provisions</Trans>
      </Figure>
      <Figure name={<Trans>Register items</Trans>} of={items} to="/register">
        <Trans>what {i18n.number(commitments)} commitments come to as they recur</Trans>
      </Figure>
      <Figure name={<Trans>Mechanisms</Trans>} of={mechanisms} to="/mechanisms">
        <Trans>named in {i18n.number(documents)} documents</Trans>
      </Figure>
    </dl>
  )
}

interface FigureProps {
  readonly name: ReactNode
  readonly of: number
  readonly to: string
  readonly children: ReactNode
}

function Figure({ name, of, to, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Link className="figure" to={to}>
          <Count of={of} />
        </Link>
        <span className="denominator">{children}</span>
      </dd>
    </div>
  )
}

interface DivisionProps {
  readonly caption: string
  readonly filter: string
  readonly counts: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, { readonly word: MessageDescriptor }>>
  readonly of: number
}

/** How the provisions divide by a field of the codebook, in the codebook's order. */
export function Division({ caption, filter, counts, words, of }: DivisionProps) {
  const { i18n } = useLingui()
  const bars = Object.entries(words).map(([value, { word }]) => ({
    key: value,
    label: i18n._(word),
    count: counts[value] ?? 0,
    to: `/provisions?${filter}=${value}`,
  }))
  return <Bars caption={caption} of={of} bars={bars} />
}
