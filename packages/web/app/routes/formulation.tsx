import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import { apiContext, type Formulation } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Day } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Quote } from '../components/quote.tsx'
import { documentPath, readerPath } from '../reader/address.ts'
import { FORMULATION } from '../words/change.ts'
import type { Route } from './+types/formulation.ts'

type Use = Formulation['mentions'][number]

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  return context.get(apiContext).formulation(id)
}

export default function OneFormulation({ loaderData }: Route.ComponentProps) {
  const { i18n } = useLingui()
  const { id, kind, name, variants, documents, translation } = loaderData as Formulation
  return (
    <Page
      title={name}
      lead={
        <>
          {i18n._(FORMULATION[kind])}
          {' · '}
          <Plural value={variants.length} one="# wording" other="# wordings" />
          {' · '}
          <Plural value={documents} one="# document" other="# documents" />
        </>
      }
      json={`/api/formulations/${encodeURIComponent(id)}`}
      noticed={[]}
    >
      <ChangeTabs />
      {translation ? (
        <p>
          <Trans>
            All its wordings come from documents that carry one text: the words may be a translator’s, and no change.
          </Trans>
        </p>
      ) : null}
      {variants.map(({ words, uses }) => (
        <section key={words}>
          <h2>
            <Quote text={words} language={uses[0]!.language} />
          </h2>
          <ul className="plain-list">
            {uses.map((use) => (
              <li key={`${use.documentId} ${use.start}`}>
                <Where use={use} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}

/** When, whose words, and in which document. */
function Where({ use: { documentDate, by, documentTitle, documentId, provisionId, language } }: { readonly use: Use }) {
  const path = provisionId ? readerPath({ id: provisionId, documentId }) : documentPath(documentId)
  return (
    <>
      {documentDate ? <Day day={documentDate} /> : <Trans>Date not known</Trans>}
      {' · '}
      {by.length > 0 ? (
        <>
          <Parties of={by} />
          {' · '}
        </>
      ) : null}
      <Link to={path} lang={language}>
        {documentTitle}
      </Link>
    </>
  )
}
