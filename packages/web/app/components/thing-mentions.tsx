import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ThingDetail } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { Day } from './days.tsx'

type Mention = ThingDetail['mentions'][number]

interface ThingMentionsProps {
  readonly mentions: readonly Mention[]
  /** All mentions there are; the register shows the first of very many. */
  readonly total: number
}

/** Where the documents name a thing, by document, each mention in its sentence. */
export function ThingMentions({ mentions, total }: ThingMentionsProps) {
  const { i18n } = useLingui()
  if (mentions.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>Where the documents name it</Trans>
      </h2>
      {mentions.length < total ? (
        <p>
          <Trans>
            The first {i18n.number(mentions.length)} of {i18n.number(total)} mentions.
          </Trans>
        </p>
      ) : null}
      {[...Map.groupBy(mentions, ({ documentId }) => documentId)].map(([documentId, inDocument]) => (
        <section key={documentId} className="mentions">
          <h3>
            <Link to={documentPath(documentId)}>{inDocument[0]!.documentTitle}</Link>
            {inDocument[0]!.documentDate ? (
              <>
                {' · '}
                <Day day={inDocument[0]!.documentDate} />
              </>
            ) : null}
          </h3>
          <ul>
            {inDocument.map((mention) => (
              <li key={mention.start}>
                <InSentence mention={mention} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function InSentence({ mention: { start, end, context } }: { readonly mention: Mention }) {
  const from = Math.max(start - context.start, 0)
  const to = Math.max(end - context.start, from)
  return (
    <span className="quote">
      {context.quote.slice(0, from)}
      <mark>{context.quote.slice(from, to)}</mark>
      {context.quote.slice(to)}
    </span>
  )
}
