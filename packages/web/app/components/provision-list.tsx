import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ProvisionRow } from '../api.ts'
import { itemPath, numberOf } from '../reader/address.ts'
import { Names } from './names.tsx'
import { ProvisionFacts } from './provision-entry.tsx'
import { Quote } from './quote.tsx'

/** The provisions of a document in order, each leading to its place in the text. */
export function ProvisionList({ codings }: { readonly codings: readonly ProvisionRow[] }) {
  return (
    <section className="provision-list" aria-labelledby="provision-list">
      <h2 id="provision-list">
        <Plural value={codings.length} one="# provision shown" other="# provisions shown" />
      </h2>
      <ol>
        {codings.map((provision) => (
          <li
            key={provision.id}
            id={`e-${numberOf(provision)}`}
            data-p={numberOf(provision)}
            className={`entry kind-${provision.kind}`}
          >
            <Entry provision={provision} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ provision }: { readonly provision: ProvisionRow }) {
  const { quote, language, mechanisms, itemId, heading, repeats } = provision
  return (
    <>
      <p className="entry-quote">
        <a className="entry-number" href={`#p-${numberOf(provision)}`}>
          {numberOf(provision)}
          <span className="visually-hidden">
            <Trans>: to its place in the text</Trans>
          </span>
        </a>
        <Quote text={quote} language={language} />
      </p>
      <ProvisionFacts provision={provision} />
      {mechanisms.length > 0 ? (
        <p className="small">
          <Trans>
            Through: <Names of={mechanisms} />
          </Trans>
        </p>
      ) : null}
      <p className="small">
        {itemId ? (
          <Link to={itemPath(itemId)}>
            <Trans>Register item</Trans>
          </Link>
        ) : null}
        {heading ? <Trans>A heading, left out of counts</Trans> : null}
        {repeats ? (
          <Trans>
            Repeats <a href={`#p-${numberOf({ id: repeats })}`}>no. {numberOf({ id: repeats })}</a> word for word,
            counted once
          </Trans>
        ) : null}
      </p>
    </>
  )
}
