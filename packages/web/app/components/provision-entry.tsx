import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ProvisionRow } from '../api.ts'
import { itemPath, numberOf, readerPath } from '../reader/address.ts'
import { Day } from './days.tsx'
import { DueTime } from './due-time.tsx'
import { Parties } from './names.tsx'
import { Quote } from './quote.tsx'
import { Firmness, KindTag, PillarTag } from './terms.tsx'

interface ProvisionEntryProps {
  readonly provision: ProvisionRow
  readonly marks?: readonly { readonly start: number; readonly end: number }[]
  /** Where its item stands, where that is not the page itself. */
  readonly item?: 'shown'
  /** What to say of it besides, behind its facts. */
  readonly children?: ReactNode
}

/** A provision as lists show it: its words, what it is, by whom, by when, and where it stands. */
export function ProvisionEntry({ provision, marks = [], item, children }: ProvisionEntryProps) {
  return (
    <article className={`entry kind-${provision.kind}`}>
      <p className="entry-quote">
        <Quote text={provision.quote} language={provision.language} marks={marks} />
      </p>
      <ProvisionFacts provision={provision} />
      <p className="entry-source">
        <Link to={readerPath(provision)}>
          <Trans>
            {provision.documentTitle}, no. {numberOf(provision)}
          </Trans>
        </Link>
        {provision.documentDate ? (
          <>
            {' · '}
            <Day day={provision.documentDate} />
          </>
        ) : null}
        {provision.itemId && item ? (
          <>
            {' · '}
            <Link to={itemPath(provision.itemId)}>
              <Trans>Register item</Trans>
            </Link>
          </>
        ) : null}
      </p>
      {children}
    </article>
  )
}

/** Kind, firmness, parties, pillar and time of a provision, in one line. */
export function ProvisionFacts({ provision }: { readonly provision: ProvisionRow }) {
  const { kind, bindingness, by, pillar, due, language } = provision
  return (
    <p className="entry-facts">
      <KindTag kind={kind} />
      {bindingness ? <Firmness bindingness={bindingness} /> : null}
      {by.length > 0 ? (
        <span className="by">
          <Parties of={by} />
        </span>
      ) : null}
      <PillarTag pillar={pillar} />
      {due ? <DueTime due={due} language={language} /> : null}
    </p>
  )
}
